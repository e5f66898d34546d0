import type { Document } from '../../model/document.ts';
import { bodyNouns, ownNouns, smallNameWords } from './citing-words.ts';
import type { Form } from './features.ts';
import type { Scene } from './scenes.ts';
import { tellingWords } from './telling-words.ts';
import { isNumeral, rarityOf } from './word-forms.ts';
import type { Word } from './words.ts';

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
  const first = document.kind === 'transcript' ? labelEnd(words, document.text) : 0;
  const found = [
    ...nameRuns(words, document.text),
    ...nouns(words, document.text),
    ...selves(words, document),
  ].filter(({ from }) => from >= first);
  return found.sort((a, b) => a.from - b.from).slice(0, mostOccurrences);
}

/** Words of a speaker's label, at most. */
const mostOfLabel = 5;

/** The place behind the label of a speaker with which a sentence of a transcript opens (`**HOST:** …`): who speaks is not spoken of. */
function labelEnd(words: readonly Word[], text: string): number {
  for (let at = 0; at < Math.min(mostOfLabel, words.length - 1); at += 1) {
    if (words[at]?.isCapitalised !== true) return 0;
    if (/^[*_]{0,4}:/.test(text.slice(words[at]?.span[1], words[at + 1]?.span[0]))) return at + 1;
  }
  return 0;
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
    if (word.isCapitalised) {
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
  for (let at = 1; at <= to; at += 1) if (words[at]?.isCapitalised) return at;
  return to + 1;
}

/** Whether a word that opens a sentence most likely is no name: more than one report in thirty has it (five bits). */
function isOrdinary(word: string): boolean {
  return isNumeral(word) || rarityOf(word) < 0.5;
}

/** Words before a description that make it no one's in particular, or the document's own. */
const indefinite = /^(?:this|these|our|every|any|no|one|a|an|some|each)$/;

/** Descriptions of what issues documents: `the agency`, `the governor’s office`, `the harbour authority of Quell`; the noun last. */
function nouns(words: readonly Word[], text: string): Occurrence[] {
  return words.flatMap((word, at): Occurrence[] => {
    if (word.isCapitalised || !bodyNouns.has(word.folded)) return [];
    const from = beforeModifiers(words, at, text);
    if (isHeld(words[at + 1], word, text) || indefinite.test(words[from - 1]?.folded ?? '')) return [];
    const own = words.slice(from, at).map(({ folded }) => folded);
    const place = words[at + 2];
    const isOfPlace = words[at + 1]?.folded === 'of' && place?.isCapitalised;
    const name = [...own, ...(isOfPlace ? [place.folded] : []), word.folded];
    return [{ name, form: 'noun', from, to: at }];
  });
}

/** Whether a noun only belongs to the next, which is one too: `the governor’s office`. */
function isHeld(next: Word | undefined, word: Word, text: string): boolean {
  return next !== undefined && bodyNouns.has(next.folded) && isBeside(word, next, text);
}

const mostModifiers = 3;

/** The place of the first word that says more of a noun: `parents’` of `the parents’ chat`. */
function beforeModifiers(words: readonly Word[], at: number, text: string): number {
  let from = at;
  while (at - from < mostModifiers) {
    const [before, word] = [words[from - 1], words[from]];
    if (before === undefined || word === undefined || !isBeside(before, word, text)) break;
    if (indefinite.test(before.folded) || smallNameWords.has(before.folded)) break;
    if (!bodyNouns.has(before.folded) && rarityOf(before.folded) <= 0) break;
    from -= 1;
  }
  return from;
}

function isBeside(one: Word, other: Word, text: string): boolean {
  return /^[’']?\s{1,4}$/.test(text.slice(one.span[1], other.span[0]));
}

const ownWords: ReadonlySet<string> = new Set(['we', 'our', 'us', 'ours']);
const ownWordsOfOne: ReadonlySet<string> = new Set(['i', 'my']);

/** In what corrects, an article is one of its own. */
const correcting = /\b(?:correction|clarification|corrected|erratum|apology)s?\b/i;
const piece = /^(?:article|report|story|item|headline|caption|column|profile|review|graphic|chart)s?$/;

/** The document's own voice: *we*, *our report*, *this newspaper*; *I* where it is one person's, not in an article. */
function selves(words: readonly Word[], { kind, title }: Document): Occurrence[] {
  const isCorrection = correcting.test(title ?? '');
  return words.flatMap(({ folded }, at): Occurrence[] => {
    const isOwn =
      ownWords.has(folded) ||
      (kind !== 'article' && ownWordsOfOne.has(folded)) ||
      (/^(?:this|these)$/.test(words[at - 1]?.folded ?? '') && ownNouns.has(folded)) ||
      (isCorrection && piece.test(folded));
    return isOwn ? [{ name: [], form: 'self', from: at, to: at }] : [];
  });
}
