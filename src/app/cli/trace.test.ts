import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';

let folder: string;

const reports: readonly (readonly [name: string, published: string, publisher: string, text: string])[] = [
  [
    '1-wire.md',
    '2031-05-07',
    'Tarn Wire',
    'Forty barges left the harbour of Ardmore with stolen copper, Ana Vell, the harbour master, told Tarn Wire on Wednesday.',
  ],
  [
    '2-courier.md',
    '2031-05-08',
    'Ardmore Courier',
    'Forty barges left the harbour of Ardmore with stolen copper, Tarn Wire reported on Wednesday, quoting Ana Vell, the harbour master.',
  ],
  [
    '3-ledger.md',
    '2031-05-09',
    'Northern Ledger',
    'Forty barges left the harbour of Ardmore with stolen copper, the Ardmore Courier reported.',
  ],
  [
    '4-guild.md',
    '2031-05-10',
    'Northern Ledger',
    'The Bargemen’s Guild denied that forty barges had left the harbour of Ardmore with stolen copper.',
  ],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-trace-'));
  mkdirSync(join(folder, 'pile'));
  for (const [name, published, publisher, text] of reports)
    writeFileSync(
      join(folder, 'pile', name),
      `---\npublisher: ${publisher}\npublished: ${published}\nkind: article\n---\n\n${text}\n`,
    );
  await runHearsay(folder, ['add', 'pile', '-w', 'case']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trace = (...args: string[]) => runHearsay(folder, ['trace', ...args, '-w', 'case']);

interface Node {
  readonly document: string;
  readonly children: readonly Node[];
}

describe('hearsay trace', () => {
  test('follows a claim from its origin to its readers, with who denies it', async () => {
    const { stdout, status } = await trace('stolen', 'copper', 'on', 'barges');
    expect(status).toBe(0);
    const [head = '', origin = '', dissent = ''] = stdout.split('\n\n');
    expect(head).toMatch(
      /^that forty barges had left .*|^Forty barges left the harbour of Ardmore with stolen copper\n/,
    );
    expect(head).toContain('rests on 1 origin');
    expect(head).toContain('all of it came through Tarn Wire');
    expect(origin).toMatch(/^Ana Vell\n└─ 2031-05-07 {2}Tarn Wire reports › Ana Vell affirms\n/);
    expect(origin).toMatch(/└─ 2031-05-08 {2}Ardmore Courier reports › Tarn Wire reports › Ana Vell/);
    expect(origin).toMatch(/└─ 2031-05-09 {2}Northern Ledger reports › Ardmore Courier reports/);
    expect(origin).toContain('dropped: Tarn Wire, Ana Vell');
    expect(dissent).toMatch(/^denied or doubted\n└─ 2031-05-10 {2}Northern Ledger reports ›/);
  });

  test('as of a day knows what was there, and no more', async () => {
    const { stdout } = await trace('stolen', 'copper', '--as-of', '2031-05-08', '--format', 'json');
    const { asOf, origins, dissent, documents } = JSON.parse(stdout);
    expect(asOf).toMatchObject({ day: '2031-05-08', documents: 2, later: 2 });
    const depth = (node: Node): number => 1 + Math.max(0, ...node.children.map(depth));
    expect(origins).toHaveLength(1);
    expect(depth(origins[0].roots[0])).toBe(2);
    expect(dissent).toEqual([]);
    expect(documents.map(({ path }: { path: string }) => path)).toEqual([
      'pile/1-wire.md',
      'pile/2-courier.md',
    ]);
  });

  test('takes the id of a claim or of a statement', async () => {
    const { claim } = JSON.parse((await trace('copper', '--format', 'json')).stdout);
    const [statement] = claim.statements;
    for (const id of [claim.id, statement])
      expect(JSON.parse((await trace(id, '--format', 'json')).stdout).claim.id).toBe(claim.id);
  });

  test('says so where nothing is like it', async () => {
    const { status, stdout, stderr } = await trace('zeppelin');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('no claim in case is like zeppelin\n');
  });
});
