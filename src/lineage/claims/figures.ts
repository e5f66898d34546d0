import { isFunctionWord, type Word } from './words.ts';

/** A number of something, as a text gives it. */
export interface Figure {
  /** The least and the most that it can mean: `forty` is 40 to 40, `dozens` 24 to 99, `some forty` 34 to 46. */
  readonly low: number;
  readonly high: number;
  /** Hashes of the stems of up to two words after it, which say what is counted; 0 where there is none. */
  readonly unit: number;
  readonly next: number;
  /** Hash of the stem of the noun that is counted, `exiles` of `four hundred armed exiles`; 0 where none can be told. */
  readonly counted: number;
  /** Whether it is not how many there are in all: some of what is known already, `two of the boxes`, an hour, `at six`, or an age, `a girl of four`. */
  readonly isNoTotal: boolean;
  /** Where its words stand in the text, what is counted left out. */
  readonly start: number;
  readonly end: number;
  /** Where the first word of what is counted ends; `end` where there is none. */
  readonly unitEnd: number;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small: ReadonlyMap<string, number> = new Map([
  ...units
    .map((word, value): [string, number] => [word, value])
    .filter(([word]) => word !== 'one' && word !== 'zero'),
  ...tens.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ...tens.flatMap((ten, at) =>
    units.slice(1, 10).map((unit, of): [string, number] => [`${ten}-${unit}`, 21 + 10 * at + of]),
  ),
  ['dozen', 12],
  ['score', 20],
]);

const factors: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Words for a number that is not told: a dozen at the least, and less than what is counted in the next larger unit. */
const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 150]],
  ['scores', [40, 300]],
  ['hundreds', [200, 1900]],
  ['thousands', [2000, 19000]],
  ['millions', [2e6, 19e6]],
  ['handful', [2, 12]],
  ['several', [3, 20]],
  ['couple', [2, 3]],
]);

/** What widens a figure, and to what share of it. */
const hedges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...['about', 'around', 'some', 'roughly', 'approximately', 'circa', 'almost', 'nearly', 'estimated'].map(
    (word): [string, readonly [number, number]] => [word, [0.85, 1.15]],
  ),
  ...['over', 'least', 'exceeding'].map((word): [string, readonly [number, number]] => [word, [1, 1.5]]),
]);

/** The figures in a run of words. A year, a date or a time of day is for the caller to leave out. */
export function figuresIn(words: readonly Word[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readFigure(words, at);
    if (read === null) at += 1;
    else {
      figures.push(withUnit(read, words, at));
      at = read.end;
    }
  }
  return figures;
}

interface Read {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  /** Place of the first word behind it. */
  readonly end: number;
}

function readFigure(words: readonly Word[], at: number): Read | null {
  const word = words[at];
  if (word === undefined) return null;
  const told = vague.get(word.lower);
  if (told !== undefined) return { low: told[0], high: told[1], start: word.start, end: at + 1 };
  if (isListMark(words, at)) return null;
  const exact = readNumber(words, at);
  if (exact === null) return null;
  const upTo = readUpTo(words, at, exact);
  if (upTo !== null) return { low: exact.value, high: upTo.value, start: word.start, end: upTo.end };
  const [less, more] = hedgeBefore(words, at);
  return { low: exact.value * less, high: exact.value * more, start: word.start, end: exact.end };
}

/** `eight or nine`, `between nine and twelve`: the greater of two numbers that bound what is meant; null where there is one alone. */
function readUpTo(
  words: readonly Word[],
  at: number,
  { value, end }: { value: number; end: number },
): { value: number; end: number } | null {
  const link = words[end]?.lower ?? '';
  const isRange = link === 'or' || link === 'to' || (link === 'and' && words[at - 1]?.lower === 'between');
  const other = isRange ? readNumber(words, end + 1) : null;
  return other !== null && other.value > value ? other : null;
}

/** `2. The release began`: the number of a paragraph counts nothing. */
function isListMark(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.isFirst === true && next?.isFirst === true && /^\d{1,2}$/.test(word.lower);
}

function hedgeBefore(words: readonly Word[], at: number): readonly [number, number] {
  const [before, one] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''];
  if (before === 'than') return one === 'more' ? [1, 1.5] : [0.7, 1];
  return hedges.get(before) ?? [1, 1];
}

function readNumber(words: readonly Word[], at: number): { value: number; end: number } | null {
  const first = smallNumber(words[at]?.lower ?? '') ?? (isOneOfMany(words, at) ? 1 : null);
  if (first === null) return null;
  let value = first;
  let total = 0;
  let end = at + 1;
  for (; end < words.length; end += 1) {
    const { lower } = words[end] as Word;
    const factor = factors.get(lower);
    if (factor !== undefined) {
      if (factor >= 1000) {
        total += value * factor;
        value = 0;
      } else value *= factor;
      continue;
    }
    const more = lower === 'and' ? smallNumber(words[end + 1]?.lower ?? '') : smallNumber(lower);
    if (more === null || end === at + 1 || (value !== 0 && value % 100 !== 0)) break;
    value += more;
    if (lower === 'and') end += 1;
  }
  return { value: total + value, end };
}

