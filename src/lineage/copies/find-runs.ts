import { computedOnce } from './computed-once.ts';
import { spread, type Words } from './scan-words.ts';
import { countStems } from './word-values.ts';

/** Words that follow each other in both texts, form for form. Indices of words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words in a row that begin a run by themselves. Three is where sharing begins to tell (a shared pair is mostly idiom). */
const gramLength = 3;

/**
 * A row of words that stands more often than this in the first text is refrain or padding and begins no run; with it the work grows with the
 * length of the texts and not with its square. Runs still go through such places when they began elsewhere.
 */
const mostPlaces = 8;

/** A word that both texts have at most so often, and that says something, begins a run by itself: rewriting leaves few words in a row. */
const mostOfRare = 3;
const leastWeight = 4;

/**
 * All runs between two texts that begin at a row of three shared words or at a rare shared word, each as long as it goes. Runs may
 * overlap; two on one diagonal never do. Time and number grow with the length of the texts.
 *
 * @param weights of the words of `b` (`weigh-words.ts`)
 */
export function findRuns(a: Words, b: Words, weights: Float32Array): Run[] {
  const rows = indexGrams(a);
  const singles = indexStems(a);
  const often = countStems(b);
  const grams = gramsOf(b);
  const runs: Run[] = [];
  /** To each diagonal how far its last run goes in `b`. */
  const reached = new Map<number, number>();
  const begin = (i: number, j: number): void => {
    const diagonal = i - j;
    if ((reached.get(diagonal) ?? 0) > j) return;
    const run = extend(a, b, i, j, reached.get(diagonal) ?? 0);
    if (run === null) return;
    reached.set(diagonal, run.b + run.length);
    runs.push(run);
  };
  for (let j = 0; j < b.count; j += 1) {
    if (j < grams.length) for (const i of rows(grams[j] ?? 0)) begin(i, j);
    const stem = b.stems[j] ?? 0;
    if ((weights[j] ?? 0) < leastWeight || (often.get(stem) ?? 0) > mostOfRare) continue;
    for (const i of singles(stem)) begin(i, j);
  }
  return runs;
}

function extend(a: Words, b: Words, i: number, j: number, from: number): Run | null {
  if (!isSameWord(a, i, b, j)) return null;
  let back = 0;
  while (i - back > 0 && j - back > from && isSameWord(a, i - back - 1, b, j - back - 1)) back += 1;
  let length = 1;
  while (i + length < a.count && j + length < b.count && isSameWord(a, i + length, b, j + length))
    length += 1;
  return { a: i - back, b: j - back, length: length + back };
}

/** Whether two words are forms of one: their first letters are the same. */
function isSameWord(a: Words, i: number, b: Words, j: number): boolean {
  return a.stems[i] === b.stems[j];
}

const indexGrams = computedOnce((words: Words) => indexPlaces(gramsOf(words), mostPlaces));
const indexStems = computedOnce(({ stems }: Words) => indexPlaces(stems, mostOfRare));

/** The hash of each row of `gramLength` stems, by its first word. */
const gramsOf = computedOnce(({ count, stems }: Words): Uint32Array => {
  const grams = new Uint32Array(Math.max(0, count - gramLength + 1));
  for (let at = 0; at < grams.length; at += 1) {
    let hash = 0;
    for (let step = 0; step < gramLength; step += 1) hash = Math.imul(hash, 31) + (stems[at + step] ?? 0);
    grams[at] = spread(hash);
  }
  return grams;
});

const nowhere: readonly number[] = [];

/** To each value the places where it stands; none where it stands at more than `most`. */
function indexPlaces(values: Uint32Array, most: number): (value: number) => readonly number[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const known = places.get(value);
    if (known === undefined) places.set(value, [at]);
    else if (known.length <= most) known.push(at);
  }
  return (value) => {
    const known = places.get(value);
    return known === undefined || known.length > most ? nowhere : known;
  };
}
