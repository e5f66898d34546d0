import { type ComparableTrace, relatedness } from './comparable-trace.ts';
import type { Features } from './features.ts';
import { likelihoodOf } from './likelihood.ts';
import { matchIssuer } from './match-issuer.ts';
import type { Naming, Reference } from './references.ts';
import type { Term } from './word-forms.ts';

/** What speaks for it that a sentence of one document refers to another. */
export interface Evidence {
  /** Places in the later document's references, and in their namings. */
  readonly reference: number;
  readonly naming: number;
  readonly features: Features;
  /** The passage of the earlier document that says most of what is referred to: its place. Null where none says any. */
  readonly passage: number | null;
  /** 0 to 1: how likely it is that the document is meant. */
  readonly likelihood: number;
}

interface Pair {
  readonly earlier: ComparableTrace;
  readonly later: ComparableTrace;
  readonly isSelf: boolean;
  readonly relatedness: number;
}

/** Which sentences of `later` may refer to `earlier`, in text order: a pure function of the two. */
export function compareDocuments(earlier: ComparableTrace, later: ComparableTrace): Evidence[] {
  const isSelf = sameIssuer(earlier, later);
  const pair = { earlier, later, isSelf, relatedness: relatedness(earlier, later) };
  return later.trace.references.flatMap(({ namings }, reference) =>
    namings.flatMap((_, naming) => weigh(reference, naming, pair) ?? []),
  );
}

/** Whether two documents are the word of one body, by the names that they give it. */
export function sameIssuer({ trace: a }: ComparableTrace, { trace: b }: ComparableTrace): boolean {
  const names = new Set(a.issuer.names.map(({ words }) => words.join(' ')));
  return b.issuer.names.some(({ words }) => names.has(words.join(' ')));
}

function weigh(at: number, place: number, pair: Pair): Evidence | null {
  const { earlier, later, isSelf } = pair;
  const reference = later.trace.references[at];
  const naming = reference?.namings[place];
  if (reference === undefined || naming === undefined) return null;
  if (!canRefer(reference, naming, pair)) return null;
  const name = nameOf(naming, pair);
  if (name === 0) return null;
  const { fit, passage } = bestFit(at, naming, pair);
  const features: Features = {
    name,
    relation: naming.relation,
    form: naming.form,
    fit,
    isDated: isDatedBy(at, reference, pair),
    isSelf,
    isQuoted: reference.quotes.some(
      (quote) => quote.length > shortestQuote && earlier.wording.includes(quote),
    ),
    isOutlet: earlier.trace.issuer.isOutlet,
    relatedness: pair.relatedness,
    days: daysBetween(earlier, later),
  };
  if (!canBeMeant(features, earlier)) return null;
  return { reference: at, naming: place, features, passage, likelihood: likelihoodOf(features) };
}

/** A body or person is spoken of for much besides their statements: something of what is told must stand there, or the day be named. */
function canBeMeant(
  { isOutlet, fit, isDated, isQuoted, name, relation }: Features,
  { trace: { issuer } }: ComparableTrace,
): boolean {
  if (isDated || isQuoted) return true;
  if (issuer.isPerson) return relation === 'work' || fit >= leastFitOfPerson;
  return isOutlet || fit >= (name < sureName ? leastFitOfSpeaker : leastFit);
}

/** Of what somebody says elsewhere a good part is on the same matter. */
const leastFitOfPerson = 0.25;
const leastFit = 0.1;
/** Persons who speak for a body say most of what they say elsewhere. */
const leastFitOfSpeaker = 0.4;
const sureName = 0.61;

/** Letters of a quotation that can be found again; shorter ones stand anywhere. */
const shortestQuote = 6;

/**
 * What stands in another's words is not the document's to refer to; who said nothing, or said it to somebody, said it in no statement; and a body that
 * names itself mostly does so for other reasons.
 */
