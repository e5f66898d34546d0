import type { Shapes } from '../api/client.ts';
import { kindNames, kindSigns } from './kinds.ts';

/** What kind of actor it is, by a sign and a word. */
export function Kind({ type }: { readonly type: Shapes['EntityType'] }) {
  return (
    <span>
      <span aria-hidden="true">{kindSigns[type]} </span>
      {kindNames[type]}
    </span>
  );
}
