import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings } from '../../../../test/marked-findings.ts';
import { Workspace } from '../../../store/workspace.ts';
import { renameActor } from '../../identity/rename-actor.ts';
import { recordExport } from '../../record-export.ts';
import { untilChanged } from './until-changed.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-until-changed-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is read anew when something was added or decided, in this window or another, and not when it was exported', () => {
  const workspace = Workspace.open(join(folder, 'case'), 'create');
  const other = Workspace.open(join(folder, 'case'));
  const by = { kind: 'person', name: 'Ines Varga' } as const;
  const on = { time: '2031-05-10T09:00:00Z', by };
  let times = 0;
  const read = untilChanged(workspace, () => {
    times += 1;
    return times;
  });
  expect([read(), read()]).toEqual([1, 1]);
  const findings = markedFindings('quay.md', '{source Ana Vell} {cue said} {content that it rained}.');
  const { evidence, path, text } = findings.document;
  const bytes = new TextEncoder().encode(text);
  workspace.add([{ evidence, path, bytes, findings: [findings], problems: [], entry: null }], {
    added: on.time,
    analysis: 'marks/1',
  });
  expect([read(), read()]).toEqual([2, 2]);
  recordExport(workspace, 'ledger', ['{}'], on);
  recordExport(other, 'casebook', [''], on);
  expect(read()).toBe(2);
  renameActor(other, 'Ana Vell', 'Anna Vell', { by });
  expect(read()).toBe(3);
  recordExport(other, 'casebook', [''], on);
  expect(read()).toBe(3);
  other.close();
  workspace.close();
});
