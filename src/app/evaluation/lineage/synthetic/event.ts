import { type Phrase, parsePhrase } from './phrase.ts';
import { phraseBook } from './phrase-book.ts';
import type { Random } from './random.ts';

/** Something that happened, of which several may report. */
export interface Event {
  /** What can be told of it, the news first: each thing in the ways in which it can be told. */
  readonly things: readonly (readonly Phrase[])[];
  /** What some reporters tell besides. */
  readonly sides: readonly (readonly Phrase[])[];
  /** Names and figures, by the names that phrases have for them. */
  readonly facts: ReadonlyMap<string, string>;
}

/** To each kind of event what can be told of it. `anywhere` fits all kinds. */
const kinds: ReadonlyMap<string, readonly (readonly Phrase[])[]> = readBook(phraseBook);

function readBook(book: string): Map<string, Phrase[][]> {
  const found = new Map<string, Phrase[][]>();
  let things: Phrase[][] = [];
  for (const line of book.split('\n').map((one) => one.trim())) {
    if (line.startsWith('== ')) {
      things = [];
      found.set(line.slice(3), things);
    } else if (line === '-') things.push([]);
    else if (line !== '') things.at(-1)?.push(parsePhrase(line));
  }
  return found;
}

const besides = 'anywhere';

/** Makes up one event of each kind. Each has some of what fits all kinds for itself, so that no two reports of two events tell the same. */
export function makeEvents(random: Random): Event[] {
  const names = [...kinds.keys()].filter((kind) => kind !== besides);
  const sides = random.shuffle(kinds.get(besides) ?? []);
  const count = Math.floor(sides.length / names.length);
  return names.map((kind, at) => ({
    things: kinds.get(kind) ?? [],
    sides: sides.slice(at * count, (at + 1) * count),
    facts: makeFacts(random),
  }));
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function makeFacts(random: Random): Map<string, string> {
  const person = (): string => `${makeName(random, 2)} ${makeName(random, 3)}`;
  return new Map([
    ['town', makeName(random, 3)],
    ['river', makeName(random, 2)],
    ['country', `${makeName(random, 2)}ia`],
    ['firm', `${makeName(random, 2)} ${random.pick(['& Sons', 'Works', 'Brothers', 'Group', 'Lines'])}`],
    ['ship', `${makeName(random, 2)} ${random.pick(['Star', 'Trader', 'Maru', 'Queen'])}`],
    ['official', person()],
    ['witness', person()],
    ['culprit', person()],
    ['expert', person()],
    ['day', random.pick(days)],
    ['few', `${random.within(3, 29)}`],
    ['many', `${random.within(6, 40)}`],
    ['much', `${random.within(3, 98)}0`],
    ['sum', `${random.within(2, 90)}.${random.within(1, 9)}`],
  ]);
}

const heads = 'B Br D Dr F G H K Kr L M N P R S St T V W Z Sk Th'.split(' ');
const middles = 'a e i o u ai au ei'.split(' ');
const tails = 'l ln m n nd r rn s sk t v lm rg'.split(' ');

/** A name that nobody has, of so many syllables. */
export function makeName(random: Random, syllables: number): string {
  let name = '';
  for (let count = 0; count < syllables; count += 1) {
    const head = random.pick(heads);
    name += (count === 0 ? head : head.toLowerCase()) + random.pick(middles);
  }
  return name + random.pick(tails);
}
