import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addOutdated } from '../../test/outdated-workspace.ts';
import { writeLedger } from '../formats/ledger/write.ts';
import type { CustodyEntry } from '../model/custody.ts';
import { ProblemError } from '../model/problem.ts';
import { hashFile } from '../store/originals.ts';
import { verifyStore } from '../store/verify-store.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { packWorkspace } from './bundle/pack-workspace.ts';
import { unpackBundle } from './bundle/unpack-bundle.ts';
import { joinClaims } from './claims/join-claims.ts';
import { lockClaim } from './claims/lock-claim.ts';
import { splitClaims } from './claims/split-claims.ts';
import { correctFacts } from './correct-facts.ts';
import { exportLedger } from './export-ledger.ts';
import { listDecisions } from './identity/list-decisions.ts';
import { mergeActors } from './identity/merge-actors.ts';
import { addNameList, shownNameLists } from './identity/name-lists.ts';
import { renameActor } from './identity/rename-actor.ts';
import { reReadWorkspace } from './re-read-workspace.ts';
import { type RedactionTarget, redactDocuments } from './redact-documents.ts';
import { searchWorkspace } from './search-workspace.ts';
import { maybeShow } from './show-record.ts';
import { whoIs } from './who-is.ts';

let folder: string;
let pile: string;
let workspace: Workspace;
let runs = 0;

const by = { kind: 'person', name: 'Ines Varga' } as const;
const options = { reason: 'a witness at risk', by, now: () => '2032-01-01T00:00:00.000Z' } as const;
const name = { words: ['Zorana Quell', 'Quell'] } as const;
const leak = /zorana|quell/i;

const report = `---
title: Zorana Quell saw it
publisher: The Lantern
author: Zorana Quell
url: https://lantern.example/2031/zorana-quell-saw-it
published: soon, says Zorana Quell
---

“They came at night,” said Zorana Quell, a night nurse. Jo Marek denied that ZORANA-QUELL had been there on Tuesday.

Quell said that she would testify.
`;

