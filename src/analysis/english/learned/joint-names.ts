import type { Context } from './joint-context.ts';
import { distanceWords, type SightWords } from './show-sight.ts';
import { margin } from './sight.ts';

/** What a part of a feature looks at. */
interface Look {
  readonly words: SightWords;
  readonly context: Context;
  /** Index of the word in the paragraph. */
  readonly at: number;
}

type Name = (look: Look) => string;

const before = ['', ' before', ' two before', ' three before'];
const behind = ['', 'next ', 'second next ', 'third next '];

/** `the next tag`, `the tag two before`. */
function placed(noun: string, offset: number): string {
  return offset < 0 ? `the ${noun}${before[-offset]}` : `the ${behind[offset]}${noun}`;
}

/** A part of a feature that is one field of a word near by. */
function near(
  noun: string,
  show: (words: SightWords, index: number) => string,
  join = ' ',
): (offset: number) => Name {
  return (offset) =>
    ({ words, at }) =>
      `${placed(noun, offset)}${join}${show(words, at + offset)}`;
}

const word = near('word', (words, index) => words.word(index));
const lemma = near('base form', (words, index) => words.lemma(index));
const tag = near('word', (words, index) => words.tag(index), ' is ');
const ending = near('ending', (words, index) => words.ending(index));
const shape = near('word', (words, index) => words.shape(index), ' has ');
const quote = near('word', (words, index) => words.quote(index), ' is ');
const kind = near('word', (words, index) => words.kind(index), ' is ');
const rule = near('word', (words, index) => words.rule(index), ' is to the rules ');
const ruleRole = near('word', (words, index) => words.ruleRole(index), ' is to the rules ');
const sense = near('sense', (words, index) => words.sense(index), ' is ');
const senses = near('sense', (words, index) => words.senses(index), ' is ');
const chunk = near('word', (words, index) => words.chunk(index), ' is ');

const chunkSense: Name = ({ words, at }) => `its noun phrase means ${words.chunkSense(at)}`;
const inner: Name = ({ words, at }) =>
  words.sight.inner[at + margin] === 1 ? 'the rules see an inner cue' : 'the rules see no inner cue';

const fromStart: Name = ({ words: { sight }, at }) => {
  const distance = at + margin - (sight.first[at + margin] ?? 0);
  return distance === 0 ? 'it opens the sentence' : `${distanceWords(distance)} before it in the sentence`;
};
const fromEnd: Name = ({ words: { sight }, at }) => {
  const distance = (sight.last[at + margin] ?? 0) - at - margin;
  return distance === 0 ? 'it ends the sentence' : `${distanceWords(distance)} behind it in the sentence`;
};

const sentence: Name = ({ words: { sight }, at }) => {
  const number = Math.min(sight.sentence[at + margin] ?? 0, 3);
  return `the ${['', 'first', 'second', 'third or a later'][number]} sentence`;
};
const quoted: Name = ({ context, at }) => {
  const value = context.quoted[at + margin] ?? 0;
  const marks = [
    ...((value & 3) === 0 ? ['holds no quotation'] : []),
    ...((value & 3) === 1 ? ['holds a quotation'] : []),
    ...((value & 3) === 2 ? ['begins with a quotation'] : []),
    ...((value & 4) === 0 ? [] : ['follows a quotation']),
    ...((value & 8) === 0 ? [] : ['ends with one']),
  ];
  return `the sentence ${marks.join(', ')}`;
};
const left: Name = ({ words, at }) => reporting(words, reportingWord(words, at, -1), 'before');
const right: Name = ({ words, at }) => reporting(words, reportingWord(words, at, 1), 'behind');
const leftKind: Name = ({ words, at }) => kindOfReporting(words, reportingWord(words, at, -1), 'before');
const rightKind: Name = ({ words, at }) => kindOfReporting(words, reportingWord(words, at, 1), 'behind');
const leftFar: Name = ({ words, at }) => distanceTo(at, reportingWord(words, at, -1));
const rightFar: Name = ({ words, at }) => distanceTo(at, reportingWord(words, at, 1));

/** Index of the nearest word in the sentence that can report; null where there is none. */
function reportingWord({ sight }: SightWords, at: number, step: 1 | -1): number | null {
  const { kind, sentence } = sight;
  for (let index = at + step; sentence[index + margin] === sentence[at + margin]; index += step) {
    if (kind[index + margin] !== 0) return index;
  }
  return null;
}

function reporting(words: SightWords, index: number | null, where: string): string {
  if (index === null) return `no reporting word stands ${where} it`;
  return `the reporting word ${where} it is ${words.lemma(index)}`;
}

