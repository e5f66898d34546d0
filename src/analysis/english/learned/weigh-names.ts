import type { Span } from '../../../model/span.ts';
import { contentForm, contentFormOf } from './content-form.ts';
import type { Reading } from './readings.ts';
import { distanceWords, type SightWords } from './show-sight.ts';
import { margin } from './sight.ts';
import { judgeTemplates } from './weigh-readings.ts';
import { type Candidate, headOf } from './weigh-setting.ts';

/** What the features of one choice about a cue look at. */
export interface SeenChoice {
  readonly words: SightWords;
  readonly candidate: Candidate;
  /** Null for the choice that there is no cue. */
  readonly reading: Reading | null;
}

/** One thing that a feature sees, e.g. `the content begins with “that”`. */
type Name = (choice: SeenChoice) => string;

const { none, whole, source, content } = judgeTemplates;

const verb: Name = ({ words, candidate }) => `the cue ${words.lemma(headOf(words.sight, candidate.cue))}`;
const cueTag: Name = ({ words, candidate }) => `the cue is ${words.tag(headOf(words.sight, candidate.cue))}`;
const cueKind: Name = ({ words, candidate }) =>
  `the cue is ${words.kind(headOf(words.sight, candidate.cue))}`;
const cueSense: Name = ({ words, candidate }) =>
  `the cue means ${words.sense(headOf(words.sight, candidate.cue))}`;
const cueQuote: Name = ({ words, candidate }) => `the cue is ${words.quote(candidate.cue[0])}`;
const cueNext: Name = ({ words, candidate }) => `the word behind the cue is ${words.tag(candidate.cue[1])}`;
const cueBefore: Name = ({ words, candidate }) =>
  `the word before the cue is ${words.tag(candidate.cue[0] - 1)}`;
const wordBeforeCue: Name = ({ words, candidate }) =>
  `the word before the cue is ${words.word(candidate.cue[0] - 1)}`;
const pattern: Name = ({ candidate }) =>
  candidate.pattern === null ? 'the rules do not see it' : `the rules see it (${candidate.pattern})`;
const odds: Name = ({ candidate }) => `the first model’s ${percent(candidate.probability)} for the cue`;

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What a feature that looks at several things sees. */
function all(...names: readonly Name[]): readonly Name[] {
  return names;
}

const noneNames: Readonly<Record<keyof typeof none, Name | readonly Name[]>> = {
  bias: () => 'any cue',
  odds,
  oddsStep: odds,
  lemma: verb,
  kind: cueKind,
  tag: all(cueTag, odds),
  pattern,
  patternOdds: all(pattern, odds),
  lemmaTag: all(verb, cueTag),
  length: ({ candidate: { cue } }) => `the cue has ${distanceWords(cue[1] - cue[0])}`,
  quote: cueQuote,
  quoteOdds: all(cueQuote, odds),
  next: cueNext,
  before: cueBefore,
  nextTag: all(cueNext, cueTag),
  inner: ({ words, candidate }) =>
    words.sight.inner[candidate.cue[0] + margin] === 1
      ? 'the rules see an inner cue'
      : 'the rules see no inner cue',
  bestParts: ({ candidate: { readings } }) => `the likeliest reading has ${partsOf(readings[0])}`,
  bestLikelihood: ({ candidate: { readings } }) =>
    `the log-likelihood of the likeliest reading is ${likelihoodOf(readings[0])}`,
  near: () => 'how near other cues are',
  sense: all(cueSense, cueTag),
  covered: all(() => 'what the first model takes the cue for as a content', odds),
  form: bestForm,
  formLemma: all(bestForm, verb),
  formKind: all(bestForm, cueKind),
  within: placeWithin,
  withinOdds: all(placeWithin, odds),
};

function bestForm({ words, candidate: { readings } }: SeenChoice): string {
  return `in the likeliest reading the content is ${formOf(words, readings[0])}`;
}

function placeWithin(): string {
  return 'whether the cue lies in what another cue leads to';
}

const formNames: Readonly<Record<keyof typeof contentForm, string>> = {
  none: 'missing',
  quotation: 'a quotation',
  withQuotation: 'a phrase with a quotation',
  thatClause: 'a clause with “that”',
  question: 'a question',
  infinitive: 'an infinitive',
  gerund: 'a gerund',
  clause: 'a clause',
  thing: 'a noun phrase',
  thingWithClause: 'a noun phrase with a clause',
  adverbial: 'an adverbial clause',
  prepositional: 'a phrase with a preposition',
  other: 'of another form',
};

