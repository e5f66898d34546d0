import { gramsOf } from './letter-grams.ts';
import { contentOf, readWords, type Word } from './read-words.ts';
import { splitRun } from './split-run.ts';
import { takeApart } from './take-apart.ts';
import type { Vocabulary } from './vocabulary.ts';
import { pairsIn } from './word-pairs.ts';

/** What is searched for: a post, a sentence, or a few words. */
export interface Post {
  readonly text: string;
  /** When it was posted, ISO 8601; taken from the signature of the text where it is not given. */
  readonly date?: string | null;
}

/** A post as it is compared. Every content word is in one of its parts only. */
export interface Query {
  /** What it says, by stem. */
  readonly body: ReadonlyMap<string, Word>;
  /** Words of the name under which it was posted, by stem. */
  readonly author: ReadonlyMap<string, Word>;
  /** Words of the account, by stem. */
  readonly handle: ReadonlyMap<string, Word>;
  /** The words of the body in their order, function words among them. */
  readonly sequence: readonly Word[];
  /** Pairs of its content words that stand near each other. */
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
  /** The grams of body and author. */
  readonly grams: ReadonlySet<string>;
  readonly date: string | null;
}

/** So many unknown words are looked up among those that are spelled alike; a post has one or two. */
const mostUnknown = 12;

/** Reads a post with the words that are known of the claims. */
export function readQuery({ text, date }: Post, vocabulary: Vocabulary): Query {
  const parts = takeApart(text);
  const sequence = mendSpelling(readWords(withTagsSplit(parts.body, vocabulary)), vocabulary);
  const body = contentOf(sequence);
  const author = without(contentOf(readWords(parts.author)), [body]);
  const handle = without(contentOf(readWords(wordsOfRun(parts.handle, vocabulary))), [body, author]);
  const spelled = [...body.values(), ...author.values()];
  return {
    body,
    author,
    handle,
    sequence,
    pairs: pairsIn(sequence),
    grams: new Set(spelled.flatMap((word) => gramsOf(word.text))),
    date: date ?? parts.date,
  };
}

/** A text with the words of its `#tags` and `@names` apart. */
function withTagsSplit(text: string, vocabulary: Vocabulary): string {
  return text.replace(/[#@]([\p{L}\p{N}_]+)/gu, (_, run: string) => ` ${wordsOfRun(run, vocabulary)} `);
}

function wordsOfRun(run: string, vocabulary: Vocabulary): string {
  return splitRun(run, (word) => vocabulary.countOf(word), vocabulary.total).join(' ');
}

/** The words, each that no claim has in the spelling that one has. */
function mendSpelling(words: readonly Word[], vocabulary: Vocabulary): Word[] {
  let unknown = 0;
  return words.map((word) => {
    if (!word.isContent || word.isNumber || vocabulary.countOf(word.text) > 0) return word;
    unknown += 1;
    const meant = unknown > mostUnknown ? null : vocabulary.nearestTo(word.text);
    const [known] = meant === null ? [] : readWords(meant);
    return known ? { ...known, isCapital: word.isCapital } : word;
  });
}

function without(words: Map<string, Word>, others: readonly ReadonlyMap<string, Word>[]): Map<string, Word> {
  for (const other of others) for (const stem of other.keys()) words.delete(stem);
  return words;
}
