import type { Signature } from './signature.ts';

/** Of a signature so much as is looked at in every statement of a pile: the whole takes some 25 kB when it is read. */
export type StatementCard = Pick<Signature, 'statement' | 'document' | 'isNegated' | 'pointing' | 'figures'>;
