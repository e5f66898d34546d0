import type { Shapes } from '../../api/client.ts';
import { dayNumber } from './day-number.ts';

/** A claim as the API tells it. */
export type ClaimPage = Omit<Shapes['ClaimPage'], 'joins' | 'ties'> & {
  // The client of the API takes pairs for lists.
  joins: (Omit<Shapes['ClaimPage']['joins'][number], 'statements'> & {
    statements: string[];
  })[];
  ties: (Omit<Shapes['ClaimPage']['ties'][number], 'documents'> & {
    documents: string[];
  })[];
};

/** A statement of it. */
export type ClaimStatement = ClaimPage['statements'][number];

type Transmission = ClaimPage['transmissions'][number];

/** All that one document says for the claim, or all that it says against it. */
export interface LineageNode {
  readonly key: string;
  /** Id of the document. */
  readonly document: string;
  /** ISO 8601; null where the document is undated. */
  readonly published: string | null;
  /** Whether it denies or doubts. */
  readonly isDissent: boolean;
  /** The strongest of its statements. */
  readonly stance: Shapes['Stance'];
  /** What somebody through whom one of its statements came says against it, as a report does that quotes a claim to deny it; null where nobody does. */
  readonly opposed: Opposed | null;
  /** At least one, in the order of the text. */
  readonly statements: readonly ClaimStatement[];
  /** Places of the origins whose word it has at first hand: from nobody else who rests on them. */
  readonly origins: readonly number[];
  readonly isChokePoint: boolean;
  readonly selfCitations: readonly ClaimPage['selfCitations'][number][];
}

/** A position against what is passed on. */
export type Opposed = 'denies' | 'doubts';

/** That one document took the claim from another in one way. */
export interface LineageEdge {
  readonly key: string;
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly kind: Transmission['kind'];
  /** Of the surest. */
  readonly confidence: number;
  /** At least one. */
  readonly transmissions: readonly Transmission[];
  /** Of all of them, each once. */
  readonly changes: readonly Shapes['Change'][];
}

/** That two documents share wording, and nobody knows which was first. */
export interface LineageTie {
  readonly key: string;
  /** Keys of nodes. */
  readonly nodes: readonly [string, string];
  readonly kind: string;
  readonly confidence: number;
}

/** Who has a claim from whom, document by document. */
export interface LineageGraph {
  /** The earliest first, the undated last. */
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  readonly ties: readonly LineageTie[];
}

/** The strongest first. */
const strength: readonly Shapes['Stance'][] = ['affirms', 'reports', 'denies', 'doubts'];

/** Gathers the statements of a claim by their documents, and what leads from statement to statement with them. */
export function lineageGraph(page: ClaimPage): LineageGraph {
  const nodes = nodesOf(page);
  const nodeOf = new Map(nodes.flatMap(({ key, statements }) => statements.map(({ id }) => [id, key])));
  return { nodes, edges: edgesOf(page, nodeOf), ties: tiesOf(page, nodes) };
}

function nodesOf(page: ClaimPage): LineageNode[] {
  const groups = Map.groupBy(
    page.statements,
    (one) => `${one.document} ${isDissent(one) ? 'against' : 'for'}`,
  );
  const roots = firstHand(page);
  const choked = chokePoints(page);
  const nodes = [...groups].map(([key, statements]): LineageNode => {
    const [first] = statements as [ClaimStatement];
    const ids = new Set(statements.map(({ id }) => id));
    return {
      key,
      document: first.document,
      published: page.documents[first.document]?.published ?? null,
      isDissent: isDissent(first),
      stance: strength.find((stance) => statements.some((one) => one.stance === stance)) ?? first.stance,
      opposed: opposedAmong(statements),
      statements,
      origins: [...new Set(statements.flatMap(({ id }) => roots.get(id) ?? []))].sort((a, b) => a - b),
      isChokePoint: statements.some(({ id }) => choked.has(id)),
      selfCitations: page.selfCitations.filter(({ statement }) => ids.has(statement)),
    };
  });
  return nodes.sort(byTime);
}

