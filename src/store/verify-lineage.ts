import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Findings } from '../model/findings.ts';
import { type CustodyFault, custodyFault } from './custody-fault.ts';
import type { KeptDerivations } from './kept-derivations.ts';
import { KeptLineage } from './kept-lineage.ts';
import { type FoundPairs, KeptPairs, type PairUse } from './kept-pairs.ts';
import { FindingsReader } from './read-findings.ts';
import { freshDatabase } from './verify-tables.ts';

/** What finds lineage. */
export interface LineageFinder {
  readonly version: string;
  readonly uses: readonly {
    readonly use: PairUse;
    readonly finder: () => {
      readonly put: (n: number, findings: Findings) => void;
      readonly found: () => FoundPairs;
    };
  }[];
  /** Whether what is kept of derivations is what it would be if it was found anew. */
  readonly areDerivationsSound: (
    kept: KeptDerivations,
    documents: readonly string[],
    findingsOf: (document: string) => Findings,
  ) => boolean;
}

/**
 * Compares the lineage that is kept with what follows from the findings: all of it is found anew, in tables of its own. Lineage of another version
 * is not looked at, and no more is what is not up to date with the documents: whoever asks for either finds it anew or brings it up to date first.
 */
export function* verifyLineage(
  database: DatabaseSync,
  { version, uses, areDerivationsSound }: LineageFinder,
): Generator<CustodyFault> {
  const kept = new KeptLineage(database);
  if (kept.version() !== version || kept.countChanges() > 0) return;
  const finders = uses.map(({ use, finder }) => ({ use, finder: finder() }));
  for (const { n, findings } of pileIn(database)) for (const { finder } of finders) finder.put(n, findings);
  // Taken out one by one, so that what one of them holds is gone before the next begins.
  for (let next = finders.shift(); next !== undefined; next = finders.shift()) {
    const { use, finder } = next;
    if (digestOf(database, use) === digestAnew(use, finder.found())) continue;
    const what = use === 'claim' ? 'Which statements make one claim' : 'Which documents share wording';
    yield notWhatFollows(what);
  }
  const reader = new FindingsReader(database);
  const ids = database.prepare('SELECT id FROM document ORDER BY n').all();
  const areSound = areDerivationsSound(
    kept.derivations,
    ids.map(({ id }) => String(id)),
    (id) => reader.maybeRead(id) as Findings,
  );
  if (!areSound) yield notWhatFollows('Which document was taken from which');
}

function notWhatFollows(what: string): CustodyFault {
  return custodyFault('search-changed', `${what} is not what follows from the findings.`);
}

function digestAnew(use: PairUse, found: FoundPairs): string {
  const anew = freshDatabase('disk');
  try {
    anew.exec('BEGIN');
    new KeptPairs(anew, use).replace(found);
    return digestOf(anew, use);
  } finally {
    anew.close();
  }
}

function* pileIn(database: DatabaseSync): Generator<{ readonly n: number; readonly findings: Findings }> {
  const reader = new FindingsReader(database);
  for (const { n, id } of database.prepare('SELECT n, id FROM document ORDER BY n').all()) {
    const findings = reader.maybeRead(String(id));
    if (findings !== null) yield { n: Number(n), findings };
  }
}

/** The same for the same pairs, whatever numbers their nodes and groups have: each is called by its first item. */
function digestOf(database: DatabaseSync, use: PairUse): string {
  const hash = createHash('sha256');
  for (const rows of contents) {
    const prepared = database.prepare(`${names} ${rows}`.replaceAll('@', `${use}_`));
    for (const row of prepared.iterate()) hash.update(`${JSON.stringify(Object.values(row))}\n`);
  }
  return hash.digest('hex');
}

const names = `
  WITH node (n, name) AS (SELECT node, min(n) FROM @item GROUP BY node),
       "group" (n, name) AS (SELECT "group", min(name) FROM @node JOIN node USING (n) GROUP BY "group")`;

const contents: readonly string[] = [
  `SELECT @item.n, node.name, hex(written) FROM @item LEFT JOIN node ON node.n = @item.node ORDER BY 1`,
  `SELECT node.name, class, "group".name AS "group", (SELECT hex(written) FROM @item WHERE @item.n = @node.item) AS standing
   FROM @node LEFT JOIN node USING (n) LEFT JOIN "group" ON "group".n = @node."group" ORDER BY 1, 2`,
  'SELECT key, node.name FROM @posting LEFT JOIN node ON node.n = @posting.node ORDER BY 1, 2',
  `SELECT one.name AS one, two.name AS two, edge FROM @edge
   LEFT JOIN node AS one ON one.n = @edge.node LEFT JOIN node AS two ON two.n = @edge.other ORDER BY 1, 2, 3`,
  'SELECT "group".name, items, documents FROM @group LEFT JOIN "group" USING (n) ORDER BY 1, 2, 3',
];
