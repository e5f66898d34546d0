import { leastShared } from '../copies/sketch-of.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { type Keys, keysOf } from './keys-of.ts';

/**
 * The most documents that may be filed under a key for it to tell which two should be compared: a key of more says nothing of any two. With it a pile is compared in a
 * time that grows with its size, not with the square of it.
 */
const cap = 96;

/** Places of the documents with which one should be compared, in order. */
export interface Near {
  /** Those to which it may refer. */
  readonly referred: readonly number[];
  /** Those with which it may share wording. */
  readonly worded: readonly number[];
}

/** For each document of a pile those that it should be compared with. */
export function candidatesIn(traces: readonly ComparableTrace[]): Near[] {
  const keys = traces.map(keysOf);
  const issued = fileBy(keys, (one) => one.issued);
  const worded = fileBy(keys, (one) => one.wording);
  const crowd = countBy(keys);
  return keys.map((own, at) => ({
    referred: others(own.referring, issued, at, 1, (key) => (crowd.get(key) ?? 0) <= cap),
    worded: others(own.wording, worded, at, leastShared, (key) => (worded.get(key)?.length ?? 0) <= cap),
  }));
}

/** By key the places of the documents that are filed under it. */
function fileBy(keys: readonly Keys[], of: (keys: Keys) => ReadonlySet<number>): Map<number, number[]> {
  const blocks = new Map<number, number[]>();
  keys.forEach((own, at) => {
    for (const key of of(own)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  return blocks;
}

/** By key how many documents are issued under it or refer by it. */
function countBy(keys: readonly Keys[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { issued, referring } of keys)
    for (const key of issued.union(referring)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Places of the documents with which one shares at least `least` keys that count. */
function others(
  own: ReadonlySet<number>,
  blocks: ReadonlyMap<number, readonly number[]>,
  self: number,
  least: number,
  counts: (key: number) => boolean,
): number[] {
  const shared = new Map<number, number>();
  for (const key of own)
    if (counts(key))
      for (const at of blocks.get(key) ?? []) if (at !== self) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .filter(([, times]) => times >= least)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}