function formOf({ sight }: SightWords, reading: Reading | null | undefined): string {
  const form = contentFormOf(sight, reading?.content ?? []);
  const key = (Object.keys(contentForm) as (keyof typeof contentForm)[]).find(
    (name) => contentForm[name] === form,
  );
  return formNames[key ?? 'other'];
}

const contentFormName: Name = ({ words, reading }) => `the content is ${formOf(words, reading)}`;

function partsOf(reading: Reading | null | undefined): string {
  const parts = [
    ...((reading?.source.length ?? 0) > 0 ? ['a source'] : []),
    ...((reading?.content.length ?? 0) > 0 ? ['a content'] : []),
  ];
  return parts.length === 0 ? 'neither source nor content' : parts.join(' and ');
}

/** Not a share: a reading with a source gets a bonus. */
function likelihoodOf(reading: Reading | null | undefined): string {
  return reading?.likelihood.toFixed(1).replace('-', '−') ?? 'none';
}

const likelihood: Name = ({ reading }) => `the second model’s log-likelihood is ${likelihoodOf(reading)}`;
const ruled: Name = ({ reading }) =>
  reading?.isRuled ? 'the rules read it so' : 'the rules do not read it so';

const sideOfSource: Name = ({ candidate: { cue }, reading }) => {
  const from = reading?.source[0];
  if (from === undefined) return 'there is no source';
  return `the source is ${from[0] < cue[0] ? 'before' : 'behind'} the cue`;
};
const sideOfContent: Name = ({ candidate: { cue }, reading }) => {
  const before = reading?.content.some(([start]) => start < cue[0]) ?? false;
  const behind = reading?.content.some(([start]) => start >= cue[1]) ?? false;
  if (!before && !behind) return 'there is no content';
  return `the content is ${before && behind ? 'around' : before ? 'before' : 'behind'} the cue`;
};
const sides = all(sideOfSource, sideOfContent);
const pieces: Name = ({ reading }) => {
  const count = reading?.content.length ?? 0;
  return count === 1 ? 'the content in 1 piece' : `the content in ${count} pieces`;
};

const wholeNames: Readonly<Record<keyof typeof whole, Name | readonly Name[]>> = {
  likelihood,
  share: likelihood,
  likelihoodStep: likelihood,
  rank: ({ reading }) => `the reading is number ${(reading?.rank ?? 0) + 1} of the second model`,
  ruled,
  ruledPattern: all(ruled, pattern),
  sides: all(...sides, pieces),
  sidesTag: all(...sides, pieces, cueTag),
  sidesLemma: all(...sides, verb),
  sidesKind: all(...sides, cueKind),
  sidesPattern: all(...sides, pattern),
  sidesNext: all(...sides, cueNext),
  sidesSense: all(...sides, cueSense),
  contents: all(pieces, likelihood),
  between: all(...sides, () => 'what lies between them'),
  overlap: () => 'whether source and content overlap',
  sourceQuote: all(
    (choice) => `the content begins with ${choice.words.quote(contentOf(choice)[0])}`,
    (choice) => `the source begins with ${sourceTag(choice, 0)}`,
    sideOfSource,
  ),
  rival: rivalPlace,
  rivalSides: all(rivalPlace, ...sides),
  rivalSource: all(rivalPlace, () => 'whether another cue has the same source'),
  votes: agreement('each part'),
  sourceVotes: agreement('the source'),
  startVotes: agreement('the start of the content'),
  endVotes: agreement('the end of the content'),
};

function rivalPlace(): string {
  return 'how the content lies to other cues and their contents';
}

function agreement(part: string): Name {
  return () => `how far the second model’s readings agree on ${part}`;
}

/** The source's only span; empty at the cue where there is none. */
function sourceOf({ candidate, reading }: SeenChoice): Span {
  return reading?.source[0] ?? [candidate.cue[0], candidate.cue[0]];
}

/** From the content's first word to its last one. */
function contentOf({ candidate, reading }: SeenChoice): Span {
  const first = reading?.content[0]?.[0] ?? candidate.cue[1];
  return [first, reading?.content.at(-1)?.[1] ?? first];
}

/** @param offset from the source's first word */
function sourceTag(choice: SeenChoice, offset: number): string {
  return choice.words.tag(sourceOf(choice)[0] + offset);
}

function sourceWord(choice: SeenChoice, offset: number): string {
  return choice.words.word(sourceOf(choice)[0] + offset);
}

/** @param offset from the first word behind the source */
function sourceEndTag(choice: SeenChoice, offset: number): string {
  return choice.words.tag(sourceOf(choice)[1] + offset);
}

