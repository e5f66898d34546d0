import type { Alignment, TokenPair } from './align-tokens.ts';
import type { NameReason } from './comparison.ts';
import type { ParsedName } from './parsed-name.ts';

/** What an alignment shows, in the order of the first name. */
export function reasonsOf(a: ParsedName, b: ParsedName, { pairs, leftA, leftB }: Alignment): NameReason[] {
  return [
    ...pairs.map((pair) => reasonOf(a, b, pair)),
    ...leftA.map((at): NameReason => ({ kind: 'left-over', a: a.tokens[at]?.text ?? null, b: null })),
    ...leftB.map((at): NameReason => ({ kind: 'left-over', a: null, b: b.tokens[at]?.text ?? null })),
  ];
}

function reasonOf(
  a: ParsedName,
  b: ParsedName,
  { relation, atA, atB, countA, countB }: TokenPair,
): NameReason {
  return {
    kind: relation === 'none' ? 'conflict' : relation,
    a: wordsOf(a, atA, countA),
    b: wordsOf(b, atB, countB),
  };
}

function wordsOf({ tokens }: ParsedName, at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');
}
