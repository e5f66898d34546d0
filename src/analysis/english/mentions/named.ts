import type { Word } from '../../build-stretches.ts';
import type { NameParts } from './take-apart.ts';

/** A name among the words of its sentence, with its place among the names. */
export interface Named extends NameParts {
  readonly index: number;
}

/** One sentence with its names, as the rules about them see it. */
export interface NamedSentence {
  readonly words: readonly Word[];
  readonly names: readonly Named[];
  /** The name whose words, titles included, begin at a word. */
  readonly startingAt: ReadonlyMap<number, Named>;
  /** The name whose words, what stands behind it included, end before a word. */
  readonly endingAt: ReadonlyMap<number, Named>;
}

/** Indexes the names of a sentence by where they stand. */
export function nameSentence(words: readonly Word[], parts: readonly NameParts[]): NamedSentence {
  const names = parts.map((part, index) => ({ ...part, index }));
  return {
    words,
    names,
    startingAt: new Map(names.map((name) => [name.titleFirst, name])),
    endingAt: new Map(names.map((name) => [name.outerEnd, name])),
  };
}

/** The name that begins at a word, an article before it set aside. */
export function nameFrom({ words, startingAt }: NamedSentence, at: number): Named | undefined {
  return startingAt.get(words[at]?.tag === 'DT' ? at + 1 : at);
}
