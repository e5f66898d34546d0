import type { ComparableTrace } from './comparable-trace.ts';
import { keysOf } from './keys-of.ts';

/**
 * The most documents that may share a key for it to tell which two should be compared: a key of more says nothing of any two. With it a pile is compared in a
 * time that grows with its size, not with the square of it.
 */
const cap = 128;

/** For each document the places of those that it should be compared with, in order. */
export function candidatesIn(traces: readonly ComparableTrace[]): number[][] {
  const blocks = new Map<number, number[]>();
  traces.forEach((trace, at) => {
    for (const key of keysOf(trace)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  const near = traces.map(() => new Set<number>());
  for (const block of blocks.values())
    if (block.length <= cap)
      for (const one of block) for (const other of block) if (one !== other) near[one]?.add(other);
  return near.map((places) => [...places].sort((a, b) => a - b));
}
