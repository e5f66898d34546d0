import type { Document } from '../../model/document.ts';
import { bodyNouns, ownNouns, smallNameWords } from './citing-words.ts';
import type { Form } from './features.ts';
import type { Scene } from './scenes.ts';
import { tellingWords } from './telling-words.ts';
import { rarityOf } from './terms.ts';
import { isCapitalised, type Word } from './words.ts';

/** A place in a sentence that may mean who issued a document. */
export interface Occurrence {
  /** Folded words, small words left out; none where the document means itself. */
  readonly name: readonly string[];
  readonly form: Form;
  /** First and last word, as places in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** More names in one sentence are a list. */
const mostOccurrences = 32;

/** The names, descriptions and words for itself in a sentence, in order. */
export function occurrencesIn({ words, findings: { document } }: Scene): Occurrence[] {
  const found = [...nameRuns(words, document.text), ...nouns(words), ...selves(words, document.kind)];
  return found.sort((a, b) => a.from - b.from).slice(0, mostOccurrences);
}

/** Runs of capitalised words, small words between them allowed: `Gazeta de Valdemar`. */
function nameRuns(words: readonly Word[], text: string): Occurrence[] {
  const runs: Occurrence[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) runs.push(...nameOf(words, from, to));
    from = -1;
  };
  words.forEach((word, at) => {
    if (from >= 0 && !touch(words[at - 1], word, text)) close();
    if (isCapitalised(word)) {
      if (from < 0) from = at;
      to = at;
    } else if (!smallNameWords.has(word.folded)) close();
  });
  close();
  return runs;
}

/** Whether nothing but blanks, marks of emphasis and an ampersand stand between two words. */
function touch(one: Word | undefined, other: Word, text: string): boolean {
  return one !== undefined && /^[\s*_'’&]{0,8}$/u.test(text.slice(one.span[1], other.span[0]));
}

const mostWords = 12;

/** A word that only opens the sentence is no part of a name, and days and months are none. */
function nameOf(words: readonly Word[], from: number, to: number): Occurrence[] {
  const first = from === 0 && isOrdinary(words[0]?.folded ?? '') ? nextCapital(words, to) : from;
  const name = words
    .slice(first, to + 1)
    .map(({ folded }) => folded)
    .filter((word) => !smallNameWords.has(word))
    .slice(0, mostWords);
  return name.every((word) => tellingWords.has(word)) ? [] : [{ name, form: 'name', from: first, to }];
}

/** The place of the second capitalised word of a sentence; behind `to` where there is none before. */
function nextCapital(words: readonly Word[], to: number): number {
  for (let at = 1; at <= to; at += 1)
    if (words[at] !== undefined && isCapitalised(words[at] as Word)) return at;
  return to + 1;
}

/** Whether a word that opens a sentence most likely is no name: more than one report in thirty has it (five bits). */
function isOrdinary(word: string): boolean {
  return rarityOf(word) < 0.5;
}

/** Words before a description that make it no one's in particular, or the document's own. */
const indefinite = /^(?:this|these|our|every|any|no|one|a|an|some|each)$/;

/** Descriptions of what issues documents: `the agency`, `his union`, `the governor’s office`. */
function nouns(words: readonly Word[]): Occurrence[] {
  return words.flatMap((word, at): Occurrence[] => {
    const before = words[at - 1];
    if (isCapitalised(word) || !bodyNouns.has(word.folded) || indefinite.test(before?.folded ?? ''))
      return [];
    const isOwned = before !== undefined && bodyNouns.has(before.folded) && /['’]s$/.test(before.written);
    return isOwned
      ? [{ name: [before.folded, word.folded], form: 'noun', from: at - 1, to: at }]
      : [{ name: [word.folded], form: 'noun', from: at, to: at }];
  });
}

const ownWords: ReadonlySet<string> = new Set(['we', 'our', 'us', 'ours']);
const ownWordsOfOne: ReadonlySet<string> = new Set(['i', 'my']);

/** The document's own voice: *we*, *our report*, *this newspaper*; *I* where it is one person's, not in an article. */
function selves(words: readonly Word[], kind: Document['kind']): Occurrence[] {
  return words.flatMap(({ folded }, at): Occurrence[] => {
    const isOwn =
      ownWords.has(folded) ||
      (kind !== 'article' && ownWordsOfOne.has(folded)) ||
      (/^(?:this|these)$/.test(words[at - 1]?.folded ?? '') && ownNouns.has(folded));
    return isOwn ? [{ name: [], form: 'self', from: at, to: at }] : [];
  });
}
