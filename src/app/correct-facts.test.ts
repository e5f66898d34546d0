import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeLedger } from '../formats/ledger/write.ts';
import type { CustodyEntry } from '../model/custody.ts';
import type { Document } from '../model/document.ts';
import { ProblemError } from '../model/problem.ts';
import { verifyStore } from '../store/verify-store.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { correctFacts, type Facts, withdrawCorrection } from './correct-facts.ts';
import { exportLedger } from './export-ledger.ts';
import { reReadWorkspace } from './re-read-workspace.ts';
import { redactDocuments } from './redact-documents.ts';

let folder: string;
let pile: string;
let workspace: Workspace;
let runs = 0;

const by = { kind: 'person', name: 'Ines Varga' } as const;
const options = { by, reason: 'see the stamp', now: () => '2032-01-01T00:00:00.000Z' } as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-correct-'));
  pile = join(folder, 'pile');
  mkdirSync(pile);
  const head = 'title: Quay closed\npublisher: The Lantern\npublished: 2031-05-09\n';
  writeFileSync(
    join(pile, 'quay.md'),
    `---\n${head}---\n\nAna Vell said that the quay had closed on Tuesday.\n`,
  );
  const letters = ['It rained, Jo Marek said.', 'It snowed, Jo Marek said.'];
  writeFileSync(
    join(pile, 'both.jsonl'),
    letters.map((text, n) => JSON.stringify({ id: `r${n}`, text })).join('\n'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
  await addToWorkspace(workspace, [pile], { workers: 0 });
});

afterEach(() => workspace.close());

const quay = () => join(pile, 'quay.md');

function documentAt(path: string): Document {
  const [id = ''] = workspace.documents.at(path);
  const document = workspace.documents.maybeFind(id);
  if (document === null) throw new Error(`Nothing is held under ${path}.`);
  return document;
}

