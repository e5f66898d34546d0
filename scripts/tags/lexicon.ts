import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import { MARGIN, NO_WORD, seeSentence, wordForm } from '../../src/analysis/english/tag-features.ts';
import { type Lexicon, lexiconOf } from '../../src/analysis/english/tag-weights.ts';
import type { TaggedSentence } from './corpus.ts';

/** Rarer words tell too little of the tags they can take. */
const FREQUENT = 4;
/** A word gets its tag from the lexicon alone when it was seen so often, and all but one in 500 times with that tag. */
const CERTAIN = 30;
const EXCEPTIONS = 0.002;
/** A tag belongs to a word's ambiguity class from this share on. */
const SHARE = 0.08;

/** The packed columns of the lexicon, and the lexicon made of them. */
export interface LexiconColumns {
  readonly words: Uint8Array;
  readonly classes: Uint8Array;
  readonly only: Uint8Array;
  readonly lexicon: Lexicon;
}

/** Collects the frequent words of the examples with the tags that they take. */
export function buildLexicon(examples: readonly TaggedSentence[]): LexiconColumns {
  const counts = countTags(examples);
  const frequent = [...counts].filter(([, tags]) => total(tags) >= FREQUENT);
  frequent.sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const numbers = numberClasses(frequent.map(([, tags]) => className(tags)));
  const words = new Uint8Array(frequent.length * 4);
  const view = new DataView(words.buffer);
  for (const [index, [word]] of frequent.entries()) view.setInt32(index * 4, word, true);
  const classes = Uint8Array.from(frequent, ([, tags]) => numbers.get(className(tags)) ?? 0);
  const only = Uint8Array.from(frequent, ([, tags]) => onlyTagOf(tags));
  return { words, classes, only, lexicon: lexiconOf(words, classes, only) };
}

function countTags(examples: readonly TaggedSentence[]): Map<number, Int32Array> {
  const counts = new Map<number, Int32Array>();
  for (const { tokens, tags } of examples) {
    const { forms } = seeSentence(tokens, NO_WORD, (mode) => (text) => wordForm(text, mode, () => 0));
    tags.forEach((tag, index) => {
      const word = forms[index + MARGIN]?.word ?? 0;
      const tagsOfWord = counts.get(word) ?? new Int32Array(pennTags.length);
      counts.set(word, tagsOfWord);
      tagsOfWord[tag] = (tagsOfWord[tag] ?? 0) + 1;
    });
  }
  return counts;
}

function total(tags: Int32Array): number {
  return tags.reduce((sum, count) => sum + count, 0);
}

function className(tags: Int32Array): string {
  const least = total(tags) * SHARE;
  return [...tags.entries()]
    .filter(([, count]) => count >= least && count > 0)
    .map(([tag]) => tag)
    .join(' ');
}

/** The 255 commonest classes by number; ties by name, so that the order of the corpus does not matter. */
function numberClasses(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(sorted.slice(0, 255).map(([name], index) => [name, index + 1]));
}

function onlyTagOf(tags: Int32Array): number {
  const all = total(tags);
  const most = tags.reduce((best, count) => Math.max(best, count), 0);
  return all >= CERTAIN && all - most <= all * EXCEPTIONS ? tags.indexOf(most) + 1 : 0;
}