function sourceEndWord(choice: SeenChoice, offset: number): string {
  return choice.words.word(sourceOf(choice)[1] + offset);
}

const sourceSide: Name = (choice) => {
  const { cue } = choice.candidate;
  const [start, end] = sourceOf(choice);
  const isBefore = start < cue[0];
  const apart = isBefore ? cue[0] - end : start - cue[1];
  return `the source is ${apart <= 0 ? 'right' : distanceWords(apart)} ${isBefore ? 'before' : 'behind'} the cue`;
};
const sourceLength: Name = (choice) =>
  `the source has ${distanceWords(sourceOf(choice)[1] - sourceOf(choice)[0])}`;
const sourceHolds: Name = (choice) => {
  const { verbs, commas } = countIn(choice.words, sourceOf(choice));
  return `the source holds verbs: ${verbs}, commas: ${commas}`;
};

function countIn(words: SightWords, [start, end]: Span): { verbs: number; commas: number } {
  let verbs = 0;
  let commas = 0;
  for (let index = start; index < end; index += 1) {
    const tag = words.sight.words[index]?.tag ?? '';
    if (tag.startsWith('VB') || tag === 'MD') verbs += 1;
    if (tag === ',') commas += 1;
  }
  return { verbs, commas };
}

const sourceNames: Readonly<Record<keyof typeof source, Name | readonly Name[]>> = {
  distance: sourceSide,
  distanceLemma: all(sourceSide, verb),
  length: sourceLength,
  firstTag: (choice) => `the source begins with ${sourceTag(choice, 0)}`,
  lastTag: (choice) => `the source ends with ${sourceEndTag(choice, -1)}`,
  endTags: (choice) => `the source ends with ${sourceEndTag(choice, -1)} before ${sourceEndTag(choice, 0)}`,
  startTags: (choice) => `the source begins with ${sourceTag(choice, 0)} behind ${sourceTag(choice, -1)}`,
  nextWord: (choice) => `the word behind the source is ${sourceEndWord(choice, 0)}`,
  wordBefore: (choice) => `the word before the source is ${sourceWord(choice, -1)}`,
  firstWord: (choice) => `the source begins with ${sourceWord(choice, 0)}`,
  lastWord: (choice) => `the source ends with ${sourceEndWord(choice, -1)}`,
  holds: sourceHolds,
  holdsNext: (choice) => `${sourceHolds(choice)}, before ${sourceEndWord(choice, 0)}`,
  seen: () => 'how far the first model takes the source for one',
  starts: () => 'how sharply the first model sees the source begin',
  ends: () => 'how sharply the first model sees the source end',
  quote: (choice) => `the source is ${choice.words.quote(sourceOf(choice)[0])}, ${cueQuote(choice)}`,
  sentence: (choice) =>
    sentenceOf(choice, sourceOf(choice)[0]) === sentenceOf(choice, choice.candidate.cue[0])
      ? 'the source is in the cue’s sentence'
      : 'the source is in another sentence than the cue',
  lastDistance: (choice) => `the source ends with ${sourceEndWord(choice, -1)}, ${sourceSide(choice)}`,
  outline: (choice) =>
    `the source goes from ${sourceTag(choice, 0)} to ${sourceEndTag(choice, -1)}, ${sourceLength(choice)}`,
  phrase: (choice) => {
    const [start, end] = sourceOf(choice);
    const { words } = choice;
    return `the source begins with ${words.chunk(start)} and ends before ${words.chunk(end)} (${words.tag(end)})`;
  },
  sense: (choice) => `the source means ${choice.words.chunkSense(sourceOf(choice)[0])}, ${cueSense(choice)}`,
  noneTags: all(() => 'there is no source', cueTag, cueBefore),
  noneLemma: all(() => 'there is no source', verb, cueTag),
  noneKind: all(() => 'there is no source', cueKind),
  noneAround: all(() => 'there is no source', cueBefore, cueNext),
  noneBefore: all(() => 'there is no source', wordBeforeCue),
  noneSeen: () => 'there is no source, and how sure the first model is that one is near',
};

function sentenceOf({ words: { sight } }: SeenChoice, index: number): number {
  return sight.sentence[index + margin] ?? 0;
}

/** @param offset from the content's first word */
function contentTag(choice: SeenChoice, offset: number): string {
  return choice.words.tag(contentOf(choice)[0] + offset);
}

function contentWord(choice: SeenChoice, offset: number): string {
  return choice.words.word(contentOf(choice)[0] + offset);
}

/** @param offset from the first word behind the content */
function contentEndTag(choice: SeenChoice, offset: number): string {
  return choice.words.tag(contentOf(choice)[1] + offset);
}

