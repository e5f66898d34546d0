import { type Alignment, carriesMeaning } from './align-words.ts';
import { bitOf, cueKinds, kindsIn } from './cues.ts';
import type { Word } from './read-words.ts';

/** Distances beyond it, in words, are one: in a headline what stands so far off belongs to something else. */
const far = 15;

/** Places in the text beyond it, in words, are one. */
const late = 30;

/**
 * What can be counted of a text beside a claim, as numbers in a fixed order: how much of the claim it repeats and how, what its cues
 * are and how far from the repeated words they stand, and what form it has. Nothing depends on which words a name is made of.
 */
export function measure(alignment: Alignment): Float64Array {
  return new Float64Array(measureOverlap(alignment).concat(measureCues(alignment), measureForm(alignment)));
}

function measureOverlap({ text, claim, toClaim, toText, nearness, isOpposite }: Alignment): number[] {
  const own = text.filter(carriesMeaning).length;
  const asked = indexesOf(claim, carriesMeaning);
  const answered = asked.filter((at) => (toText[at] ?? -1) >= 0);
  const shared = indexesOf(text, (_, at) => (toClaim[at] ?? -1) >= 0);
  const near = asked.filter((at) => (nearness[at] ?? 0) >= 3).length;
  const firstNumber = claim.filter(({ kind }) => kind === 'number').length;
  const numbersAnswered = answered.filter((at) => claim[at]?.kind === 'number').length;
  const ownNumbers = text.filter(({ kind }) => kind === 'number').length;
  return [
    share(shared.length, own),
    share(answered.length, asked.length),
    share(near, asked.length),
    answered.length,
    own - shared.length,
    asked.length - answered.length,
    share(countAnswered(asked.slice(-3), toText), Math.min(3, asked.length)),
    share(countAnswered(asked.slice(0, 2), toText), Math.min(2, asked.length)),
    shared[0] ?? late,
    shared.length === 0 ? late : text.length - 1 - (shared.at(-1) ?? 0),
    ...measureOrder(shared.map((at) => toClaim[at] ?? 0)),
    isOpposite.filter(Boolean).length,
    ownNumbers,
    firstNumber,
    numbersAnswered,
    Number(firstNumber > 0 && ownNumbers > 0 && numbersAnswered === 0),
  ];
}

/** The longest run of words that follow each other in the claim too, and how many steps go forward and back in it. */
function measureOrder(places: readonly number[]): number[] {
  let run = 0;
  let longest = 0;
  let forward = 0;
  let back = 0;
  places.forEach((place, at) => {
    const before = places[at - 1];
    run = before !== undefined && place === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (before === undefined) return;
    if (place > before) forward += 1;
    else back += 1;
  });
  return [longest, forward, back];
}

/** Of each kind of cue: how many, how near a repeated word, on which side of it, and where. */
function measureCues(alignment: Alignment): number[] {
  const sightings = sightCues(alignment);
  return sightings.flatMap(({ all, own, before, after, first, last, claimed }) => [
    all,
    own,
    Math.min(before, after),
    after,
    before,
    first,
    last,
    claimed,
  ]);
}

/** What was seen of one kind of cue. Words that the text shares with the claim count in `all` only. */
interface CueSighting {
  all: number;
  own: number;
  /** Words from the nearest repeated word before it, and to the nearest after it. */
  before: number;
  after: number;
  /** Words before the first, and from the last to the end. */
  first: number;
  last: number;
  /** How many the claim has. */
  claimed: number;
}

/** One pass over each text, since most words are no cue. */
function sightCues({ text, claim, toClaim }: Alignment): CueSighting[] {
  const sightings = cueKinds.map(
    (): CueSighting => ({ all: 0, own: 0, before: far, after: far, first: late, last: late, claimed: 0 }),
  );
  const isShared = (at: number): boolean => (toClaim[at] ?? -1) >= 0;
  const { before, after } = distancesTo(text, isShared);
  text.forEach(({ cues }, at) => {
    for (const kind of kindsIn(cues)) {
      const sighting = sightings[kind] as CueSighting;
      sighting.all += 1;
      if (isShared(at)) continue;
      if (sighting.own === 0) sighting.first = at;
      sighting.own += 1;
      sighting.last = text.length - at;
      sighting.before = Math.min(sighting.before, before[at] ?? far);
      sighting.after = Math.min(sighting.after, after[at] ?? far);
    }
  });
  for (const { cues } of claim)
    for (const kind of kindsIn(cues)) (sightings[kind] as CueSighting).claimed += 1;
  return sightings;
}

