import type { Signature } from '../signature.ts';

/** Whether each of two statements has a name that the other has not: `Apple owes 65 billion`, `Nike owes 3 billion`. */
export function nameOthers(a: Signature, b: Signature): boolean {
  return hasOther(a, b) && hasOther(b, a);
}

function hasOther({ own, proper }: Signature, { own: other }: Signature): boolean {
  return own.hashes.some((hash, at) => {
    const name = own.names[at] ?? 0;
    const isShared = other.hashes.includes(hash) || (name !== 0 && other.names.includes(name));
    return (name !== 0 || proper.includes(hash)) && !isShared;
  });
}
