import { type Alignment, carriesMeaning } from './align-words.ts';
import { bitOf, cueKinds } from './cues.ts';
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
  return Float64Array.from([
    ...measureOverlap(alignment),
    ...measureCues(alignment),
    ...measureForm(alignment),
  ]);
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
function measureCues({ text, claim, toClaim }: Alignment): number[] {
  const isShared = (at: number): boolean => (toClaim[at] ?? -1) >= 0;
  const { before, after } = distancesTo(text, isShared);
  const measures: number[] = [];
  for (const kind of cueKinds) {
    const bit = bitOf(kind);
    const all = indexesOf(text, ({ cues }) => (cues & bit) !== 0);
    const own = all.filter((at) => !isShared(at));
    const least = (distances: Uint8Array): number =>
      own.reduce((low, at) => Math.min(low, distances[at] ?? far), far);
    const [nearBefore, nearAfter] = [least(before), least(after)];
    const claimed = claim.filter(({ cues }) => (cues & bit) !== 0).length;
    measures.push(all.length, own.length, Math.min(nearBefore, nearAfter), nearAfter, nearBefore);
    measures.push(own[0] ?? late, own.length === 0 ? late : text.length - (own.at(-1) ?? 0), claimed);
  }
  return measures;
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

const auxiliaries = new Set(
  'is are was were do does did has have had will can could would should may might'.split(' '),
);
const interrogatives = new Set('who what when where why how which'.split(' '));
const personal = new Set('you your i my we our'.split(' '));

function measureForm({ text, claim, toClaim }: Alignment): number[] {
  const own = indexesOf(text, ({ cues }, at) => (toClaim[at] ?? -1) < 0 && (cues & contrary) !== 0).length;
  const claimed = claim.filter(({ cues }) => (cues & contrary) !== 0).length;
  const spoken = text.filter(({ kind }) => kind !== 'mark');
  const inCapitals = text.filter(({ letters, form }) => letters === 'capitals' && form.length > 2);
  const colon = text.findIndex(({ form }) => form === ':');
  const question = text.findIndex(({ form }) => form === '?');
  const has = (...forms: string[]): boolean => text.some(({ form }) => forms.includes(form));
  const count = (passes: (word: Word, at: number) => boolean): number => indexesOf(text, passes).length;
  const first = text[0]?.form ?? '';
  return [
    spoken.length,
    claim.length,
    own,
    own % 2,
    claimed,
    own - claimed,
    question === -1 ? late : question,
    Number(text.at(-1)?.form === '?'),
    Number(has('!')),
    colon,
    colon === -1 ? -1 : text.length - colon,
    Number(has('-', '--', '–', '—')),
    Number(has('...', '…')),
    Number(has('"', "'")),
    count(({ form }) => form === ','),
    count(({ form }, at) => form === '.' && at < text.length - 1),
    Number(auxiliaries.has(first)),
    Number(interrogatives.has(first)),
    Number(first === 'no'),
    Number(first === 'this'),
    Number(first === 'the'),
    share(inCapitals.length, spoken.length),
    Number(inCapitals.some(({ cues }) => (cues & contrary) !== 0)),
    share(
      count(({ kind, letters }, at) => kind === 'content' && letters === 'lower' && at > 0),
      spoken.length,
    ),
    Number(claim.some(({ form }) => form === 'will')),
    Number(claim.some(({ form }) => form === 'is' || form === 'are')),
    Number(claim.some(({ form }) => form === 'was' || form === 'were' || form.endsWith('ed'))),
    count(({ form }) => form.endsWith('ing')),
    count(({ form }) => form === 'to'),
    count(({ form }) => form.endsWith('ed')),
    Number(has('is', 'are')),
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
