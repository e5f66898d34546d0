import type { Span } from '../../model/span.ts';
import { matchIssuer } from './match-issuer.ts';
import type { Naming, Reference } from './references.ts';
import type { Term } from './terms.ts';
import type { Passage, Trace } from './trace.ts';

/** What speaks for it that a sentence of one document refers to another. */
export interface Evidence {
  readonly reference: Reference;
  readonly naming: Naming;
  /** How surely the name means whoever issued the other, 0 to 1. */
  readonly name: number;
  /** How much of what is referred to stands there, 0 to 1. */
  readonly fit: number;
  /** The passage that says most of it. */
  readonly passage: Span | null;
  /** Whether the sentence tells the day on which the other appeared. */
  readonly isDated: boolean;
  readonly isSelf: boolean;
  readonly quote: string | null;
  readonly score: number;
}

/** What sentences of `later` take from `earlier`, best first. */
export function evidenceOf(earlier: Trace, later: Trace): Evidence[] {
  const isSelf = sameIssuer(earlier, later);
  const own = new Set([...stemsOfNames(earlier), ...stemsOfNames(later)]);
  const pair = { earlier, later, isSelf, own };
  return later.references
    .flatMap((reference, at) => reference.namings.map((naming) => weigh(reference, at, naming, pair)))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || a.reference.span[0] - b.reference.span[0]);
}

interface Pair {
  readonly earlier: Trace;
  readonly later: Trace;
  readonly isSelf: boolean;
  /** Stems of the names of both issuers, which say nothing of what is told. */
  readonly own: ReadonlySet<string>;
}

export function sameIssuer(a: Trace, b: Trace): boolean {
  return a.issuer.names.some((one) =>
    b.issuer.names.some((other) => one.words.join(' ') === other.words.join(' ')),
  );
}

function weigh(reference: Reference, at: number, naming: Naming, pair: Pair): Evidence | null {
  const { earlier, later, isSelf, own } = pair;
  if (naming.isQuoted || (reference.isRefusal && naming.relation === 'source')) return null;
  if (isSelf && (naming.relation === 'recipient' || naming.form === 'noun')) return null;
  const name = nameOf(naming, pair);
  if (name === 0) return null;
  const narrow = naming.terms.filter(({ key }) => !own.has(key));
  const wide = reference.terms.filter(({ key }) => !own.has(key));
  const near = later.references
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap(({ terms }) => terms)
    .filter(({ key }) => !own.has(key));
  const fits = [
    fitOf(narrow, earlier.passages, 1),
    fitOf(wide, earlier.passages, 1),
    fitOf(near, earlier.passages, 0.5),
  ];
  const { fit, passage } = fits.reduce((best, one) => (one.fit > best.fit ? one : best));
  const isDated = isDatedBy(reference, earlier, later);
  const quote =
    reference.quotes.find(
      (one) => one.length > 6 && earlier.passages.some(({ wording }) => wording.includes(one)),
    ) ?? null;
  const score = scoreOf({ reference, naming, name, fit, isDated, isSelf, quote, earlier });
  return { reference, naming, name, fit, passage, isDated, isSelf, quote, score };
}

function nameOf(naming: Naming, { earlier, isSelf }: Pair): number {
  if (!isSelf) return matchIssuer(naming, earlier.issuer);
  if (naming.form === 'self') return naming.relation === 'mention' ? 0.5 : 1;
  return matchIssuer(naming, { ...earlier.issuer, speakers: [] });
}

function stemsOfNames({ issuer }: Trace): string[] {
  return issuer.names.flatMap(({ words }) => words.map((word) => word.slice(0, 6)));
}

/** Times of the day on which the later one appeared itself do not tell. */
function isDatedBy({ days }: Reference, { published }: Trace, later: Trace): boolean {
  const day = published?.slice(0, 10) ?? '';
  if (day.length !== 10 || later.published?.slice(0, 10) === day) return false;
  return days.some(([first, last]) => first === day && last === day);
}

function scoreOf({
  reference,
  naming,
  name,
  fit,
  isDated,
  isSelf,
  quote,
  earlier,
}: Omit<Evidence, 'score' | 'passage'> & { readonly earlier: Trace }): number {
  const relation = reference.isRefusal ? 'mention' : naming.relation;
  const standing = earlier.issuer.isOutlet ? outletRelation[relation] : bodyRelation[relation];
  const selfCost = isSelf ? 0.6 : 0;
  return name * standing + 2.4 * fit + (isDated ? 1.2 : 0) + (quote === null ? 0 : 1) - selfCost;
}

const outletRelation = { source: 2, recipient: 2, work: 1.8, mention: 1 } as const;
const bodyRelation = { source: 1.2, recipient: 0.2, work: 1.2, mention: 0.4 } as const;

/** How much of these terms the passages hold: one, two neighbours together, or all. */
function fitOf(
  terms: readonly Term[],
  passages: readonly Passage[],
  discount: number,
): { fit: number; passage: Span | null } {
  const weights = new Map(terms.map(({ key, weight }) => [key, weight]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { fit: 0, passage: null };
  let best = 0;
  let passage: Span | null = null;
  passages.forEach((one, at) => {
    const alone = held(weights, [one]);
    const pair = held(
      weights,
      [one, passages[at + 1]].filter((each) => each !== undefined),
    );
    const weight = Math.max(alone, 0.85 * pair);
    if (weight > best) [best, passage] = [weight, one.span];
  });
  best = Math.max(best, 0.7 * held(weights, passages));
  const share = best / total;
  return { fit: discount * Math.min(1, best / 1.5) * Math.min(1, Math.max(share, best / 5)), passage };
}

function held(weights: ReadonlyMap<string, number>, passages: readonly Passage[]): number {
  const keys = new Set(passages.flatMap((one) => one.terms.map(({ key }) => key)));
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
  return sum;
}
