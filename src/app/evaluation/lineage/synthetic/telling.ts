import type { Event } from './event.ts';
import { drawByHand, drawWording, type Phrase, redraw, say, type Wording } from './phrase.ts';
import type { Random } from './random.ts';

/** One sentence of a made-up report, with what is needed to put it otherwise. */
export interface Sentence {
  /** In which ways the thing can be told, and the one that is taken. */
  readonly ways: readonly Phrase[];
  readonly way: number;
  readonly wording: Wording;
  readonly facts: ReadonlyMap<string, string>;
  /** Its words, where they are no longer those of the phrase. */
  readonly said: string | null;
  /** Id of the report that it was taken from, and its words there; null where it was written anew. */
  readonly taken: { readonly from: string; readonly said: string } | null;
}

/** What a sentence says. */
export function textOf({ ways, way, wording, facts, said }: Sentence): string {
  const phrase = ways[way];
  return said ?? (phrase === undefined ? '' : say(phrase, wording, facts));
}

function tell(
  ways: readonly Phrase[],
  way: number,
  wordingOf: (phrase: Phrase) => Wording,
  event: Event,
): Sentence {
  const phrase = ways[way] ?? { pieces: [] };
  return { ways, way, wording: wordingOf(phrase), facts: event.facts, said: null, taken: null };
}

/**
 * A report by somebody who was there: most of what can be told, the news first and the rest in any order, and some things besides. Who reports
 * independently seldom builds a sentence as another did, so ways that `taken` holds are avoided nine times in ten, and
 * noted there; a thing of which all ways are taken is mostly left out.
 *
 * @param hand which of those it is, from 0
 */
export function reportEvent(event: Event, hand: number, taken: Set<Phrase>, random: Random): Sentence[] {
  const [news = [], ...rest] = event.things;
  const isFresh = (ways: readonly Phrase[]): boolean =>
    ways.some((way) => !taken.has(way)) || random.chance(0.3);
  const told = [news, ...random.shuffle(rest).filter(isFresh).slice(0, random.within(4, 6))];
  const sides = random.shuffle(event.sides).filter(isFresh).slice(0, random.within(0, 2));
  const [lead, ...others] = [...told, ...sides].map((ways) => {
    const way = chooseWay(ways, taken, random);
    const phrase = ways[way];
    if (phrase !== undefined) taken.add(phrase);
    return tell(ways, way, (one) => drawByHand(one, hand, random), event);
  });
  return lead === undefined ? [] : [lead, ...random.shuffle(others)];
}

function chooseWay(ways: readonly Phrase[], taken: ReadonlySet<Phrase>, random: Random): number {
  const free = [...ways.keys()].filter((way) => !taken.has(ways[way] as Phrase));
  return free.length > 0 && random.chance(0.9) ? random.pick(free) : random.within(0, ways.length - 1);
}

/** Things that the event has for whoever asks around once more. */
export function addSides(
  sentences: readonly Sentence[],
  event: Event,
  count: number,
  random: Random,
): Sentence[] {
  const told = new Set(sentences.map(({ ways }) => ways));
  const free = random.shuffle(event.sides.filter((ways) => !told.has(ways))).slice(0, count);
  return [
    ...sentences,
    ...free.map((ways) =>
      tell(ways, random.within(0, ways.length - 1), (one) => drawWording(one, random), event),
    ),
  ];
}

/** The sentence with some of its words changed for others of the same meaning. */
export function reword(sentence: Sentence, probability: number, random: Random): Sentence {
  const phrase = sentence.ways[sentence.way];
  if (sentence.said !== null || phrase === undefined) return sentence;
  return { ...sentence, wording: redraw(phrase, sentence.wording, probability, random) };
}

/** The thing told in another way altogether, where there is one. */
export function recast(sentence: Sentence, random: Random): Sentence {
  const others = [...sentence.ways.keys()].filter((way) => way !== sentence.way);
  if (sentence.said !== null || others.length === 0) return sentence;
  const way = random.pick(others);
  const phrase = sentence.ways[way];
  return phrase === undefined ? sentence : { ...sentence, way, wording: drawWording(phrase, random) };
}