function opposedAmong(statements: readonly ClaimStatement[]): Opposed | null {
  const all = statements.map(({ chain }) => opposedOnTheWay(chain));
  return all.includes('denies') ? 'denies' : all.includes('doubts') ? 'doubts' : null;
}

/** What a voice before the innermost one says against what that one says; null where none does. */
export function opposedOnTheWay(chain: readonly Shapes['Link'][]): Opposed | null {
  const stances = chain.slice(0, -1).map(({ stance }) => stance);
  return stances.includes('denies') ? 'denies' : stances.includes('doubts') ? 'doubts' : null;
}

function isDissent({ stance }: ClaimStatement): boolean {
  return stance === 'denies' || stance === 'doubts';
}

function byTime(a: LineageNode, b: LineageNode): number {
  const [one, other] = [a, b].map(({ published }) => dayNumber(published) ?? Number.POSITIVE_INFINITY);
  if (one !== other) return (one ?? 0) < (other ?? 0) ? -1 : 1;
  return compare(a.published ?? '', b.published ?? '') || compare(a.key, b.key);
}

/** Of the statements that were taken from no other that rests on the same origin: its place. Each origin has one at least. */
function firstHand({ statements, transmissions, origins }: ClaimPage): Map<string, number> {
  const originOf = new Map(statements.map(({ id, origin }) => [id, origin]));
  const taken = new Set(
    transmissions.flatMap(({ from, to }) => (originOf.get(from) === originOf.get(to) ? [to] : [])),
  );
  const roots = new Map<string, number>();
  for (const [at, origin] of origins.entries()) {
    const own = origin.statements.filter((id) => originOf.get(id) === at);
    const first = own.filter((id) => !taken.has(id));
    // Where all took it from each other in a ring, one of them stands for the beginning.
    for (const id of first.length > 0 ? first : own.slice(0, 1)) roots.set(id, at);
  }
  return roots;
}

/** Ids of the statements that mark a choke point: all in its own documents, or the first that names it where it has none. */
function chokePoints({ chokePoints: voices, statements }: ClaimPage): Set<string> {
  const marked = voices.flatMap((voice) => {
    const own = statements.filter(({ chain }) => chain[0]?.entity === voice);
    const naming = statements.find(({ chain }) => chain.some(({ entity }) => entity === voice));
    return own.length > 0 || naming === undefined ? own : [naming];
  });
  return new Set(marked.map(({ id }) => id));
}

function edgesOf({ transmissions }: ClaimPage, nodeOf: ReadonlyMap<string, string>): LineageEdge[] {
  const groups = Map.groupBy(transmissions, ({ from, to, kind }) =>
    JSON.stringify([nodeOf.get(from) ?? null, nodeOf.get(to) ?? null, kind]),
  );
  return [...groups].flatMap(([key, group]) => {
    const [first] = group as [Transmission];
    const [from, to] = [nodeOf.get(first.from), nodeOf.get(first.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const changes = new Map(
      group.flatMap((one) => one.changes.map((change) => [JSON.stringify(change), change])),
    );
    const confidence = Math.max(...group.map((one) => one.confidence));
    return [
      { key, from, to, kind: first.kind, confidence, transmissions: group, changes: [...changes.values()] },
    ];
  });
}

/** Of a document that speaks for and against, it is what it says for the claim that is tied. */
function tiesOf({ ties }: ClaimPage, nodes: readonly LineageNode[]): LineageTie[] {
  const nodeOf = new Map<string, string>();
  for (const { document, key, isDissent: isAgainst } of nodes) {
    if (!isAgainst || !nodeOf.has(document)) nodeOf.set(document, key);
  }
  return ties.flatMap(({ documents: [a, b], kind, confidence }) => {
    const [one, other] = [nodeOf.get(a ?? ''), nodeOf.get(b ?? '')];
    if (one === undefined || other === undefined || one === other) return [];
    return [{ key: `${one} ${other} ${kind}`, nodes: [one, other] as const, kind, confidence }];
  });
}

/** By code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
