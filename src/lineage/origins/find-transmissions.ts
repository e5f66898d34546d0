import type { Transmission } from '../../model/claim.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span, Spans } from '../../model/span.ts';
import { computedOnce } from '../copies/computed-once.ts';
import { foldWording } from '../fold-wording.ts';
import { innermost, isSupport, outermost } from './voices.ts';
import { withoutCycles } from './without-cycles.ts';

/** What a pile knows of how its documents hang together. */
export interface DocumentLineage {
  /** ISO 8601, as precise as known, by id of the document; null where unknown. */
  readonly published: ReadonlyMap<string, string | null>;
  /** Ids of entities whose voices only comment on a document, by its id: nobody takes from them what the document says. */
  readonly commenters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those into a document, by its id; of which it is not known which way they lead do not count. */
  readonly derivations: ReadonlyMap<string, readonly Derivation[]>;
}

/**
 * How sure it is that somebody whom a chain names as where it has a claim from is meant by the earlier document in which that
 * voice states it. Chosen, not measured: of the gold cases’ chains that name the publisher of another document nearly all are such.
 */
const sureByName = 0.9;

/**
 * Which statement of a claim took it from which. One took it from a statement of an earlier document where the passages that state
 * it are shared; where its chain names the voice of that document; or where the document derives from that one and it has nobody
 * else’s word for it. Of several statements in one document that is meant which has most voices in common with it, then most words.
 * A denial is taken from a denial only.
 *
 * @param statements of one claim
 */
export function findTransmissions(
  statements: readonly UngroupedStatement[],
  lineage: DocumentLineage,
): Transmission[] {
  const order = statements.toSorted(
    (a, b) => compare(dateOf(a, lineage), dateOf(b, lineage)) || compare(a.id, b.id),
  );
  const byDocument = Map.groupBy(order, ({ document }) => document);
  const byVoice = Map.groupBy(order, (one) => sideOf(outermost(one)?.entity ?? '', isSupport(one)));
  const found = order.flatMap((to) => {
    const into = isComment(to, lineage) ? [] : (lineage.derivations.get(to.document) ?? []);
    const directed = into.filter((one) => one.directed);
    const derived = directed.flatMap((derivation) => {
      const there = (byDocument.get(derivation.origin) ?? []).filter(
        (from) => isAlike(from, to) && !isComment(from, lineage),
      );
      return alongDerivation(there, to, derivation);
    });
    const reached = new Set(derived.map(({ voice }) => voice));
    const named = namedVoices(to)
      .filter((voice) => !reached.has(voice))
      .flatMap((voice) => byName(byVoice.get(sideOf(voice, isSupport(to))) ?? [], to, lineage));
    return [...derived.map(({ transmission }) => transmission), ...named];
  });
  return withoutCycles(
    found,
    order.map(({ id }) => id),
  );
}

/** In the voice of a reader, and not of whoever publishes the document. */
function isComment(one: UngroupedStatement, { commenters }: DocumentLineage): boolean {
  return commenters.get(one.document)?.has(outermost(one)?.entity ?? '') ?? false;
}

/** A voice with what it supports or does not. */
function sideOf(voice: string, isSupporting: boolean): string {
  return `${voice} ${isSupporting}`;
}

/** Both support the claim, or neither. */
function isAlike(from: UngroupedStatement, to: UngroupedStatement): boolean {
  return from.document !== to.document && isSupport(from) === isSupport(to);
}

/** From the statement of an origin from which this one is taken; none where it has somebody else’s word for it. */
function alongDerivation(
  there: readonly UngroupedStatement[],
  to: UngroupedStatement,
  derivation: Derivation,
): { readonly transmission: Transmission; readonly voice: string | null }[] {
  const from = mostLike(there, to, (one) => (isShared(one, to, derivation) ? 1 : 0));
  if (from === undefined) return [];
  const { confidence } = derivation;
  const isTaken = isShared(from, to, derivation) || hasItFrom(from, to);
  if (!isTaken) return [];
  const voice = outermost(from)?.entity ?? null;
  const isCredited = voice !== null && namedVoices(to).includes(voice);
  const kind = wayOf(derivation, isShared(from, to, derivation), isCredited);
  return [{ transmission: { from: from.id, to: to.id, kind, confidence }, voice }];
}

