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
    expect(workspace.identityDecisions().map(({ id }) => id)).toEqual([decision]);
  } finally {
    workspace.close();
    await rm(folder, { recursive: true });
  }
  const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
  expect(documented).toContain('| `decision-without-entity` | warning |');
});
