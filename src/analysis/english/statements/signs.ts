import type { Word } from '../../build-stretches.ts';
import type { CheckableSigns } from '../../statements/check-worthiness.ts';
import { isAdverb, isFiniteVerb } from '../phrases/noun-phrase.ts';
import { evaluative } from './mood.ts';
import { isFigure } from './propositions.ts';

const possible: ReadonlySet<string> = new Set(['could', 'may', 'might', 'can']);
const negations: ReadonlySet<string> = new Set(
  "not n't n’t never no nobody none nothing neither nor without".split(' '),
);
const speakers: ReadonlySet<string> = new Set([
  'i',
  'we',
  'you',
  'me',
  'us',
  'everybody',
  'everyone',
  'anybody',
  'anyone',
]);

/** What the words of a proposition tell that could be checked. */
export function signsOf(proposition: readonly Word[]): CheckableSigns {
  const verb = proposition.findIndex(isFiniteVerb);
  const subject = proposition.slice(0, Math.max(verb, 0)).findLast(({ tag }) => /^(?:NN|PRP$|PRP)/.test(tag));
  const happened = hasHappened(proposition, verb);
  return {
    figure: proposition.some(isFigure),
    names: namesIn(proposition),
    happened,
    possible: possible.has(proposition[verb]?.lower ?? ''),
    negated: proposition.some(({ lower }) => negations.has(lower)),
    values: proposition.filter(({ lower }) => evaluative.has(lower)).length,
    personal: !happened && speakers.has(subject?.lower ?? ''),
  };
}

/** Runs of capitalised words that are tagged as names. */
function namesIn(proposition: readonly Word[]): number {
  return proposition.filter(
    ({ tag }, at) => tag.startsWith('NNP') && !(proposition[at - 1]?.tag.startsWith('NNP') ?? false),
  ).length;
}

/** Adverbs between `have` and its participle. */
const mostAdverbs = 3;

/** A past tense or perfect: `fell`, `has fallen`, `were told`; not `was` alone, which tells how something was. */
function hasHappened(proposition: readonly Word[], verb: number): boolean {
  const finite = proposition[verb];
  if (finite === undefined) return false;
  const isAuxiliary = finite.lemma === 'be' || finite.lemma === 'have' || finite.lemma === 'do';
  if (finite.tag === 'VBD' && !isAuxiliary) return true;
  if (!isAuxiliary) return false;
  const next = proposition.slice(verb + 1, verb + 1 + mostAdverbs).find((word) => !isAdverb(word));
  return (
    next?.tag === 'VBN' ||
    (next?.tag === 'VBD' && finite.lemma === 'have') ||
    (finite.lemma === 'do' && finite.tag === 'VBD')
  );
}
