import { readWords, type Word } from './read-words.ts';

/** What is known of a claim that can be found. */
export interface ClaimFields {
  /** The claim itself, as a sentence. */
  readonly text: string;
  /** A heading under which it is known; may say the same in other words. */
  readonly title?: string;
  /** More about it, which weighs half of what the claim and its title weigh. */
  readonly detail?: string;
  /** A day on which it was about, ISO 8601 (`2031-05-09`, also with a time behind it), such as when it was first seen. */
  readonly date?: string | null;
}

/** A claim as it is compared. */
export interface ClaimReading {
  readonly text: readonly Word[];
  readonly title: readonly Word[];
  /** How often each content word stands in it, by stem, in halves: 2 for one in claim or title, 1 for one in the detail. */
  readonly halves: ReadonlyMap<string, number>;
  /** The sum of these. */
  readonly length: number;
  readonly date: string | null;
}

/** What a word of each field counts, in halves. */
const fieldWeights = [
  ['text', 2],
  ['title', 2],
  ['detail', 1],
] as const;

/** Reads a claim. */
export function readClaim({ text, title = '', detail = '', date = null }: ClaimFields): ClaimReading {
  const words = { text: readWords(text), title: readWords(title), detail: readWords(detail) };
  const halves = new Map<string, number>();
  let length = 0;
  for (const [field, weight] of fieldWeights)
    for (const { stem, isContent } of words[field]) {
      if (!isContent) continue;
      halves.set(stem, (halves.get(stem) ?? 0) + weight);
      length += weight;
    }
  return { text: words.text, title: words.title, halves, length, date };
}
