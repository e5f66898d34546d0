import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Workspace } from '../../store/workspace.ts';
import { addMade } from '../evaluation/bench/lineage/made-file.ts';
import { traceIn } from '../trace.ts';
import { type ClaimsPile, claimsPile } from './claims-pile.ts';
import { claimsMeant, claimsNamed } from './find-claims.ts';
import { joinClaims } from './join-claims.ts';
import { type ClaimChoices, listClaims } from './list-claims.ts';
import { showClaim } from './show-claim.ts';

let folder: string;
let workspace: Workspace;
let whole: ClaimsPile;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-around-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
  addMade(workspace, 0, 40);
  whole = claimsPile(workspace);
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Those that stand in several documents; every seventh, since each takes a ledger. */
function spreadClaims() {
  return [...whole.claims.values()]
    .filter((claim) => claim.statements.length > 1)
    .filter((_, at) => at % 7 === 0);
}

test('a claim is among few documents what it is among all, by its id and by that of a statement', () => {
  expect(spreadClaims().length).toBeGreaterThan(3);
  for (const claim of spreadClaims()) {
    const [first = ''] = claim.statements;
    for (const named of [claim.id, first]) {
      const around = claimsNamed(workspace, [named]);
      expect(around.documents.size).toBeLessThan(35);
      expect(traceIn(around, claim.id)).toEqual(traceIn(whole, claim.id));
    }
  }
});

test('a claim is found by its words among few documents as among all', () => {
  for (const { id, text } of spreadClaims()) {
    const { pile, ids } = claimsMeant(workspace, text, 3);
    expect([ids[0], ids.length]).toEqual([id, 3]);
    expect(pile.claims.get(id)).toEqual(whole.claims.get(id));
  }
  // As of a late day the claims of all documents are searched, and their other wordings: of equals another may come first.
  expect(claimsMeant(workspace, 'Forov', 1, '2040-01-01').ids).toHaveLength(1);
  expect(claimsMeant(workspace, 'zzzz', 3).ids).toEqual([]);
});

/** What is no matter of chance among equals. */
function listed(choices: ClaimChoices): (string | number)[] {
  const { total, claims } = listClaims(workspace, choices);
  return [total, ...claims.map((one) => `${one.documents}/${one.publishers}/${one.statements}`)];
}

test.each([0, 2, 99])(
  'of claims in %d documents or more those of most spread are listed as among all',
  (minDocuments) => {
    const all = listed({ minDocuments, asOf: '2040-01-01' });
    expect(listed({ minDocuments, limit: 12 })).toEqual(all.slice(0, 13));
  },
);

test('what persons decided of a claim brings in the documents of which they decided', () => {
  const [one, other] = spreadClaims();
  const by = { kind: 'person', name: 'Ines Varga' } as const;
  joinClaims(workspace, [one?.id ?? '', other?.id ?? ''], {}, { by });
  const joined = showClaim(workspace, one?.statements[0] ?? '').claim;
  expect(joined.statements.toSorted()).toEqual(
    [...(one?.statements ?? []), ...(other?.statements ?? [])].toSorted(),
  );
  expect(joined).toEqual(claimsPile(workspace).claims.get(joined.id));
  const found = listClaims(workspace, { limit: 12 }).claims.find(({ id }) => id === joined.id);
  expect(found?.statements).toBe(joined.statements.length);
  expect(listed({ limit: 12 })).toEqual(listed({ asOf: '2040-01-01' }).slice(0, 13));
});

test.each(['c-0000000000000000', 's-none', 'the mill'])('%s is no claim', (named) => {
  expect(() => showClaim(workspace, named)).toThrow(/no claim and no statement/);
});