function canRefer(
  { isRefusal, isTold }: Reference,
  { isQuoted, relation, form, isObject }: Naming,
  { isSelf, earlier }: Pair,
): boolean {
  if (isObject && relation === 'mention' && !earlier.trace.issuer.isOutlet) return false;
  if (isQuoted || (isRefusal && relation === 'source')) return false;
  if (isTold && relation === 'source' && !isReporting(earlier)) return false;
  if (!isSelf || form === 'self') return true;
  return form !== 'noun' && (relation === 'source' || relation === 'work');
}

/** Whether it tells what others said: then it may be said to have told what somebody told it. */
function isReporting({ trace: { issuer } }: ComparableTrace): boolean {
  return issuer.kind === 'article' || issuer.kind === 'transcript';
}

function nameOf(naming: Naming, { earlier, later, isSelf }: Pair): number {
  const { issuer } = earlier.trace;
  if (!isSelf) {
    const match = matchIssuer(naming, issuer);
    return naming.form !== 'noun' && matchIssuer(naming, later.trace.issuer) > match ? 0 : match;
  }
  if (naming.form === 'self') return naming.relation === 'mention' ? 0.5 : 1;
  return matchIssuer(naming, { ...issuer, speakers: [] });
}

/** The day on which the later one appeared itself does not tell in its first sentence, which opens with it. */
function isDatedBy(at: number, { days }: Reference, { earlier, later }: Pair): boolean {
  const day = earlier.trace.published?.slice(0, 10) ?? '';
  if (day.length !== 10 || (at === 0 && later.trace.published?.slice(0, 10) === day)) return false;
  return days.some(([first, last]) => first === day && last === day);
}

interface Fit {
  readonly fit: number;
  readonly passage: number | null;
}

/** What stands around a sentence counts half: it may be of something else. */
const shareOfNeighbours = 0.5;

/** The best of: what is on the word of whoever is named, the whole sentence, and it with its neighbours. */
function bestFit(at: number, naming: Naming, { earlier, later }: Pair): Fit {
  const { references } = later.trace;
  const terms = references[at]?.terms ?? [];
  const told = naming.told?.flatMap((place) => terms[place] ?? []) ?? terms;
  const near = references.slice(Math.max(0, at - 1), at + 2).flatMap((one) => one.terms);
  const telling = (all: readonly Term[]) =>
    all.filter(({ key }) => !earlier.ownStems.has(key) && !later.ownStems.has(key));
  const around = fitOf(telling(near), earlier);
  return [
    fitOf(telling(told), earlier),
    fitOf(telling(terms), earlier),
    { ...around, fit: around.fit * shareOfNeighbours },
  ].reduce((best, one) => (one.fit > best.fit ? one : best));
}

/** Terms that stand in two sentences in a row count a little less than in one, and those scattered over a document less again. */
const shareOfPair = 0.85;
const shareOfAll = 0.7;
/** Weight of terms that is enough to tell what is meant, and that which is enough whatever else is told. */
const enough = 1.5;
const plenty = 5;

function fitOf(terms: readonly Term[], { passages, terms: all }: ComparableTrace): Fit {
  const weights = new Map(terms.map(({ key, weight }) => [key, weight]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { fit: 0, passage: null };
  let best = 0;
  let passage: number | null = null;
  passages.forEach((keys, at) => {
    const next = passages[at + 1] ?? new Set();
    let [alone, pair] = [0, 0];
    for (const [key, weight] of weights) {
      if (keys.has(key)) alone += weight;
      if (keys.has(key) || next.has(key)) pair += weight;
    }
    const held = Math.max(alone, shareOfPair * pair);
    if (held > best) [best, passage] = [held, at];
  });
  let everywhere = 0;
  for (const [key, weight] of weights) if (all.has(key)) everywhere += weight;
  best = Math.max(best, shareOfAll * everywhere);
  return { fit: Math.min(1, best / enough) * Math.min(1, Math.max(best / total, best / plenty)), passage };
}

const day = 86_400_000;

function daysBetween(
  { report: { published: a } }: ComparableTrace,
  { report: { published: b } }: ComparableTrace,
): number | null {
  return a === null || b === null ? null : Math.floor(Math.abs(b.earliest - a.earliest) / day);
}
