import type { Event } from './event.ts';
import type { Random } from './random.ts';
import { addSides, recast, reword, type Sentence, textOf } from './telling.ts';
import { translateBack } from './translate-back.ts';

/** What somebody does to a report that they take over. */
export interface Retelling {
  readonly name: string;
  readonly retell: (sentences: readonly Sentence[], event: Event, random: Random) => readonly Sentence[];
}

function each(name: string, change: (sentence: Sentence, random: Random) => Sentence): Retelling {
  return { name, retell: (sentences, _, random) => sentences.map((sentence) => change(sentence, random)) };
}

/** How the words are treated. */
export const wordings: readonly Retelling[] = [
  each('verbatim', (sentence) => sentence),
  each('touched up', (sentence, random) => reword(sentence, 0.25, random)),
  each('rewritten', (sentence, random) =>
    random.chance(0.12) ? recast(sentence, random) : reword(sentence, 0.55, random),
  ),
  each('rewritten heavily', (sentence, random) =>
    random.chance(0.25) ? recast(sentence, random) : reword(sentence, 0.8, random),
  ),
  each('translated and back', (sentence, random) => {
    const near = random.chance(0.15) ? recast(sentence, random) : reword(sentence, 0.6, random);
    return { ...near, said: translateBack(textOf(near), 0.7, random) };
  }),
];

/** What is left, and in which order. */
export const cuts: readonly Retelling[] = [
  { name: 'whole', retell: (sentences) => sentences },
  {
    name: 'cut from the end',
    retell: (sentences, _, random) => sentences.slice(0, Math.max(3, share(sentences, 0.3, 0.8, random))),
  },
  {
    name: 'abridged',
    retell: ([lead, ...rest], _, random) => {
      const kept = new Set(
        random.shuffle([...rest.keys()]).slice(0, Math.max(2, share(rest, 0.3, 0.8, random))),
      );
      return [...(lead === undefined ? [] : [lead]), ...rest.filter((__, at) => kept.has(at))];
    },
  },
  { name: 'reordered', retell: (sentences, _, random) => random.shuffle(sentences) },
];

function share(sentences: readonly Sentence[], low: number, high: number, random: Random): number {
  return Math.round(sentences.length * (low + random.next() * (high - low)));
}

/** What else may be done. */
export const extras: readonly Retelling[] = [
  {
    name: 'figures changed',
    retell: (sentences, _, random) => {
      const changes = new Map(
        ['few', 'many', 'much', 'sum'].map((name) => [
          name,
          `${random.within(2, 99)}${name === 'much' ? '0' : ''}`,
        ]),
      );
      return sentences.map((one) => ({ ...one, facts: new Map([...one.facts, ...changes]) }));
    },
  },
  {
    name: 'added to',
    retell: (sentences, event, random) => addSides(sentences, event, random.within(1, 2), random),
  },
];
