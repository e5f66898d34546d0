import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../../model/ledger.ts';
import { Workspace } from '../../store/workspace.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { addMade } from '../evaluation/bench/lineage/made-file.ts';
import { exportLedger } from '../export-ledger.ts';
import { whoIsWho } from '../identity/who-is-who.ts';
import { documentsAround, widestClaims } from './kept-claims.ts';

let folder: string;
let workspace: Workspace;
let ledger: Ledger;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-claims-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
  addMade(workspace, 0, 30);
  ledger = exportLedger(workspace);
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is kept is what the ledger has', () => {
  const { claims, statements } = ledger;
  const documentOf = new Map(statements.map(({ id, document }) => [id, document]));
  const spreads = claims.map((claim) => [
    new Set(claim.statements.map((id) => documentOf.get(id))).size,
    claim.statements.length,
  ]);
  const choices = { limit: 9_999, minDocuments: 0, without: new Set<string>() };
  const kept = widestClaims(workspace, choices).claims.map((one) => [one.documents, one.statements]);
  expect(kept.map(String).sort()).toEqual(spreads.map(String).sort());
  expect(kept[0]?.[0]).toBeGreaterThan(1);
  expect(widestClaims(workspace, { ...choices, limit: 3 })).toMatchObject({
    total: kept.length,
    leftOut: [],
  });
});

test('a claim is read from few documents as from all', () => {
  const who = whoIsWho(workspace);
  const wide = ledger.claims.filter((claim) => claim.statements.length > 1);
  expect(wide.length).toBeGreaterThan(3);
  // Every fourth: each takes a ledger.
  for (const claim of wide.filter((_, at) => at % 4 === 0)) {
    const around = documentsAround(workspace, claim.statements.slice(0, 1));
    expect(around.length).toBeLessThan(25);
    const findings = around.map((id) => workspace.maybeFindings(id)).filter((one) => one !== null);
    const found = assembleLedger(findings, { who }).claims.find(({ id }) => id === claim.id);
    expect(found).toEqual(claim);
  }
});

test('around what is not held is nothing', () => {
  expect(documentsAround(workspace, ['s-0'])).toEqual([]);
});