async function faultsOf(): Promise<unknown[]> {
  const faults: unknown[] = [];
  await verifyStore(workspace.path, { onFault: (fault) => faults.push(fault) });
  return faults;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

describe('a corrected document', () => {
  test('has the fact, who stated it, and what follows from it', async () => {
    const before = documentAt(quay());
    const { decision, problems } = await correctFacts(
      workspace,
      quay(),
      { published: '2034-03-08', publisher: 'The Gull' },
      options,
    );
    expect(problems).toEqual([]);
    const after = documentAt(quay());
    expect(after).toMatchObject({
      id: before.id,
      text: before.text,
      published: '2034-03-08',
      publisher: 'The Gull',
    });
    const stated = `correction ${decision} by Ines Varga`;
    expect(after.statedBy).toMatchObject({ published: stated, publisher: stated, title: 'front matter' });
    const findings = workspace.maybeFindings(after.id);
    expect(findings?.times.map(({ value }) => value)).toEqual(['2034-03-07']);
    expect(findings?.statements.map(({ chain }) => chain[0]?.name)).toEqual(['The Gull']);
    expect(workspace.search.names('lantern', 5)).toEqual([]);
    expect(workspace.older.maybeRead(before.id, 1)?.findings.document).toEqual(before);
    expect(await faultsOf()).toEqual([]);
  });

  test('is found under its corrected address', async () => {
    await correctFacts(workspace, quay(), { url: 'https://lantern.example/quay/' }, options);
    expect(
      workspace.documents.readingsOf('https://lantern.example/quay').map(({ document }) => document),
    ).toEqual(workspace.documents.at(quay()));
  });

  test('says what is not known, whatever the file says', async () => {
    await correctFacts(workspace, quay(), { publisher: null, published: null }, options);
    const { publisher, published, statedBy, parts } = documentAt(quay());
    expect([publisher, published, statedBy.publisher, statedBy.published]).toEqual([
      null,
      null,
      undefined,
      undefined,
    ]);
    expect(parts.map(({ voiceName }) => voiceName)).toEqual([null, null]);
  });

  test('stays corrected when it is read anew', async () => {
    await correctFacts(workspace, quay(), { title: 'Quay shut' }, options);
    const ledger = writeLedger(exportLedger(workspace));
    expect(await reReadWorkspace(workspace, [], { all: true, workers: 0 })).toMatchObject({
      documents: 0,
      same: 3,
    });
    expect(writeLedger(exportLedger(workspace))).toBe(ledger);
  });

  test('is in the log by the hash of the decision, before the reading that it brings about', async () => {
    const { document } = await correctFacts(workspace, quay(), { title: 'Quay shut' }, options);
    const [corrected, read] = [...workspace.custody.entries()]
      .slice(-2)
      .map(({ text }) => JSON.parse(text) as CustodyEntry);
    expect(corrected).toMatchObject({ action: 'corrected', actor: by, about: { record: document } });
    expect(read).toMatchObject({ action: 're-read', about: { superseded: [document] } });
  });

  test('is one of several in its file, and the others are as they were', async () => {
    const [, second = ''] = workspace.documents.at(join(pile, 'both.jsonl'));
    const before = [...workspace.findings()].filter(({ document }) => document.id !== second);
    await correctFacts(workspace, second, { author: 'Jo Marek' }, options);
    expect(workspace.documents.maybeFind(second)?.author).toBe('Jo Marek');
    expect([...workspace.findings()].filter(({ document }) => document.id !== second)).toEqual(before);
  });

  test('does not show what was redacted, in whichever order', async () => {
    await redactDocuments(workspace, [quay()], { words: ['Ana Vell'] }, { ...options, reason: 'a witness' });
    await correctFacts(workspace, quay(), { author: 'Ana Vell', title: 'Quay shut' }, options);
    const { author, title, text } = documentAt(quay());
    expect([author, title, text]).toEqual(['█', 'Quay shut', expect.not.stringContaining('Vell')]);
    expect(await faultsOf()).toEqual([]);
  });
});

test('whatever is corrected and withdrawn, the last of each fact counts that was not withdrawn', async () => {
  const step = fc.oneof(
    fc.record({ title: fc.constantFrom('A', 'B', null) }),
    fc.record({ published: fc.constantFrom('2031-05-01', '2031-06') }),
    fc.record({ title: fc.constant('C'), author: fc.constant('D') }),
    fc.nat(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      workspace.close();
      workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
      await addToWorkspace(workspace, [quay()], { workers: 0 });
      const original = documentAt(quay());
      let standing: { readonly id: string; readonly facts: Facts }[] = [];
      for (const one of steps) {
        if (typeof one === 'object') {
          const { decision } = await correctFacts(workspace, quay(), one, options);
          standing.push({ id: decision, facts: one });
        } else if (standing.length > 0) {
          const { id } = standing[one % standing.length] ?? { id: '' };
          await withdrawCorrection(workspace, id, options);
          standing = standing.filter((other) => other.id !== id);
        }
      }
      const { title, published, author } = Object.assign({}, original, ...standing.map(({ facts }) => facts));
      expect(documentAt(quay())).toMatchObject({ title, published, author });
      if (standing.length === 0) expect(documentAt(quay())).toEqual(original);
      expect(await faultsOf()).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 60_000);

describe('is refused:', () => {
  test.each<[string, Facts]>([
    ['a day that there is not', { published: '2031-02-30' }],
    ['a date in words', { published: '9 May 2031' }],
    ['a month that there is not', { published: '2031-13' }],
    ['what is no address', { url: 'lantern.example' }],
    ['a title of two lines', { title: 'Quay\nclosed' }],
    ['a text for a name', { author: 'x'.repeat(1_001) }],
    ['nothing', {}],
  ])('%s', async (_what, facts) => {
    const head = workspace.custody.head();
    expect(await codeOf(correctFacts(workspace, quay(), facts, options))).toBe('bad-correction');
    expect(workspace.custody.head()).toEqual(head);
  });

  test.each(['2031', '2031-05', '2031-05-09', '2031-05-09T10:15', '2031-05-09T10:15:00+02:00', '2032-02-29'])(
    'but not %s',
    async (published) => {
      await correctFacts(workspace, quay(), { published }, options);
      expect(documentAt(quay()).published).toBe(published);
    },
  );

  test('what is not held, a file of several documents, and what is no correction', async () => {
    const facts = { title: 'A' };
    expect(await codeOf(correctFacts(workspace, 'nowhere.md', facts, options))).toBe('not-held');
    expect(await codeOf(correctFacts(workspace, join(pile, 'both.jsonl'), facts, options))).toBe(
      'several-documents',
    );
    expect(await codeOf(withdrawCorrection(workspace, 'p-0000000000000000', options))).toBe('no-correction');
    const { decision } = await correctFacts(workspace, quay(), facts, options);
    const { decision: withdrawal } = await withdrawCorrection(workspace, decision, options);
    expect(await codeOf(withdrawCorrection(workspace, decision, options))).toBe('no-correction');
    expect(await codeOf(withdrawCorrection(workspace, withdrawal, options))).toBe('no-correction');
  });
});
