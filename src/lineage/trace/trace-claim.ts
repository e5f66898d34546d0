import type { Claim, Origin, Transmission } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import { isSupport, voiceKey } from '../origins/voices.ts';
import { withoutCycles } from '../origins/without-cycles.ts';
import { type Change, changesBetween } from './changes-between.ts';

/** Where one document states a claim through one chain of voices, and who took it from there. */
export interface TraceNode {
  /** Id of the document. */
  readonly document: string;
  /** In the order of the text. At least one. */
  readonly statements: readonly Statement[];
  /** How it came here from the node above; null at a root. */
  readonly transmission: Transmission | null;
  /** Ids of other documents from which it was taken too. */
  readonly alsoFrom: readonly string[];
  /** What the retelling changed of the node above. */
  readonly changes: readonly Change[];
  /** The earliest first. */
  readonly children: readonly TraceNode[];
}

/** An origin of a claim, with the ways that the claim went from it. */
export interface TracedOrigin {
  readonly origin: Origin;
  /** The earliest first. */
  readonly roots: readonly TraceNode[];
}

/** How a claim came to its readers. */
export interface Trace {
  readonly claim: Claim;
  /** In the order in which their first statements were published. */
  readonly origins: readonly TracedOrigin[];
  /** Who denies or doubts it, and who took that from there; the earliest first. */
  readonly dissent: readonly TraceNode[];
}

/** A node that is being put together. */
interface Draft {
  readonly key: string;
  readonly group: string;
  readonly statements: Statement[];
  readonly children: Draft[];
  up: { readonly transmission: Transmission; readonly from: Statement; readonly to: Statement } | null;
  readonly alsoFrom: Set<string>;
}

/**
 * Lays a claim out as trees over time: from each origin to the documents that had it there first, and on to those that took it from
 * these. What was taken from several stands below the surest, and names the others.
 *
 * @param statements of the claim, in the order of their documents and texts
 * @param published - ISO 8601, by id of the document
 */
export function traceClaim(
  claim: Claim,
  statements: readonly Statement[],
  published: ReadonlyMap<string, string | null>,
): Trace {
  const groupOf = new Map(
    claim.origins.groups.flatMap((origin, at) => origin.statements.map((id) => [id, `${at}`] as const)),
  );
  const drafts = draftsOf(statements, groupOf);
  linkDrafts(drafts, claim.transmissions, statements);
  const dateOf = ({ statements: [first] }: Draft) => published.get(first?.document ?? '') ?? '\uffff';
  const byDate = (a: Draft, b: Draft) => compare(dateOf(a), dateOf(b)) || compare(a.key, b.key);
  const finish = ({ statements: own, up, alsoFrom, children }: Draft): TraceNode => ({
    document: own[0]?.document ?? '',
    statements: own,
    transmission: up?.transmission ?? null,
    alsoFrom: [...alsoFrom].sort(),
    changes: up === null ? [] : changesBetween(up.from, up.to),
    children: children.toSorted(byDate).map(finish),
  });
  const roots = drafts.filter(({ up }) => up === null).sort(byDate);
  const origins = claim.origins.groups.map((origin, at) => ({
    origin,
    roots: roots.filter(({ group }) => group === `${at}`),
  }));
  const firstDate = (own: readonly Draft[]) => (own[0] === undefined ? '\uffff' : dateOf(own[0]));
  return {
    claim,
    origins: origins
      .toSorted((a, b) => compare(firstDate(a.roots), firstDate(b.roots)))
      .map(({ origin, roots: own }) => ({ origin, roots: own.map(finish) })),
    dissent: roots.filter(({ group }) => group === '').map(finish),
  };
}

/** One node for all that a document says through the same voices, for and against apart. */
function draftsOf(statements: readonly Statement[], groupOf: ReadonlyMap<string, string>): Draft[] {
  const nodes = Map.groupBy(statements, (statement) => {
    const voices = statement.chain.map((_, at) => voiceKey(statement, at));
    return JSON.stringify([
      statement.document,
      isSupport(statement),
      groupOf.get(statement.id) ?? '',
      voices,
    ]);
  });
  return [...nodes].map(([key, own]) => ({
    key,
    group: groupOf.get(own[0]?.id ?? '') ?? '',
    statements: own,
    children: [],
    up: null,
    alsoFrom: new Set(),
  }));
}

/** Hangs each node below the one from which it most surely came, of those that rest on the same word. */
function linkDrafts(
  drafts: readonly Draft[],
  transmissions: readonly Transmission[],
  statements: readonly Statement[],
): void {
  const draftOf = new Map(drafts.flatMap((draft) => draft.statements.map(({ id }) => [id, draft] as const)));
  const byId = new Map(statements.map((one) => [one.id, one]));
  const sorted = transmissions.toSorted((a, b) => b.confidence - a.confidence || compare(a.from, b.from));
  const first = new Map<Draft, Transmission>();
  for (const transmission of sorted) {
    const [from, to] = [draftOf.get(transmission.from), draftOf.get(transmission.to)];
    if (from === undefined || to === undefined || from === to) continue;
    if (from.group === to.group && !first.has(to)) first.set(to, transmission);
    to.alsoFrom.add(from.statements[0]?.document ?? '');
  }
  const edges = [...first].map(([to, transmission]) => ({
    from: draftOf.get(transmission.from)?.key ?? '',
    to: to.key,
    transmission,
  }));
  for (const { transmission } of withoutCycles(
    edges,
    drafts.map(({ key }) => key),
  )) {
    const [parent, child] = [draftOf.get(transmission.from), draftOf.get(transmission.to)];
    const [from, to] = [byId.get(transmission.from), byId.get(transmission.to)];
    if (parent === undefined || child === undefined || from === undefined || to === undefined) continue;
    child.up = { transmission, from, to };
    child.alsoFrom.delete(from.document);
    parent.children.push(child);
  }
}

/** By code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