function kindOfReporting(words: SightWords, index: number | null, where: string): string {
  if (index === null) return `no reporting word stands ${where} it`;
  return `${words.kind(index)} stands ${where} it`;
}

function distanceTo(at: number, index: number | null): string {
  return index === null ? 'at no distance' : `${distanceWords(Math.abs(index - at))} away`;
}

const verbs: Name = ({ context, at }) => {
  const count = Math.min(context.verbs[at + margin] ?? 0, 4);
  return `${count === 4 ? 'more than 3' : count} verbs up to it in the sentence`;
};
const firstWord: Name = ({ words, at }) => `the sentence begins with ${words.word(firstOf(words, at))}`;
const firstTag: Name = ({ words, at }) => `the sentence begins with ${words.tag(firstOf(words, at))}`;
const lastWord: Name = ({ words, at }) =>
  `the sentence ends with ${words.word((words.sight.last[at + margin] ?? 0) - margin)}`;

function firstOf({ sight }: SightWords, at: number): number {
  return (sight.first[at + margin] ?? 0) - margin;
}

const anyWord: Name = () => 'any word';

/** For each state template of joint.ts, in their order, what its feature is made of. */
export const jointNames: readonly (readonly Name[])[] = [
  [anyWord],
  [word(0)],
  [word(-1)],
  [word(1)],
  [word(-2)],
  [word(2)],
  [word(3)],
  [lemma(0)],
  [lemma(-1)],
  [lemma(1)],
  [lemma(-1), lemma(0)],
  [lemma(0), lemma(1)],
  [lemma(-1), lemma(1)],
  [tag(0)],
  [tag(-1)],
  [tag(1)],
  [tag(-2)],
  [tag(2)],
  [tag(0), tag(-1)],
  [tag(0), tag(1)],
  [tag(0), tag(1), tag(-1)],
  [tag(-2), tag(-1), tag(0)],
  [tag(0), tag(1), tag(2)],
  [tag(-2), tag(-1), tag(0), tag(1), tag(2)],
  [ending(0)],
  [ending(0), tag(0)],
  [ending(1)],
  [ending(-1)],
  [shape(0), shape(-1), shape(1)],
  [quote(0)],
  [quote(0), tag(0)],
  [quote(0), quote(1), quote(-1)],
  [quote(0), lemma(0)],
  [kind(0)],
  [kind(0), tag(0)],
  [kind(1)],
  [kind(-1)],
  [kind(0), tag(1)],
  [kind(0), word(1)],
  [kind(0), word(-1)],
  [kind(0), tag(-1), tag(1)],
  [lemma(0), tag(0), tag(1)],
  [lemma(0), tag(-1)],
  [lemma(0), tag(1), tag(2)],
  [rule(0)],
  [ruleRole(0)],
  [rule(0), kind(0)],
  [rule(0), lemma(0)],
  [ruleRole(0), tag(0), tag(1)],
  [ruleRole(0), ruleRole(1), ruleRole(-1)],
  [rule(0), rule(1), rule(-1)],
  [inner],
  [inner, lemma(0)],
  [fromStart, fromEnd],
  [fromStart, tag(0)],
  [sentence, fromStart],
  [quoted, quote(0)],
  [quoted, tag(0), quote(0)],
  [left, leftFar],
  [right, rightFar],
  [left, tag(0)],
  [right, tag(0)],
  [leftKind, leftFar, tag(0)],
  [rightKind, rightFar, tag(0)],
  [leftKind, rightKind, quote(0)],
  [leftKind, quote(0), leftFar],
  [rightKind, quote(0), rightFar],
  [firstWord, fromStart],
  [verbs, tag(0)],
  [verbs, kind(0)],
  [firstTag, tag(0)],
  [lemma(0), tag(0), quoted],
  [lastWord, quote(0)],
  [word(0), word(1), word(2)],
  [sense(0)],
  [senses(0)],
  [sense(1)],
  [sense(-1)],
  [sense(0), tag(0)],
  [sense(0), tag(0), tag(1)],
  [sense(0), tag(0), tag(-1)],
  [sense(0), tag(-1), tag(0), tag(1)],
  [senses(0), tag(0), tag(1)],
  [sense(0), word(1)],
  [sense(0), word(-1)],
  [sense(0), sense(-1), sense(1)],
  [sense(0), quote(0), quote(1)],
  [senses(0), tag(1), tag(2)],
  [senses(0), word(1)],
  [senses(-2), sense(-1), sense(0)],
  [chunk(0), chunk(1), tag(0), chunkSense],
  [chunkSense, leftKind, rightKind],
];

/** What a state template sees at a word, e.g. `the word “said”, the next tag is IN`. */
export function nameOfJoint(names: readonly Name[], look: Look): string {
  return names.map((name) => name(look)).join(', ');
}