const letter = JSON.stringify({ id: 'mail/zorana-quell', text: 'Zorana Quell said that it was dark.' });
const other = JSON.stringify({ id: 'mail/2', text: 'Jo Marek said that it rained.' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-redact-'));
  pile = join(folder, 'pile');
  mkdirSync(pile);
  writeFileSync(join(pile, 'report.md'), report);
  writeFileSync(join(pile, 'letters.jsonl'), `${letter}\n${other}\n`);
  writeFileSync(join(pile, 'rain.txt'), 'Mara Lind said that it had rained on Tuesday.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
  await addToWorkspace(workspace, [pile], { workers: 0 });
});

afterEach(() => workspace.close());

const at = (file: string) => join(pile, file);

async function redact(file: string, target: RedactionTarget = name) {
  return redactDocuments(workspace, [at(file)], target, options);
}

async function faultsOf(path = workspace.path): Promise<unknown[]> {
  const faults: unknown[] = [];
  await verifyStore(path, { onFault: (fault) => faults.push(fault) });
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

function entriesOf(): CustodyEntry[] {
  return [...workspace.custody.entries()].map(({ text }) => JSON.parse(text) as CustodyEntry);
}

/** All bytes of all files in a folder, each with its path. */
function* bytesIn(place: string): Generator<readonly [string, string]> {
  for (const inner of readdirSync(place, { recursive: true }) as string[]) {
    const path = join(place, inner);
    yield [path, statSync(path).isFile() ? `${inner}\n${readFileSync(path, 'latin1')}` : inner];
  }
}

describe('a redacted document', () => {
  test('is what is current: nothing that is shown, found or exported has the words', async () => {
    const before = maybeShow(workspace, at('report.md'));
    const done = await redact('report.md');
    expect(done).toMatchObject({ documents: [{ passages: 4 }], problems: [] });
    const after = maybeShow(workspace, at('report.md'));
    expect(JSON.stringify(before)).toMatch(leak);
    expect(JSON.stringify(after)).not.toMatch(leak);
    await redact('letters.jsonl');
    expect(writeLedger(exportLedger(workspace))).not.toMatch(leak);
    expect(JSON.stringify(workspace.documents.all())).not.toMatch(leak);
    expect(searchWorkspace(workspace, 'Quell', 9)).toEqual([]);
    expect(searchWorkspace(workspace, 'Zorana', 9)).toEqual([]);
    expect(whoIs(workspace, 'Zorana')).toEqual([]);
    expect(workspace.documents.readingsOf('https://lantern.example/2031/zorana-quell-saw-it')).toEqual([]);
    expect(
      workspace.evidence
        .all()
        .flatMap((one) => workspace.evidence.problemsOf(one))
        .filter((one) => leak.test(JSON.stringify(one))),
    ).toEqual([]);
    expect(searchWorkspace(workspace, 'testify', 9).length).toBeGreaterThan(0);
    expect(await faultsOf()).toEqual([]);
  });

  test('is analysed anew: whoever is redacted still speaks', async () => {
    await redact('report.md');
    const [found] = [...workspace.findings()].filter(({ document }) => document.path.endsWith('report.md'));
    expect(found?.attributions.map(({ source }) => source?.text)).toContain('█');
  });

  test('leaves the original, and the reading before where it is asked for', async () => {
    const evidence = hashFile(at('report.md'));
    const [id = ''] = workspace.documents.inEvidence(evidence);
    const [attribution] = workspace.maybeFindings(id)?.attributions ?? [];
    await redact('report.md');
    expect(Buffer.from(workspace.originals.read(evidence)).toString()).toBe(report);
    for (const one of [id, `${id}@1`, attribution?.id ?? '']) {
      expect(maybeShow(workspace, one)).toBeNull();
      expect(JSON.stringify(maybeShow(workspace, one, { unredacted: true }))).toMatch(leak);
    }
  });

  test('is in the log with who, when and why, and without the words', async () => {
    await redact('report.md');
    const entry = entriesOf().find(({ action }) => action === 'redacted');
    expect(entry).toMatchObject({
      actor: by,
      time: '2032-01-01T00:00:00.000Z',
      about: { passages: 4, reason: 'a witness at risk' },
    });
    expect(JSON.stringify(entriesOf())).not.toMatch(leak);
  });

  test('stays redacted when it is read anew, and when the same file is added again', async () => {
    await redact('report.md');
    await redact('letters.jsonl');
    const ledger = writeLedger(exportLedger(workspace));
    const renewal = await reReadWorkspace(workspace, [], { all: true, workers: 0 });
    expect(renewal).toMatchObject({ documents: 0, same: 4 });
    expect(renewal.problems.filter((one) => leak.test(JSON.stringify(one)))).toEqual([]);
    await addToWorkspace(workspace, [pile], { workers: 0 });
    expect(writeLedger(exportLedger(workspace))).toBe(ledger);
  });

  test('can be redacted again, in its own offsets', async () => {
    await redact('letters.jsonl');
    const [document] = maybeDocuments('letters.jsonl').filter(({ record }) => record !== 'mail/2');
    expect(document?.record).toBe('mail/█');
    const start = document?.text.indexOf('dark') ?? 0;
    const again = await redactDocuments(
      workspace,
      [document?.id ?? ''],
      { spans: [[start, start + 4]] },
      options,
    );
    expect(again.problems).toEqual([]);
    expect(
      maybeDocuments('letters.jsonl')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Jo Marek said that it rained.', '█ said that it was █.']);
    expect(await faultsOf()).toEqual([]);
  });

  test('says where else the words stand', async () => {
    const done = await redactDocuments(workspace, [at('report.md')], { words: ['Jo Marek'] }, options);
    const [letterOfMarek] = maybeDocuments('letters.jsonl').filter(({ record }) => record === 'mail/2');
    expect(done.elsewhere).toEqual([letterOfMarek?.id]);
  });
});

function maybeDocuments(file: string) {
  const shown = maybeShow(workspace, at(file));
  return shown?.kind === 'documents' ? shown.findings.map(({ document }) => document) : [];
}

describe('what another version read', () => {
  test('is redacted in the text as this version reads it', async () => {
    const old = Workspace.open(join(folder, `case-${++runs}`), 'create');
    await addOutdated(old, [{ path: at('rain.txt'), age: 'reader' }]);
    const done = await redactDocuments(old, [at('rain.txt')], { spans: [[0, 9]] }, options);
    expect(done.problems).toEqual([]);
    expect([...old.findings()].map(({ document }) => document.text)).toEqual([
      '█ said that it had rained on Tuesday.',
    ]);
    expect(await faultsOf(old.path)).toEqual([]);
    old.close();
  });

  test('and this one does not, cannot be redacted: nothing changes', async () => {
    const old = Workspace.open(join(folder, `case-${++runs}`), 'create');
    await addOutdated(old, [{ path: at('rain.txt'), age: 'reader' }]);
    const [before, head] = [[...old.findings()], old.custody.head()];
    const done = await redactDocuments(old, [at('rain.txt')], { words: ['Menufooter'] }, options);
    expect(done.problems.map(({ code }) => code)).toEqual(['decision-not-placed', 'nothing-reread']);
    expect(done.documents).toEqual([]);
    expect([[...old.findings()], old.custody.head()]).toEqual([before, head]);
    old.close();
  });
});

/** The words that the index of the text holds, which are not written out in the file one by one. */
function indexedWords(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec("CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, text_search, 'row')");
  const terms = database.prepare('SELECT term FROM temp.word').all();
  database.close();
  return terms.map(({ term }) => String(term));
}

test('a document that is called otherwise than when it was redacted keeps its file from being read anew', async () => {
  const old = Workspace.open(join(folder, `case-${++runs}`), 'create');
  await addOutdated(old, [{ path: at('letters.jsonl'), age: 'analysis' }]);
  const before = [...old.findings()];
  const [letterOfQuell] = before.map(({ document }) => document);
  const { id = '', evidence = '' } = letterOfQuell ?? {};
  const decided = {
    evidence,
    record: 'line 1',
    document: id,
    by,
    time: options.now(),
    reason: 'why',
    salt: '00',
  };
  const redaction = {
    kind: 'redaction',
    ...decided,
    mark: '█',
    where: 'everywhere',
    words: ['Quell'],
    passages: [],
  } as const;
  {
    using rereading = old.reread(evidence, {
      time: options.now(),
      analysis: 'attribution/0',
      decisions: [redaction],
    });
    rereading.write(before, []);
    rereading.finish();
  }
  const renewal = await reReadWorkspace(old, [], { workers: 0 });
  expect(renewal.problems.map(({ code }) => code)).toEqual(['decision-not-placed', 'nothing-reread']);
  expect([...old.findings()]).toEqual(before);
  old.close();
});

describe('a bundle', () => {
  const packing = { now: '2032-01-02T00:00:00.000Z', software: 'hearsay test', by };

  test('has the words in none of its bytes, can be checked, and says what it leaves out', async () => {
    await redact('report.md');
    await redact('letters.jsonl');
    const bundle = join(folder, `bundle-${runs}`);
    expect(packWorkspace(workspace, bundle, packing)).toMatchObject({ evidence: 1, redacted: 2 });
    for (const [path, bytes] of bytesIn(bundle)) expect(leak.test(bytes), path).toBe(false);
    const terms = indexedWords(join(bundle, 'data/workspace.hearsay'));
    expect(terms).toContain('testify');
    expect(terms.filter((term) => leak.test(term))).toEqual([]);
    expect(await faultsOf()).toEqual([]);
    const target = join(folder, `unpacked-${runs}`);
    expect(unpackBundle(bundle, target)).toMatchObject({
      withheld: 2,
      holdings: { evidence: 3, documents: 4 },
    });
    const faults: unknown[] = [];
    const verified = await verifyStore(target, { onFault: (fault) => faults.push(fault) });
    expect([faults, verified.withheld, verified.originals]).toEqual([[], 2, 1]);
    const unpacked = Workspace.open(target);
    expect(writeLedger(exportLedger(unpacked))).toBe(writeLedger(exportLedger(workspace)));
    expect(unpacked.evidence.withheld().size).toBe(2);
    const renewal = await reReadWorkspace(unpacked, [], { all: true, workers: 0 });
    expect(renewal.problems.map(({ code }) => code)).toEqual(['original-withheld', 'original-withheld']);
    expect(packWorkspace(unpacked, `${bundle}-again`, packing)).toMatchObject({ evidence: 1 });
    unpacked.close();
  });

  test('has everything where that is asked for, and the log says so', async () => {
    await redact('report.md');
    const bundle = join(folder, `bundle-${runs}`);
    expect(packWorkspace(workspace, bundle, { ...packing, unredacted: true })).toMatchObject({
      evidence: 3,
      redacted: 1,
    });
    expect([...bytesIn(bundle)].some(([, bytes]) => leak.test(bytes))).toBe(true);
    expect(entriesOf().at(-1)).toMatchObject({ action: 'packed', about: { format: 'unredacted bundle' } });
  });

  test('is not made where a path in the log has the words', async () => {
    await addToWorkspace(workspace, [], { workers: 0 });
    const file = join(folder, 'zorana_quell.txt');
    writeFileSync(file, 'Zorana Quell said that it was cold.');
    await addToWorkspace(workspace, [file], { workers: 0 });
    await redactDocuments(workspace, [file], name, options);
    expect(writeLedger(exportLedger(workspace))).not.toContain('zorana_quell');
    const bundle = join(folder, `bundle-${runs}`);
    const packed = async () => packWorkspace(workspace, bundle, packing);
    expect(await codeOf(packed())).toBe('path-holds-words');
  });
});

describe('what was decided of who is who, and lists of names,', () => {
  const list = new TextEncoder().encode('id,name,alias\nzorana-quell,Zorana Quell,Mara Lind\n');
  const packing = { now: '2032-01-02T00:00:00.000Z', software: 'hearsay test', by };

  beforeEach(() => {
    mergeActors(workspace, ['Zorana Quell', 'Mara Lind'], { ...options, reason: 'Quell is Lind' });
    renameActor(workspace, 'Jo Marek', 'Josef Marek', options);
    addNameList(workspace, { path: 'names.csv', bytes: list }, { by, now: options.now() });
  });

  test('do not tell the words, and may not hold them from then on', async () => {
    await redact('report.md');
    await redact('letters.jsonl');
    const shown = [listDecisions(workspace), shownNameLists(workspace), whoIs(workspace, 'Mara Lind')];
    expect(JSON.stringify([shown, exportLedger(workspace)])).not.toMatch(leak);
    expect(JSON.stringify(exportLedger(workspace))).toContain('Josef Marek');
    const merged = listDecisions(workspace).find(({ kind }) => kind === 'merge');
    expect(merged?.about).toMatchObject([{ id: null, name: '█' }, { name: 'Mara Lind' }]);
    for (const work of [
      () => renameActor(workspace, 'Mara Lind', 'Mara Quell', options),
      () => renameActor(workspace, 'Mara Lind', 'M. Lind', { ...options, reason: 'not Quell' }),
    ]) {
      expect(await codeOf((async () => work())())).toBe('words-redacted');
    }
  });

  test('do not leave with the words, and nothing is missed that does not', async () => {
    await redact('report.md');
    await redact('letters.jsonl');
    const bundle = join(folder, `bundle-${runs}`);
    packWorkspace(workspace, bundle, packing);
    for (const [path, bytes] of bytesIn(bundle)) expect(leak.test(bytes), path).toBe(false);
    expect(await faultsOf(join(bundle, 'data/workspace.hearsay'))).toEqual([]);
    const unpacked = Workspace.open(join(bundle, 'data/workspace.hearsay'));
    expect(listDecisions(unpacked)).toMatchObject([{ says: { name: 'Josef Marek' }, state: 'counts' }]);
    expect(unpacked.nameLists.all()).toEqual([]);
    const packed = readFileSync(join(bundle, 'data/ledger.json'), 'utf8');
    expect(writeLedger(exportLedger(unpacked))).toBe(packed);
    renameActor(unpacked, 'Mara Lind', 'M. Lind', options);
    await correctFacts(unpacked, at('rain.txt'), { title: 'Rain' }, { by, now: options.now });
    unpacked.close();
    expect(await faultsOf(join(bundle, 'data/workspace.hearsay'))).toEqual([]);
  });

  test('leave with everything where that is asked for', async () => {
    await redact('report.md');
    const bundle = join(folder, `bundle-${runs}`);
    packWorkspace(workspace, bundle, { ...packing, unredacted: true });
    const unpacked = Workspace.open(join(bundle, 'data/workspace.hearsay'));
    expect([unpacked.identityDecisions.all().length, unpacked.nameLists.all().length]).toEqual([2, 1]);
    unpacked.close();
  });

  test('keep from packing where the path of a list has the words', async () => {
    const path = 'lists/zorana_quell.csv';
    addNameList(
      workspace,
      { path, bytes: new TextEncoder().encode('name\nJo\n') },
      { by, now: options.now() },
    );
    await redact('report.md');
    const packed = async () => packWorkspace(workspace, join(folder, `bundle-${runs}`), packing);
    expect(await codeOf(packed())).toBe('path-holds-words');
  });
});

describe('what was decided of claims', () => {
  const packing = { now: '2032-01-02T00:00:00.000Z', software: 'hearsay test', by };

  /** Id of the statement that has these words. */
  const saying = (words: string) =>
    exportLedger(workspace).statements.find(({ text }) => text.includes(words))?.id ?? '';

  function claimsDecided(file: string): string[] {
    const unpacked = Workspace.open(file);
    const states = listDecisions(unpacked).filter(({ kind }) => kind.startsWith('claim-'));
    unpacked.close();
    return states.map(({ kind, state }) => `${kind} ${state}`);
  }

  test('counts on in the redacted document, does not tell the words, and does not leave with them', async () => {
    joinClaims(workspace, [saying('had been there'), saying('it had rained')], {}, options);
    splitClaims(workspace, [saying('it rained')], { from: [saying('it had rained')] }, options);
    await redact('report.md');
    await redact('letters.jsonl');
    expect(claimsDecided(workspace.path)).toEqual(['claim-join counts', 'claim-split counts']);
    const claims = exportLedger(workspace).claims.map(({ statements }) => new Set(statements));
    const [there, tuesday, rained] = ['had been there', 'it had rained', 'it rained'].map(saying);
    expect(claims.some((one) => one.has(there ?? '') && one.has(tuesday ?? ''))).toBe(true);
    expect(claims.some((one) => one.has(rained ?? '') && one.has(tuesday ?? ''))).toBe(false);
    expect(JSON.stringify([listDecisions(workspace), exportLedger(workspace)])).not.toMatch(leak);
    const bundle = join(folder, `bundle-${runs}`);
    packWorkspace(workspace, bundle, packing);
    for (const [path, bytes] of bytesIn(bundle)) expect(leak.test(bytes), path).toBe(false);
    const copy = join(bundle, 'data/workspace.hearsay');
    expect(claimsDecided(copy)).toEqual(['claim-split counts']);
    expect(await faultsOf(copy)).toEqual([]);
    const unpacked = Workspace.open(copy);
    expect(writeLedger(exportLedger(unpacked))).toBe(readFileSync(join(bundle, 'data/ledger.json'), 'utf8'));
    unpacked.close();
  });

  test('does not leave with half a word of what stood around a statement', async () => {
    const file = join(folder, `mill-${runs}.txt`);
    writeFileSync(file, 'Zorana Quell, who guards the mill at night, said that it was dark at the mill.');
    await addToWorkspace(workspace, [file], { workers: 0 });
    lockClaim(workspace, saying('dark at the mill'), options);
    const [decision] = workspace.claimDecisions.all();
    expect(JSON.stringify(decision)).toMatch(/"before":"[^Q]*ll, who guards/);
    await redactDocuments(workspace, [file], name, options);
    const bundle = join(folder, `bundle-${runs}`);
    packWorkspace(workspace, bundle, packing);
    expect(claimsDecided(join(bundle, 'data/workspace.hearsay'))).toEqual([]);
    expect(claimsDecided(workspace.path)).toEqual(['claim-lock counts']);
  });
});

describe('is refused:', () => {
  test.each<[string, string, RedactionTarget, object]>([
    ['words that stand nowhere', 'nothing-to-redact', { words: ['Nobody Here'] }, {}],
    ['a passage beyond the text', 'nothing-to-redact', { spans: [[10_000, 10_010]] }, {}],
    ['a reason that tells them', 'words-in-reason', name, { reason: 'Quell is at risk' }],
    ['a replacement that tells them', 'words-in-reason', name, { mark: '[quell]' }],
    ['a person who is called so', 'words-in-reason', name, { by: { kind: 'person', name: 'Z. Quell' } }],
  ])('%s', async (_what, code, target, more) => {
    const head = workspace.custody.head();
    expect(await codeOf(redactDocuments(workspace, [at('report.md')], target, { ...options, ...more }))).toBe(
      code,
    );
    expect(workspace.custody.head()).toEqual(head);
  });

  test('what is not held, and an offset for several documents', async () => {
    expect(await codeOf(redactDocuments(workspace, ['nowhere.md'], name, options))).toBe('not-held');
    const spans = { spans: [[0, 2]] } as const;
    expect(await codeOf(redactDocuments(workspace, [at('letters.jsonl')], spans, options))).toBe(
      'nothing-to-redact',
    );
  });
});
