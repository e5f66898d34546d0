import { type Alignment, carriesMeaning } from './align-words.ts';
import { bitOf, kindsIn } from './cues.ts';
import { hashOf, mix } from './hash.ts';
import type { Word } from './read-words.ts';

/** Whether a model knows a word, by its hash. What it does not know, names above all, is one and the same to it. */
export type Knows = (wordHash: number) => boolean;

/** Stands for a word that the text shares with the claim. */
const shared = hashOf('shared word');
/** Stands for a word that the model does not know, or that has no part in the pattern. */
const other = hashOf('other word');
const edge = hashOf('edge of text');

/** Kinds of signs: the same value is another sign in each. */
const kind = {
  word: hashOf('word'),
  pair: hashOf('pair of words'),
  pairAroundShared: hashOf('pair around shared words'),
  threeAroundShared: hashOf('three around shared words'),
  pairOfOutline: hashOf('pair of outline'),
  threeOfOutline: hashOf('three of outline'),
  fourOfOutline: hashOf('four of outline'),
  cue: hashOf('cue'),
  twoCues: hashOf('two cues'),
  question: hashOf('question'),
  coverage: hashOf('coverage'),
  opposite: hashOf('opposite'),
} as const;

/**
 * What a text beside a claim shows, as hashes, each once: its words and pairs of words; the same with all that it shares with the claim
 * made one, so that “X is not dead” and “Y is not dead” are one pattern; an outline of shared words, cues and function words;
 * which cues it has, alone, together and beside how much of the claim.
 */
export function signsOf(alignment: Alignment, knows: Knows): Int32Array {
  const { text, toClaim } = alignment;
  const signs = new Set<number>();
  const seen = text.map((one) => (one.kind === 'mark' || knows(one.hash) ? one.hash : other));
  for (const one of seen) signs.add(mix(kind.word, one));
  addRuns(signs, [edge, ...seen, edge], [kind.pair]);
  const around = seen.map((one, at) => ((toClaim[at] ?? -1) >= 0 ? shared : one));
  addRuns(
    signs,
    [edge, ...withoutRepeats(around, [shared]), edge],
    [kind.pairAroundShared, kind.threeAroundShared],
  );
  const outlined = text.map((one, at) => ((toClaim[at] ?? -1) >= 0 ? shared : outlineOf(one)));
  const outlines = [edge, ...withoutRepeats(outlined, [shared, other]), edge];
  addRuns(signs, outlines, [kind.pairOfOutline, kind.threeOfOutline, kind.fourOfOutline]);
  addCues(signs, alignment);
  return new Int32Array([...signs]);
}

function outlineOf(word: Word): number {
  const [first] = kindsIn(word.cues);
  if (first !== undefined) return first;
  return carriesMeaning(word) ? other : word.hash;
}

function withoutRepeats(values: readonly number[], single: readonly number[]): number[] {
  return values.filter((value, at) => !(single.includes(value) && values[at - 1] === value));
}

/** Adds every run of two values, of three and so on, one length for each kind. */
function addRuns(signs: Set<number>, values: readonly number[], kinds: readonly number[]): void {
  values.forEach((value, at) => {
    let run = value;
    kinds.forEach((kind, index) => {
      const next = values[at + index + 1];
      if (next === undefined) return;
      run = mix(run, next);
      signs.add(mix(kind, run));
    });
  });
}

/** Cues that are looked at beside how much of the claim is repeated: with the whole claim, they are about it. */
const weighed = (
  ['negation', 'falsehood', 'denial', 'hedge', 'modal', 'claim', 'speech', 'rumour'] as const
).map(bitOf);

function addCues(signs: Set<number>, { text, claim, toClaim, toText, isOpposite }: Alignment): void {
  const bits = text.reduce((all, one, at) => ((toClaim[at] ?? -1) >= 0 ? all : all | one.cues), 0);
  const kinds = kindsIn(bits);
  if (kinds.length === 0) signs.add(kind.cue);
  kinds.forEach((one, at) => {
    signs.add(mix(kind.cue, one));
    for (const two of kinds.slice(at + 1)) signs.add(mix(kind.twoCues, mix(one, two)));
  });
  if (text.some((one) => one.form === '?')) signs.add(kind.question);
  if (isOpposite.includes(true)) signs.add(kind.opposite);
  const asked = claim.filter(carriesMeaning).length;
  const answered = claim.filter((_, at) => (toText[at] ?? -1) >= 0).length;
  const quarter = asked === 0 ? 0 : Math.floor((4 * answered) / asked);
  signs.add(mix(kind.coverage, quarter));
  for (const bit of weighed) signs.add(mix(kind.coverage, mix(quarter, (bits & bit) === 0 ? -bit : bit)));
}