function contentEndWord(choice: SeenChoice, offset: number): string {
  return choice.words.word(contentOf(choice)[1] + offset);
}

const contentLength: Name = ({ reading }) => {
  const length = reading?.content.reduce((sum, [start, end]) => sum + end - start, 0) ?? 0;
  return `the content has ${distanceWords(length)}`;
};
const contentVerbs: Name = ({ words, reading }) => {
  const count = reading?.content.reduce((sum, span) => sum + countIn(words, span).verbs, 0) ?? 0;
  return `the content holds ${count === 1 ? '1 verb' : `${count} verbs`}`;
};
const contentPlace: Name = (choice) => {
  const { cue } = choice.candidate;
  const [start, end] = contentOf(choice);
  const side = sideOfContent(choice);
  const apart = end <= cue[0] ? cue[0] - end : Math.max(0, start - cue[1]);
  return apart === 0 ? `${side}, close by` : `${side}, ${distanceWords(apart)} away`;
};
const contentQuotes: Name = (choice) => {
  const [start, end] = contentOf(choice);
  return `the content begins with ${choice.words.quote(start)}, ends with ${choice.words.quote(end - 1)}`;
};
const contentEnd: Name = (choice) =>
  `the content ends with ${contentEndTag(choice, -1)} before ${contentEndTag(choice, 0)}`;
const balance: Name = (choice) => {
  const sum = choice.reading?.content.reduce((total, span) => total + opened(choice.words, span), 0) ?? 0;
  return sum === 0 ? 'the content’s quotation marks balance' : 'the content’s quotation marks do not balance';
};

/** Opening less closing marks of quotation. */
function opened(words: SightWords, [start, end]: Span): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) {
    const mark = (words.sight.quote[index + margin] ?? 0) & 3;
    if (mark === 1) sum += 1;
    if (mark === 2) sum -= 1;
  }
  return sum;
}

const contentSentences: Name = (choice) => {
  const [start, end] = contentOf(choice);
  const count = sentenceOf(choice, end - 1) - sentenceOf(choice, start) + 1;
  return `the content spans ${count === 1 ? '1 sentence' : `${count} sentences`}`;
};

/** What stands in the gaps of a content in several pieces. */
function gapsOf(
  { words, candidate: { cue }, reading }: SeenChoice,
  show: (from: number, to: number) => string,
): string {
  const spans = reading?.content ?? [];
  const gaps = spans.flatMap(([start], index) => {
    const end = spans[index - 1]?.[1];
    if (end === undefined) return [];
    const holdsCue = end <= cue[0] && cue[1] <= start;
    return [`a gap in the content ${holdsCue ? 'around the cue' : 'without the cue'}, ${show(end, start)}`];
  });
  return words.sight.words.length === 0 ? '' : gaps.join('; ');
}

