import type { Span } from '../../../model/span.ts';
import { hashOf } from '../../crf/hash.ts';
import { isVerb } from './joint-context.ts';
import { margin, type Sight, tagNumber } from './sight.ts';

/** What a content is made of, as the frames of verbs tell complements apart. */
export const contentForm = {
  none: 0,
  /** All of it between one pair of marks. */
  quotation: 1,
  /** A clause or phrase that opens with a quotation, or holds one. */
  withQuotation: 2,
  thatClause: 3,
  question: 4,
  infinitive: 5,
  gerund: 6,
  clause: 7,
  thing: 8,
  /** With a clause behind its noun: `the gate, where coats are issued`. */
  thingWithClause: 9,
  /** `until it rained`. */
  adverbial: 10,
  prepositional: 11,
  other: 12,
} as const;

const words = (names: string): Set<number> => new Set(names.split(' ').map(hashOf));
const tags = (names: string): Set<number> => new Set(names.split(' ').map(tagNumber));

const questionWords = words('whether how why who whom whose what which');
const adverbials = words(
  'until till while because although though since once unless before after when where as',
);
const relativeTags = tags('WDT WP WP$ WRB VBN VBG TO');
const finiteTags = tags('VBD VBP VBZ MD');
const that = hashOf('that');
const ifWord = hashOf('if');

/** The form of a content by its first words and its first verb. */
export function contentFormOf(sight: Sight, spans: readonly Span[]): number {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return contentForm.none;
  const quotes = spans.some((span) => holdsMark(sight, span));
  if (quotes && isQuotation(sight, first[0], last[1])) return contentForm.quotation;
  const start = first[0] + margin;
  const tag = sight.tag[start] ?? 0;
  const word = sight.word[start] ?? 0;
  const form = formByStart(sight, word, tag, start);
  if (form !== contentForm.other) return form;
  if (quotes) return contentForm.withQuotation;
  return formByVerb(sight, first, tag);
}

function formByStart(sight: Sight, word: number, tag: number, at: number): number {
  if (word === that && tag === tagNumber('IN')) return contentForm.thatClause;
  if (questionWords.has(word) || word === ifWord) return contentForm.question;
  if (tag === tagNumber('TO') && (sight.tag[at + 1] ?? 0) === tagNumber('VB')) return contentForm.infinitive;
  if (tag === tagNumber('VBG')) return contentForm.gerund;
  return adverbials.has(word) ? contentForm.adverbial : contentForm.other;
}

/** A finite verb before any relative word makes a clause. */
function formByVerb({ tag }: Sight, [start, end]: Span, first: number): number {
  let noun = false;
  for (let index = start; index < end; index += 1) {
    const here = tag[index + margin] ?? 0;
    if (finiteTags.has(here)) return contentForm.clause;
    if (noun && relativeTags.has(here)) return contentForm.thingWithClause;
    noun ||= here >= tagNumber('NN') && here <= tagNumber('NNS');
  }
  if (first === tagNumber('IN') || first === tagNumber('TO')) return contentForm.prepositional;
  return noun && !isVerb(first) ? contentForm.thing : contentForm.other;
}

function holdsMark({ quote }: Sight, [start, end]: Span): boolean {
  for (let index = start; index < end; index += 1) if ((quote[index + margin] ?? 0) !== 0) return true;
  return false;
}

/** Whether both ends stand in quotations, perhaps without their marks. */
function isQuotation({ quote }: Sight, start: number, end: number): boolean {
  return (quote[start + margin] ?? 0) !== 0 && (quote[end - 1 + margin] ?? 0) !== 0;
}