/** A document that cites another may state a thing from there without saying so. */
function wayOf({ kind }: Derivation, isWorded: boolean, isCredited: boolean): Transmission['kind'] {
  if (kind === 'copy') return isWorded ? 'copy' : isCredited ? 'citation' : 'paraphrase';
  return isCredited || (kind === 'quotation' && isWorded) ? kind : 'paraphrase';
}

function isShared(from: UngroupedStatement, to: UngroupedStatement, { shared }: Derivation): boolean {
  return shared.some(({ origin, derived }) => overlaps(from.spans, origin) && overlaps(to.spans, derived));
}

function overlaps(spans: Spans, [from, until]: Span): boolean {
  return spans.some(([start, end]) => start < until && from < end);
}

/** Whether one statement has the other’s word for it: in its document’s own voice, through the other’s voice, or from a source of it. */
function hasItFrom(from: UngroupedStatement, to: UngroupedStatement): boolean {
  if (to.chain.length === 1) return true;
  const voice = outermost(from)?.entity ?? null;
  if (voice !== null && namedVoices(to).includes(voice)) return true;
  const source = innermost(to)?.entity ?? null;
  return source !== null && from.chain.some(({ entity }) => entity === source);
}

/** Entities behind the voice of the document, each once, from the outermost on. */
function namedVoices({ chain }: UngroupedStatement): string[] {
  return [...new Set(chain.slice(1).flatMap(({ entity }) => entity ?? []))].filter(
    (entity) => entity !== chain[0]?.entity,
  );
}

/**
 * From the latest document of a voice that a chain names.
 *
 * @param candidates - statements of that voice, the earliest first
 */
function byName(
  candidates: readonly UngroupedStatement[],
  to: UngroupedStatement,
  lineage: DocumentLineage,
): Transmission[] {
  const date = dateOf(to, lineage);
  const dayAt = (at: number) => dateOf(candidates[at] as UngroupedStatement, lineage).slice(0, 10);
  const end = firstWhere(candidates.length, (at) => isAfter(dayAt(at), date));
  let [start, day] = [end, ''];
  const latest: UngroupedStatement[] = [];
  for (; start > 0 && (latest.length === 0 || dayAt(start - 1) === day); start -= 1) {
    const from = candidates[start - 1] as UngroupedStatement;
    if (!isAlike(from, to)) continue;
    day = dayAt(start - 1);
    latest.push(from);
  }
  const from = mostLike(latest, to, () => 0);
  if (from === undefined) return [];
  return [{ from: from.id, to: to.id, kind: 'citation', confidence: sureByName }];
}

/** The first of so many places, of which the last ones are such, that is; their number where none is. */
function firstWhere(count: number, isSuch: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSuch(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The statement that is first by a rank, then has most voices in common, then most words. */
function mostLike(
  candidates: readonly UngroupedStatement[],
  to: UngroupedStatement,
  rank: (from: UngroupedStatement) => number,
): UngroupedStatement | undefined {
  if (candidates.length < 2) return candidates[0];
  const voices = new Set(to.chain.flatMap(({ entity }) => entity ?? []));
  const words = wordsOf(to);
  const rated = candidates.map((from) => ({
    from,
    rank: rank(from),
    voices: from.chain.filter(({ entity }) => entity !== null && voices.has(entity)).length,
    words: wordsOf(from).intersection(words).size,
  }));
  rated.sort(
    (a, b) => b.rank - a.rank || b.voices - a.voices || b.words - a.words || (a.from.id < b.from.id ? -1 : 1),
  );
  return rated[0]?.from;
}

const wordsOf = computedOnce(
  ({ text }: UngroupedStatement): Set<string> => new Set(foldWording(text).split(' ')),
);

/** As it can be sorted; empty where unknown. */
function dateOf({ document }: UngroupedStatement, { published }: DocumentLineage): string {
  return published.get(document) ?? '';
}

/** By the day: of two on one day, whoever names the other came later. */
function isAfter(one: string, other: string): boolean {
  return one !== '' && other !== '' && one.slice(0, 10) > other.slice(0, 10);
}

/** By code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
