import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';
import { Workspace } from '../../store/workspace.ts';
import { maybeExplain } from '../explain-attribution.ts';
import { cellWidth } from './cell-width.ts';
import { printExplanation } from './print-explanation.ts';
import { plainPalette } from './styled-text.ts';

const demo = join(import.meta.dirname, '../../../demo/ferry-fire/documents');
let folder: string;
let workspace: Workspace;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-explain-'));
  writeFileSync(join(folder, 'quay.txt'), 'Ana Brel said that the quay at Vorel was closed on Monday.\n');
  cpSync(demo, join(folder, 'demo'), { recursive: true });
  await runHearsay(folder, ['add', 'demo', 'quay.txt']);
  workspace = Workspace.open(join(folder, 'case.hearsay'));
}, 60_000);

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function idOf(path: string): string {
  const [document] = workspace.documents.at(path);
  const id = workspace.maybeFindings(document ?? '')?.attributions[0]?.id;
  if (id === undefined) throw new Error(`${path} holds no attribution.`);
  return id;
}

test('every attribution of the demo is found anew, as it is held, and its explanation fits 80 columns', () => {
  let count = 0;
  const finders = new Set<string>();
  for (const { attributions } of workspace.findings()) {
    for (const { id } of attributions) {
      const explained = maybeExplain(workspace, id);
      const explanation = explained?.explanation;
      if (explained == null || explanation == null) throw new Error(`${id} is not found anew.`);
      expect(explanation.attribution).toEqual(explained.held);
      expect(explanation.attribution.by).toBe(`${explained.analysis} ${explanation.pattern}`);
      expect(explanation.models === null).toBe(explanation.finder === 'rules');
      if (explanation.models === null)
        expect(explanation.attribution.confidence).toBe(explanation.patternConfidence);
      const { cue, content, source } = explanation.attribution;
      if (explanation.finder === 'models') {
        const chosen = explanation.models?.readings[explanation.models.chosen];
        expect([chosen?.source?.text, chosen?.content?.text]).toEqual([source?.text, content.text]);
        expect(cue).not.toBeNull();
      }
      const page = { width: 80, palette: plainPalette };
      const printed = printExplanation({ ...explained, explanation }, page);
      expect(printed.split('\n').filter((line) => cellWidth(line) > 80)).toEqual([]);
      finders.add(explanation.finder);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(100);
  expect(finders.size).toBe(4);
}, 120_000);

describe('hearsay explain', () => {
  test('says who found it, how sure that is, and why', async () => {
    const { status, stdout } = await runHearsay(folder, ['explain', idOf('quay.txt')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^quay\.txt:1 {2}a-[0-9a-f]{16}\n/);
    for (const part of ['Ana Brel', '“said”', 'confidence 0.', 'found by the rules, ', 'Is “said” a cue?'])
      expect(stdout).toContain(part);
    expect(stdout).toMatch(/^ {2}› 1 +\d+ % {2}Ana Brel \/ that the quay/m);
    expect(stdout.match(/^ {4}[+−]\d\.\d\d {2}\S/gm)?.length).toBeGreaterThan(8);
  });

  test('prints all reasons as JSON', async () => {
    const { stdout } = await runHearsay(folder, ['explain', idOf('quay.txt'), '--format', 'json']);
    const { explanation } = JSON.parse(stdout);
    const comparison = {
      reasons: expect.arrayContaining([
        { feature: expect.any(String), instead: null, weight: expect.any(Number) },
      ]),
      total: expect.any(Number),
    };
    expect(explanation).toEqual({
      place: {
        document: expect.stringMatching(/^d-/),
        path: 'quay.txt',
        record: null,
        line: 1,
        unit: 'line',
      },
      held: expect.objectContaining({ id: idOf('quay.txt') }),
      attribution: explanation.held,
      analysis: expect.stringMatching(/^attribution\/\d+$/),
      finder: expect.stringMatching(/^rules/),
      pattern: 'verb-before',
      patternConfidence: expect.any(Number),
      models: {
        seen: expect.any(Number),
        probability: expect.any(Number),
        readings: expect.arrayContaining([
          {
            source: { spans: [[0, 8]], text: 'Ana Brel' },
            content: expect.objectContaining({ text: 'that the quay at Vorel was closed on Monday' }),
            probability: expect.any(Number),
            isRuled: expect.any(Boolean),
          },
        ]),
        chosen: expect.any(Number),
        runnerUp: explanation.models.runnerUp,
        cue: comparison,
        reading: comparison,
      },
    });
  });

  test('says where there is no such attribution', async () => {
    const { status, stdout, stderr } = await runHearsay(folder, ['explain', 'a-0000000000000000']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('case.hearsay holds no attribution under a-0000000000000000');
  });

  test('says what to do where this version does not find what another one found', async () => {
    const other = join(folder, 'old.hearsay');
    await runHearsay(folder, ['add', 'quay.txt', '-w', 'old.hearsay']);
    const database = new DatabaseSync(other);
    database.exec(`UPDATE attribution SET id = 'a-00000000000000ff',
      record = json_set(record, '$.id', 'a-00000000000000ff', '$.by', 'attribution/1 verb-before');
      UPDATE document SET analysis = 'attribution/1'`);
    database.close();
    const { status, stdout, stderr } = await runHearsay(folder, [
      'explain',
      'a-00000000000000ff',
      '-w',
      'old.hearsay',
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('was found by attribution/1 verb-before');
    const renew = /`hearsay (re-read \S+ -w old[.]hearsay)`/.exec(stderr)?.[1]?.split(' ') ?? [];
    expect(await runHearsay(folder, renew)).toMatchObject({
      status: 0,
      stderr: 'read 1 document anew in 1 file\n',
    });
    const after = await runHearsay(folder, ['explain', 'a-00000000000000ff', '-w', 'old.hearsay']);
    expect(after).toMatchObject({ status: 1, stdout: '' });
    expect(after.stderr).toMatch(
      /was found by attribution\/1 verb-before in the older reading d-[0-9a-f]{16}@1/,
    );
  });
});
