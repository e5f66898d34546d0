import { isOfLaterDay } from '../copies/direction.ts';
import { leastShared } from '../copies/sketch-of.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { type Keys, keysOf } from './keys-of.ts';

/**
 * The most documents that may be filed under a key for it to tell which two should be compared: a key of more says nothing of any two. With it a pile is compared in a
 * time that grows with its size, not with the square of it.
 */
const cap = 96;

/**
 * Of the documents that may have lent a document its wording, so many that share most keys with it are aligned with it. Only where a pile is made of one form, filled in, are there more: of
 * 500 such reports each had 175, and aligning them took nine tenths of the time.
 */
const mostWorded = 48;

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
  return keys.map((own, at) => {
    const referred = sharing(own.referring, issued, at, (key) => (crowd.get(key) ?? 0) <= cap);
    const alike = sharing(own.wording, worded, at, (key) => (worded.get(key)?.length ?? 0) <= cap);
    return { referred: inOrder(referred.keys()), worded: nearest(alike, at, traces) };
  });
}

/** Those that share most with a document, and were not published on a later day. */
function nearest(
  alike: ReadonlyMap<number, number>,
  self: number,
  traces: readonly ComparableTrace[],
): number[] {
  const idOf = (at: number) => traces[at]?.trace.document ?? '';
  const isLater = (at: number) => {
    const [other, own] = [traces[at], traces[self]];
    return other === undefined || own === undefined || isOfLaterDay(other.report, own.report);
  };
  const found = [...alike].filter(([at, times]) => times >= leastShared && !isLater(at));
  if (found.length > mostWorded) found.sort((a, b) => b[1] - a[1] || (idOf(a[0]) < idOf(b[0]) ? -1 : 1));
  return inOrder(found.slice(0, mostWorded).map(([at]) => at));
}

function inOrder(places: Iterable<number>): number[] {
  return [...places].sort((a, b) => a - b);
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

/** Places of the documents with which one shares keys that count, and how many. */
function sharing(
  own: ReadonlySet<number>,
  blocks: ReadonlyMap<number, readonly number[]>,
  self: number,
  counts: (key: number) => boolean,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const key of own)
    if (counts(key))
      for (const at of blocks.get(key) ?? []) if (at !== self) shared.set(at, (shared.get(at) ?? 0) + 1);
  return shared;
}
