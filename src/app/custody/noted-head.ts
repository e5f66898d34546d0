import type { ChainHead } from '../../model/custody.ts';

/** The head of a chain as it is printed and noted: its number, a colon, its hash. */
export function writeHead({ n, hash }: ChainHead): string {
  return `${n}:${hash}`;
}

/** The head that somebody noted in the form of `writeHead`; null where it is not in that form. */
export function maybeHead(noted: string): ChainHead | null {
  const match = /^(\d{1,15}):(sha256-[0-9a-f]{64})$/.exec(noted.trim());
  return match === null ? null : { n: Number(match[1]), hash: String(match[2]) };
}
