import { functionWords } from './function-words.ts';
import { countKana, scriptAt } from './scripts.ts';

/** What the letters and words of a text show of the language it is in. */
export interface Profile {
  readonly words: number;
  /** The script of most of its letters; null where it has none. */
  readonly script: string | null;
  /** Letters of that script, and of all. A sign that stands for a syllable or a word counts as several. */
  readonly own: number;
  readonly all: number;
  /** Japanese syllable signs. */
  readonly kana: number;
  /** How many words are function words of each language, in the order of `languages`, and how many different ones. */
  readonly hits: Int32Array;
  readonly different: Int32Array;
}

/** The languages that function words tell apart. */
export const languages: readonly string[] = [...functionWords.keys()];

/** The scripts that each of them is written in. */
export const scriptsOfLanguage: ReadonlyMap<string, ReadonlySet<string | null>> = new Map(
  [...functionWords].map(([language, words]) => [
    language,
    new Set([...words].map((word) => scriptAt(word, 0))),
  ]),
);

/**
 * From a function word to the places in `languages` of those that have it. A single Latin letter is an initial or a piece
 * of a contraction as often.
 */
const index = new Map<string, number[]>();
for (const [place, words] of [...functionWords.values()].entries()) {
  for (const word of words)
    if (word.length > 1 || scriptAt(word, 0) !== 'Latn') index.set(word, [...(index.get(word) ?? []), place]);
}

/** Enough to decide; a longer text does not make it surer. */
const mostCharacters = 20_000;

/** Web and mail addresses, whose words belong to no language. Bounded, since a text without blanks is one long word. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}/gu;

/** Few texts have any, and looking for these signs takes a hundredth of the time. */
function withoutAddresses(text: string): string {
  const mayHave = text.includes('@') || text.includes('www.') || text.includes('://');
  return mayHave ? text.replace(addresses, ' ') : text;
}

/** Letters of an alphabet that one sign of these scripts says as much as. */
const weights: ReadonlyMap<string | null, number> = new Map([
  ['Jpan', 3],
  ['Hang', 3],
]);

/** Reads the first 20,000 characters, without addresses. */
export function profileOf(text: string): Profile {
  const head = withoutAddresses(text.slice(0, mostCharacters)).normalize('NFC').toLowerCase();
  const hits = new Int32Array(languages.length);
  const different = new Int32Array(languages.length);
  const letters = new Map<string | null, number>();
  let words = 0;
  let all = 0;
  for (const [word, times] of countWords(head)) {
    const script = scriptAt(word, 0);
    const weight = word.length * (weights.get(script) ?? 1) * times;
    words += times;
    all += weight;
    letters.set(script, (letters.get(script) ?? 0) + weight);
    for (const place of index.get(word) ?? []) {
      hits[place] = (hits[place] ?? 0) + times;
      different[place] = (different[place] ?? 0) + 1;
    }
  }
  const [script, own] = [...letters].reduce<readonly [string | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  );
  return { words, script, own, all, kana: script === 'Jpan' ? countKana(head) : 0, hits, different };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
