import type { Part } from '../../model/document.ts';

/** The part of a document that an offset (UTF-16 code units) lies in, the first of several; null where it lies in none. */
export type PartLocator = (offset: number) => Part | null;

/** Looks parts up in time that grows with the logarithm of their number: a page may have thousands of comments. */
export function partLocator(parts: readonly Part[]): PartLocator {
  if (!followEachOther(parts)) return (offset) => parts.find((part) => holds(part, offset)) ?? null;
  return (offset) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const part = parts[low];
    return part !== undefined && holds(part, offset) ? part : null;
  };
}

/** Whether no part begins before the one before it has ended, as all readers have them. */
function followEachOther(parts: readonly Part[]): boolean {
  return parts.every(({ start, end }, n) => start <= end && (parts[n - 1]?.end ?? start) <= start);
}

function holds({ start, end }: Part, offset: number): boolean {
  return start <= offset && offset < end;
}
