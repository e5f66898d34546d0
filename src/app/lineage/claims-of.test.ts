import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { Workspace } from '../../store/workspace.ts';
import { exportLedger } from '../export-ledger.ts';
import { claimOfStatement, maybeClaim, outlineClaims } from './claims-of.ts';

let folder: string;
let workspace: Workspace;

function add(path: string, published: string | null, marked: string): void {
  const findings = markedFindings(path, marked, { published });
  const { evidence, text } = findings.document;
  const item = { evidence, path, bytes: new TextEncoder().encode(text), problems: [], entry: null };
  workspace.add([{ ...item, findings: [findings] }], {
    added: '2031-05-10T09:00:00Z',
    analysis: 'marks/1',
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-claims-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
  add('a.md', '2031-05-09', '{source Ana} {cue said} {content that the quay had burned}.');
  add('b.md', '2031-05-07', '{source Bo} {cue said} {content that the mill was sold}.');
  add('c.md', '2031-05-08', '{source Cleo} {cue wrote} {content that the quay had burned}.');
  add('d.md', null, '{source Dov} {cue said} {content that the tide was late}.');
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('claims of a workspace', () => {
  test('are listed by spread, those in most documents first', () => {
    const rows = [...outlineClaims(workspace, 'spread')].map((one) => one.documents);
    expect(rows).toEqual([2, 1, 1]);
    const [first] = outlineClaims(workspace, 'spread', 1);
    expect(first).toMatchObject({ text: 'that the quay had burned', statements: 2, firstSeen: '2031-05-08' });
  });

  test('are listed by the day on which they were first seen, those without one last', () => {
    const days = [...outlineClaims(workspace, 'first-seen')].map((one) => one.firstSeen);
    expect(days).toEqual(['2031-05-07', '2031-05-08', null]);
    expect([...outlineClaims(workspace, 'first-seen', 2)]).toHaveLength(2);
  });

  test('are read as the ledger has them, by their id or that of a statement', () => {
    const ledger = exportLedger(workspace);
    for (const claim of ledger.claims) {
      const read = maybeClaim(workspace, claim.id);
      expect(read?.claim).toEqual(claim);
      expect(read?.statements).toEqual(ledger.statements.filter((one) => one.claim === claim.id));
      const documents = new Set(read?.statements.map(({ document }) => document));
      expect(read?.documents).toEqual(ledger.documents.filter(({ id }) => documents.has(id)));
      expect(claimOfStatement(workspace, claim.statements[0] ?? '')).toBe(claim.id);
    }
  });

  test('of an unknown id there is none', () => {
    expect(maybeClaim(workspace, 'c-0')).toBeNull();
    expect(claimOfStatement(workspace, 's-0')).toBeNull();
  });
});