const contentNames: Readonly<Record<keyof typeof content, Name | readonly Name[]>> = {
  seen: () => 'how far the first model takes the content for one',
  length: all(contentLength, contentPlace),
  lengthKind: all(contentLength, cueKind),
  verbs: all(contentVerbs, contentLength),
  verbsLemma: all(contentVerbs, verb),
  cues: () => 'how many cues the content holds',
  firstTag: (choice) => `the content begins with ${contentTag(choice, 0)}`,
  firstWord: (choice) => `the content begins with ${contentWord(choice, 0)}`,
  wordBefore: (choice) => `the word before the content is ${contentWord(choice, -1)}`,
  firstTags: (choice) => `the content begins with ${contentTag(choice, 0)}, ${contentTag(choice, 1)}`,
  startTags: (choice) => `the content begins with ${contentTag(choice, 0)} behind ${contentTag(choice, -1)}`,
  firstLemma: (choice) => `the content begins with ${contentWord(choice, 0)}, ${verb(choice)}`,
  firstKind: (choice) => `the content begins with ${contentWord(choice, 0)}, ${cueKind(choice)}`,
  firstTagKind: (choice) => `the content begins with ${contentTag(choice, 0)}, ${cueKind(choice)}`,
  endTags: contentEnd,
  nextTag: (choice) => `the word behind the content is ${contentEndTag(choice, 0)}`,
  nextWord: (choice) => `the word behind the content is ${contentEndWord(choice, 0)}`,
  nextWordTag: (choice) =>
    `the content ends before ${contentEndWord(choice, 0)} and ${contentEndTag(choice, 1)}`,
  lastWord: (choice) => `the content ends with ${contentEndWord(choice, -1)}`,
  lastNextWord: (choice) =>
    `the content ends with ${contentEndWord(choice, -1)} before ${contentEndWord(choice, 0)}`,
  endThree: (choice) => `${contentEnd(choice)} and ${contentEndTag(choice, 1)}`,
  startQuote: (choice) => {
    const start = contentOf(choice)[0];
    return `the content begins with ${choice.words.quote(start)}, behind ${choice.words.quote(start - 1)}`;
  },
  endQuote: (choice) => {
    const end = contentOf(choice)[1];
    return `the content ends with ${choice.words.quote(end - 1)}, before ${choice.words.quote(end)}`;
  },
  quotes: all(contentQuotes, contentSentences),
  endSentence: (choice) => {
    const end = contentOf(choice)[1];
    const isEnd = sentenceOf(choice, end) !== sentenceOf(choice, end - 1);
    return `the content ends ${isEnd ? 'with its sentence' : 'within a sentence'}, ${contentEndTag(choice, -1)}`;
  },
  sentences: all(contentSentences, contentQuotes),
  sentencesCue: (choice) => {
    const [start, end] = contentOf(choice);
    const here = sentenceOf(choice, choice.candidate.cue[0]);
    const from = signed(sentenceOf(choice, start) - here);
    const to = signed(sentenceOf(choice, end - 1) - here);
    return `the content goes from sentence ${from} to ${to}, counted from the cue’s`;
  },
  ends: () => 'how sharply the first model sees the content end',
  starts: () => 'how sharply the first model sees the content begin',
  balance,
  balanceEnd: all(balance, contentEnd),
  distance: contentPlace,
  distanceLemma: all(contentPlace, verb),
  distanceKind: all(contentPlace, cueKind),
  toCue: (choice) => `${contentPlace(choice)}, then ${contentEndTag(choice, 0)}, ${contentEndTag(choice, 1)}`,
  gap: (choice) =>
    gapsOf(
      choice,
      (from, to) =>
        `${distanceWords(to - from)}, after ${choice.words.quote(from - 1)}, then ${choice.words.quote(to)}`,
    ),
  gapWord: (choice) => gapsOf(choice, (_, to) => `then ${choice.words.word(to)}`),
  gapTags: (choice) =>
    gapsOf(choice, (from) => `from ${choice.words.tag(from - 1)} on to ${choice.words.tag(from)}`),
  phrases: (choice) => {
    const [start, end] = contentOf(choice);
    const { words } = choice;
    return `the content begins with ${words.chunk(start)} and ends before ${words.chunk(end)} (${words.tag(end)})`;
  },
  form: all(contentFormName, sideOfContent),
  formLemma: all(contentFormName, verb),
  formKind: all(contentFormName, cueKind),
  formSense: all(contentFormName, cueSense, cueTag),
  formNext: all(contentFormName, (choice) => `before ${contentEndWord(choice, 0)}`),
  formEnd: all(contentFormName, contentEnd),
  afterTags: (choice) =>
    `the words behind the content are ${contentEndTag(choice, 0)}, ${contentEndTag(choice, 1)}, ${contentEndTag(choice, 2)}`,
  rest: all(
    () => 'how much of the sentence is left behind the content',
    (choice) => `beginning with ${contentEndTag(choice, 0)}`,
  ),
  restVerbs: all(
    () => 'how many verbs are left behind the content',
    (choice) => `beginning with ${contentEndWord(choice, 0)}`,
  ),
  leftTags: (choice) =>
    `the content begins with ${contentTag(choice, 0)} behind ${contentTag(choice, -2)}, ${contentTag(choice, -1)}`,
  afterWord: (choice) =>
    `the words behind the content are ${contentEndWord(choice, 0)} ${contentEndWord(choice, 1)}`,
  noneLemma: all(() => 'there is no content', verb),
  noneKind: all(() => 'there is no content', cueKind, cueTag),
  noneNext: all(() => 'there is no content', cueNext),
  noneOdds: all(() => 'there is no content', odds),
};

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count);
}

/** By the number of a template of weigh-readings.ts, what its features see. */
export const judgeNames: ReadonlyMap<number, readonly Name[]> = new Map([
  ...namesOf(none, noneNames),
  ...namesOf(whole, wholeNames),
  ...namesOf(source, sourceNames),
  ...namesOf(content, contentNames),
]);

function namesOf<Key extends string>(
  numbers: Readonly<Record<Key, number>>,
  names: Readonly<Record<Key, Name | readonly Name[]>>,
): [number, readonly Name[]][] {
  return (Object.keys(numbers) as Key[]).map((key) => [numbers[key], [names[key]].flat()]);
}
