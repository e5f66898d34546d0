import { type Draw, drawing } from './drawing.ts';
import { type MadeTime, madeTime } from './made-time.ts';
import { commonWords, properNames } from './made-words.ts';

/** What one document tells: who says what. */
export interface MadeStory {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly sayings: readonly Saying[];
}

interface Saying {
  readonly name: string;
  readonly words: readonly string[];
  /** The number of the document that said it first. */
  readonly from: number;
  /** When that happened; null where it does not say. */
  readonly time: MadeTime | null;
}

const publishers = [
  'Morning Tern',
  'Olm Herald',
  'Pelnews',
  'Coast Courier',
  'River Post',
  'Lantern',
  'Tidings',
  'Globe',
];
const functionWords = 'the a of to in and that had was for on by with at from which it as were would'.split(
  ' ',
);

/** Sayings of a document, of some 27 words each with who says it: 300 words in all. */
const sayingsEach = 10;
const wordsOfSaying = 24;

/** Of ten documents six are a story of their own, two copy one of the two thousand before, two retell a part of one. */
const kinds = ['own', 'own', 'own', 'own', 'own', 'own', 'copy', 'copy', 'retelling', 'retelling'] as const;
const reach = 2_000;

/**
 * Whether documents of a pile copy and retell others, or each tells a story of its own. Those that are dated copy and retell too, appear over years
 * and tell times.
 */
export type MadePile = 'related' | 'unrelated' | 'dated';

/** So many documents appear on one day. */
const perDay: Readonly<Record<MadePile, number>> = { related: 100, unrelated: 100, dated: 2 };

/** The document of this number of a pile, which is always the same. */
export function madeStory(n: number, pile: MadePile): MadeStory {
  const draw = drawing(n);
  const origin = pile === 'unrelated' ? null : originOf(n, draw);
  const head = { publisher: pick(publishers, draw), published: day(n, pile) };
  if (origin === null) return { ...head, ...ownStory(n, pile) };
  const told = ownStory(origin, pile);
  if (kinds[n % kinds.length] === 'copy') {
    const left = draw(sayingsEach);
    return { ...head, title: told.title, sayings: told.sayings.filter((_, at) => at !== left) };
  }
  const own = ownStory(n, pile, told.topic);
  const retold = told.sayings
    .slice(0, 3)
    .map((saying) => ({ ...saying, words: reworded(saying.words, draw) }));
  return { ...head, title: own.title, sayings: [...retold, ...own.sayings.slice(3)] };
}

/** The number of the document that first said what a saying of a document says. */
export function sayingOrigin(n: number, saying: number, pile: MadePile): number {
  return madeStory(n, pile).sayings[saying]?.from ?? n;
}

/** The document that this one is a copy or retelling of; null for a story of its own. */
function originOf(n: number, draw: Draw): number | null {
  if (kinds[n % kinds.length] === 'own') return null;
  const before = n - 1 - draw(Math.min(n, reach));
  const own = before - (before % kinds.length) + draw(6);
  return own < n ? own : null;
}

interface OwnStory {
  readonly title: string;
  readonly sayings: readonly Saying[];
  /** Words and names that come again and again in it. */
  readonly topic: Topic;
}

interface Topic {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

function ownStory(n: number, pile: MadePile, about?: Topic): OwnStory {
  const draw = drawing(0x1000_0000 + n);
  const topic = about ?? {
    words: Array.from({ length: 12 }, () => commonWords.draw(draw)),
    names: Array.from({ length: 5 }, () => properNames.draw(draw)),
  };
  const sayings = Array.from({ length: sayingsEach }, (_, at) => ({
    name: `${pick(topic.names, draw)} ${pick(topic.names, draw)}`,
    words: Array.from({ length: wordsOfSaying }, () => wordOf(topic, draw)),
    from: n,
    time: pile === 'dated' ? madeTime(n, at, day(n, pile)) : null,
  }));
  const title = Array.from({ length: 8 }, () => wordOf(topic, draw)).join(' ');
  return { title, sayings, topic };
}

/** Of twenty words nine are of grammar, three of the topic, one a name, and seven any. */
function wordOf(topic: Topic, draw: Draw): string {
  const drawn = draw(20);
  if (drawn < 9) return pick(functionWords, draw);
  if (drawn < 12) return pick(topic.words, draw);
  return drawn === 12 ? pick(topic.names, draw) : commonWords.draw(draw);
}

/** Every fifth word is another, and every tenth is left out. */
function reworded(words: readonly string[], draw: Draw): string[] {
  return words.flatMap((word) => {
    const drawn = draw(10);
    if (drawn === 0) return [];
    return drawn < 3 ? [commonWords.draw(draw)] : [word];
  });
}

function day(n: number, pile: MadePile): string {
  return new Date(Date.UTC(2031, 0, 1 + Math.floor(n / perDay[pile]))).toISOString().slice(0, 10);
}

function pick(list: readonly string[], draw: Draw): string {
  return list[draw(list.length)] ?? '';
}