/** For each word: how far the nearest repeated word before and after it is; `far` where there is none so near. */
function distancesTo(
  text: readonly Word[],
  isShared: (at: number) => boolean,
): { before: Uint8Array; after: Uint8Array } {
  const before = new Uint8Array(text.length).fill(far);
  const after = new Uint8Array(text.length).fill(far);
  for (let at = 1, last = far; at < text.length; at += 1) {
    last = isShared(at - 1) ? 1 : Math.min(far, last + 1);
    before[at] = last;
  }
  for (let at = text.length - 2, last = far; at >= 0; at -= 1) {
    last = isShared(at + 1) ? 1 : Math.min(far, last + 1);
    after[at] = last;
  }
  return { before, after };
}

const contrary = bitOf('negation') | bitOf('falsehood') | bitOf('denial');

/** Lengths, polarity, marks, opening, letters and tenses, in this order. */
function measureForm(alignment: Alignment): number[] {
  const { text, claim } = alignment;
  const spoken = text.filter(({ kind }) => kind !== 'mark').length;
  return [spoken, claim.length].concat(
    measurePolarity(alignment),
    measureMarks(text),
    measureOpening(text[0]?.form ?? ''),
    measureLetters(text, spoken),
    measureTenses(text, claim),
  );
}

/** Words that say no, outside what is repeated, and in the claim: two of them may say yes. */
function measurePolarity({ text, claim, toClaim }: Alignment): number[] {
  const own = indexesOf(text, ({ cues }, at) => (toClaim[at] ?? -1) < 0 && (cues & contrary) !== 0).length;
  const claimed = claim.filter(({ cues }) => (cues & contrary) !== 0).length;
  return [own, own % 2, claimed, own - claimed];
}

function measureMarks(text: readonly Word[]): number[] {
  const has = (...forms: string[]): boolean => text.some(({ form }) => forms.includes(form));
  const colon = text.findIndex(({ form }) => form === ':');
  const question = text.findIndex(({ form }) => form === '?');
  return [
    question === -1 ? late : question,
    Number(text.at(-1)?.form === '?'),
    Number(has('!')),
    colon,
    colon === -1 ? -1 : text.length - colon,
    Number(has('-', '--', '–', '—')),
    Number(has('...', '…')),
    Number(has('"', "'")),
    text.filter(({ form }) => form === ',').length,
    indexesOf(text, ({ form }, at) => form === '.' && at < text.length - 1).length,
  ];
}

const auxiliaries = new Set(
  'is are was were do does did has have had will can could would should may might'.split(' '),
);
const interrogatives = new Set('who what when where why how which'.split(' '));

/** How a text begins: questions with a verb or an interrogative, headlines of answers with *No*. */
function measureOpening(first: string): number[] {
  const isOne = [
    auxiliaries.has(first),
    interrogatives.has(first),
    first === 'no',
    first === 'this',
    first === 'the',
  ];
  return isOne.map(Number);
}

/** Capitals shout, and shouted denials are denials; small letters tell a sentence from a headline. */
function measureLetters(text: readonly Word[], spoken: number): number[] {
  const inCapitals = text.filter(({ letters, form }) => letters === 'capitals' && form.length > 2);
  const small = indexesOf(
    text,
    ({ kind, letters }, at) => kind === 'content' && letters === 'lower' && at > 0,
  ).length;
  return [
    share(inCapitals.length, spoken),
    Number(inCapitals.some(({ cues }) => (cues & contrary) !== 0)),
    share(small, spoken),
  ];
}

const personal = new Set('you your i my we our'.split(' '));

/** What is to come is passed on more often than what was. */
function measureTenses(text: readonly Word[], claim: readonly Word[]): number[] {
  const isIn = (words: readonly Word[], ...forms: string[]): boolean =>
    words.some(({ form }) => forms.includes(form));
  const isPast = isIn(claim, 'was', 'were') || claim.some(({ form }) => form.endsWith('ed'));
  return [
    Number(isIn(claim, 'will')),
    Number(isIn(claim, 'is', 'are')),
    Number(isPast),
    text.filter(({ form }) => form.endsWith('ing')).length,
    text.filter(({ form }) => form === 'to').length,
    text.filter(({ form }) => form.endsWith('ed')).length,
    Number(isIn(text, 'is', 'are')),
    Number(text.some(({ form }) => personal.has(form))),
  ];
}

function indexesOf(words: readonly Word[], passes: (word: Word, at: number) => boolean): number[] {
  const indexes: number[] = [];
  words.forEach((word, at) => {
    if (passes(word, at)) indexes.push(at);
  });
  return indexes;
}

function countAnswered(places: readonly number[], toText: Int32Array): number {
  return places.filter((at) => (toText[at] ?? -1) >= 0).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