/** `one` and `a` count where they tell how many hundreds or thousands. */
function isOneOfMany(words: readonly Word[], at: number): boolean {
  return /^(?:one|an?)$/.test(words[at]?.lower ?? '') && factors.has(words[at + 1]?.lower ?? '');
}

function smallNumber(lower: string): number | null {
  const named = small.get(lower);
  if (named !== undefined) return named;
  if (!/^\d[\d,]*(?:\.\d+)?(?:m|bn|k)?$/.test(lower)) return null;
  const value = Number.parseFloat(lower.replace(/,/g, ''));
  return value * (lower.endsWith('m') ? 1e6 : lower.endsWith('bn') ? 1e9 : lower.endsWith('k') ? 1e3 : 1);
}

function withUnit({ low, high, start, end }: Read, words: readonly Word[], at: number): Figure {
  const last = words[end - 1] ?? words[words.length - 1];
  const after = words.slice(end, end + 3).filter(({ lower }) => !/^(?:of|the|or|more|people’s)$/.test(lower));
  return {
    low,
    high,
    unit: after[0]?.hash ?? 0,
    next: after[1]?.hash ?? 0,
    counted: (countedAfter(words, end) ?? countedBefore(words, at))?.hash ?? 0,
    isNoTotal: isPartOf(words, end) || isHour(words, at, end) || isAge(words, at),
    start,
    end: last?.end ?? start,
    unitEnd: after[0]?.end ?? last?.end ?? start,
  };
}

/** `two of the boxes`, `three of his men`; not `two of them`, which are all that are spoken of. */
function isPartOf(words: readonly Word[], end: number): boolean {
  return (
    words[end]?.lower === 'of' &&
    /^(?:the|this|that|these|those|its|his|her|their|our|your|my)$/.test(words[end + 1]?.lower ?? '')
  );
}

/** `came in at six.`, `closed by nine.`; not `put the dead at eleven`. */
function isHour(words: readonly Word[], at: number, end: number): boolean {
  const [before, next] = [words[at - 1]?.lower ?? '', words[end]];
  if (!/^(?:at|by|until|till|since)$/.test(before)) return false;
  if (next !== undefined && !next.isFirst && !isFunctionWord(next)) return false;
  return !words.slice(Math.max(0, at - longestPhrase), at).some(isPlural);
}

/** `a girl of four died` */
function isAge(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'of' && aged.has(words[at - 2]?.lower ?? '');
}

const aged = new Set('girl boy child baby infant toddler youth man woman son daughter'.split(' '));

/** Words that may stand between a number and what is counted. */
const between = new Set('of the or more other such these those'.split(' '));

/** Those that do so behind *of*: `three of his men`. */
const owners = new Set('its his her their our your my'.split(' '));

/** Words of a noun phrase that are looked at: `four hundred heavily armed young exiles`. */
const longestPhrase = 4;

/** The last plural of the words that follow, before one of grammar; where none is a plural, the first. */
function countedAfter(words: readonly Word[], end: number): Word | null {
  let from = end;
  while (standsBetween(words, from)) from += 1;
  const phrase = words.slice(from, from + longestPhrase);
  const stop = phrase.findIndex((word) => isFunctionWord(word) && !isPlural(word));
  const nouns = stop === -1 ? phrase : phrase.slice(0, stop);
  const plural = nouns.findLastIndex(isPlural);
  return nouns[plural] ?? nouns[0] ?? null;
}

function standsBetween(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return between.has(lower) || (owners.has(lower) && words[at - 1]?.lower === 'of');
}

/** `the number of votes lost at 2,300`, `put the dead at eleven`. */
function countedBefore(words: readonly Word[], at: number): Word | null {
  // `a girl of four`
  if (words[at - 1]?.lower === 'of') return null;
  const phrase = words.slice(Math.max(0, at - longestPhrase), at).filter((word) => !isFunctionWord(word));
  return phrase.findLast(isPlural) ?? phrase.at(-1) ?? null;
}

const irregularPlurals = new Set(
  'people men women children police crew cattle fish sheep dead wounded injured missing teeth feet mice geese'.split(
    ' ',
  ),
);

function isPlural({ lower }: Word): boolean {
  return irregularPlurals.has(lower) || /[^su]s$/.test(lower);
}

/**
 * Whether two figures can be one number: neither is out of the reach of the other, or one leaves out the million (`83 million`,
 * `eighty-three`).
 */
export function canBeOne(a: Figure, b: Figure): boolean {
  return (
    overlap(a, b) || [1e6, 1e9].some((factor) => overlap(times(a, factor), b) || overlap(a, times(b, factor)))
  );
}

function overlap(a: Reach, b: Reach): boolean {
  return a.low <= b.high && b.low <= a.high;
}

type Reach = Pick<Figure, 'low' | 'high'>;

/** Only what is too small to be meant as it stands is taken for a number of millions. */
function times({ low, high }: Figure, factor: number): Reach {
  return high < 1000 ? { low: low * factor, high: high * factor } : { low: Number.NaN, high: Number.NaN };
}
