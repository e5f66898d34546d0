import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addOutdated } from '../../../test/outdated-workspace.ts';
import { Workspace } from '../../store/workspace.ts';
import { reReadWorkspace } from '../re-read-workspace.ts';
import { mergeActors } from './merge-actors.ts';

test('reading anew tells which decisions have lost those of whom they speak, and keeps them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-not-placed-'));
  const file = join(folder, 'rain.txt');
  await writeFile(file, 'Mara Lind said that it had rained on Tuesday.');
  const workspace = Workspace.open(join(folder, 'case'), 'create');
  try {
    await addOutdated(workspace, [{ path: file, age: 'reader' }]);
    const by = { kind: 'person', name: 'Ines Varga' } as const;
    const { decision } = mergeActors(workspace, ['Ghost Menu', 'Mara Lind'], { by });
    const { problems } = await reReadWorkspace(workspace, [], { workers: 0 });
    expect(problems).toMatchObject([{ code: 'decision-without-entity', severity: 'warning' }]);
    expect(problems[0]?.message).toContain(decision);
    expect(workspace.identityDecisions.all().map(({ id }) => id)).toEqual([decision]);
  } finally {
    workspace.close();
    await rm(folder, { recursive: true });
  }
  const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
  expect(documented).toContain('| `decision-without-entity` | warning |');
});

test('so it does of claims', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-not-placed-'));
  const file = join(folder, 'rain.txt');
  await writeFile(file, 'Mara Lind said that it had rained on Tuesday.');
  const workspace = Workspace.open(join(folder, 'case'), 'create');
  try {
    await addOutdated(workspace, [{ path: file, age: 'reader' }]);
    const [found] = workspace.findings();
    if (found === undefined) throw new Error('The workspace is empty.');
    const { id, evidence, text } = found.document;
    const start = text.indexOf('Menufooter');
    const passage = { start, end: text.length, text: text.slice(start), before: '', after: '' };
    const anchor = { evidence, record: null, document: id, statement: 's-0', passage, voices: 1 };
    const made = {
      by: { kind: 'program' },
      time: '2032-01-01T00:00:00.000Z',
      reason: null,
      salt: '00',
    } as const;
    const statements = [{ ...anchor, opposite: false }];
    const decision = workspace.decideClaims({ kind: 'claim-lock', ...made, statements });
    const { problems } = await reReadWorkspace(workspace, [], { workers: 0 });
    expect(problems).toMatchObject([{ code: 'decision-without-statement', severity: 'warning' }]);
    expect(problems[0]?.message).toContain(decision);
  } finally {
    workspace.close();
    await rm(folder, { recursive: true });
  }
  const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
  expect(documented).toContain('| `decision-without-statement` | warning |');
});
