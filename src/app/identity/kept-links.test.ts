import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDatabase } from '../../../test/damage-workspace.ts';
import { markedFindings } from '../../../test/marked-findings.ts';
import { linkerVersion } from '../../identity/linker-version.ts';
import { Workspace } from '../../store/workspace.ts';
import { verifyWorkspace } from '../custody/verify-workspace.ts';
import { whoIsWho } from './who-is-who.ts';

let folder: string;
let file: string;

function add(workspace: Workspace, path: string, marked: string): void {
  const findings = markedFindings(path, marked);
  const { evidence, text } = findings.document;
  const item = { evidence, path, bytes: new TextEncoder().encode(text), problems: [], entry: null };
  workspace.add([{ ...item, findings: [findings] }], {
    added: '2031-05-10T09:00:00Z',
    analysis: 'marks/1',
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-links-'));
  file = join(folder, 'case');
  const workspace = Workspace.open(file, 'create');
  add(workspace, 'quay.md', '{source Ana Vell} {cue said} {content that it rained}.');
  add(workspace, 'tide.md', '{source Jo Marek} {cue said} {content that the tide was late}.');
  workspace.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const link = { a: 'e-1', b: 'e-2', strength: 0.25, reason: 'made \ud800 up' };

test('what was found is kept, as it was, until something else is read', () => {
  const workspace = Workspace.open(file);
  expect(workspace.links.kept(linkerVersion)).toBeNull();
  whoIsWho(workspace);
  expect(workspace.links.kept(linkerVersion)).not.toBeNull();
  expect(workspace.links.keep(linkerVersion, [link], workspace.links.moment())).toBe(true);
  expect(workspace.links.kept(linkerVersion)).toEqual([link]);
  expect(workspace.links.kept('another')).toBeNull();
  add(workspace, 'boats.md', '{source Ben Orr} {cue said} {content that boats had sunk}.');
  expect(workspace.links.kept(linkerVersion)).toBeNull();
  workspace.close();
});

test('what somebody else has written meanwhile is not overlooked', () => {
  const [one, other] = [Workspace.open(file), Workspace.open(file)];
  const since = one.links.moment();
  add(other, 'wind.md', '{source Mara Lind} {cue said} {content that the wind was high}.');
  expect(one.links.keep(linkerVersion, [], since)).toBe(false);
  expect(one.links.kept(linkerVersion)).toBeNull();
  one.close();
  other.close();
});

test.each([
  ['a link that was put in', "INSERT INTO machine_link VALUES (99, 'e-1', 'e-2', 1, '\"\"')"],
  [
    'one of nobody’s',
    "DELETE FROM links_known; INSERT INTO machine_link VALUES (99, 'e-1', 'e-2', 1, '\"\"')",
  ],
])('verifying tells %s', async (_what, sql) => {
  const workspace = Workspace.open(file);
  whoIsWho(workspace);
  workspace.close();
  const copy = join(folder, 'copy');
  cpSync(file, copy);
  cpSync(`${file}.originals`, `${copy}.originals`, { recursive: true });
  expect((await verifyWorkspace(copy)).faults).toEqual([]);
  inDatabase(copy, (database) => database.exec(sql));
  expect((await verifyWorkspace(copy)).faults).toMatchObject([{ code: 'search-changed' }]);
});
