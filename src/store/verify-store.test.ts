import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Damage, inDatabase, originalDamage, rowDamage } from '../../test/damage-workspace.ts';
import { markedFindings } from '../../test/marked-findings.ts';
import type { ClaimDecisionContent, DecisionContent, IdentityDecisionContent } from '../model/decision.ts';
import type { ListEntry, NameList } from '../model/name-list.ts';
import { ProblemError, problem } from '../model/problem.ts';
import type { CustodyFault } from './custody-fault.ts';
import type { NewEvidence } from './intake.ts';
import { hashFile } from './originals.ts';
import { type Verified, verifyStore } from './verify-store.ts';
import { withholdIn } from './withhold.ts';
import { Workspace } from './workspace.ts';

let folder: string;
let sound: string;
let runs = 0;

const occasion = {
  added: '2031-05-10T09:00:00.000Z',
  analysis: 'marks/1',
  by: { kind: 'person', name: 'Ines Varga' },
} as const;

function evidence(path: string, marked: string): NewEvidence {
  const findings = markedFindings(path, marked, { url: `https://lantern.example/${path}` });
  const bytes = new TextEncoder().encode(findings.document.text);
  const doubtful = [problem('warning', 'bad-date', 'It is no date.', 'Write another.', { line: 3 })];
  return {
    evidence: findings.document.evidence,
    path,
    bytes,
    findings: [findings],
    problems: doubtful,
    entry: null,
  };
}

const pile = [
  evidence('quay.md', '{source Ana Bélisle} {cue said} {content that the quay was shut}.\n\nIt rained.'),
  evidence('boats.md', '{source Jo Vell} {cue:denies denied} {content that \ufffd forty boats had sunk}.'),
  evidence('tide.md', '{source Jo Vell} {cue said} {content the tide was late}.'),
];

const tideAnew = evidence('tide.md', 'Jo Vell said {source the tide} {cue was} {content late}.');

const made = { by: occasion.by, time: '2031-06-01T09:00:00.000Z', reason: 'a witness', salt: '00' };
const tide = { evidence: tideAnew.evidence, record: null, document: tideAnew.findings[0]?.document.id ?? '' };
const decided: readonly DecisionContent[] = [
  { kind: 'correction', ...tide, ...made, facts: { title: 'Tide late' } },
  { kind: 'redaction', ...tide, ...made, mark: '█', where: 'everywhere', words: ['Vell'], passages: [] },
];

const anchor = { id: 'e-1', type: 'person', names: ['Jo Vell'], within: null, split: null } as const;
const whoIsWho: readonly IdentityDecisionContent[] = [
  { kind: 'rename', ...made, entity: anchor, name: 'Josefina Vell' },
  { kind: 'merge', ...made, entities: [anchor, { ...anchor, id: 'e-2' }] },
];
const passage = { start: 0, end: 9, text: 'it rained', before: '', after: '' };
const said = { ...tide, statement: 's-1', passage, voices: 1, opposite: false } as const;
const grouped: readonly ClaimDecisionContent[] = [
  { kind: 'claim-join', ...made, statements: [said, { ...said, statement: 's-2' }] },
  { kind: 'claim-lock', ...made, statements: [said] },
];
const vell: ListEntry = { id: 'Q1', type: 'person', names: ['Jo Vell', 'J. Vell'], weakNames: [] };

function list(id: string): NameList {
  return { id, file: 'sha256-00', path: 'names.csv', added: made.time, by: made.by, entries: 2 };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-verify-'));
  sound = join(folder, 'sound');
  const mails = join(folder, 'mails.mbox');
  writeFileSync(mails, 'two mails');
  const workspace = Workspace.open(sound, 'create');
  workspace.add(pile.slice(0, 2), occasion);
  workspace.add(pile.slice(2), { ...occasion, added: '2031-05-11T09:00:00.000Z' });
  workspace.recordPaths([{ evidence: pile[0]?.evidence ?? '', path: 'copy.md' }], occasion.added);
  workspace.begin({ evidence: hashFile(mails), path: mails, size: 9 }, occasion.added);
  const about = { format: 'ledger', hash: 'sha256-00', bytes: 7, head: workspace.custody.head() };
  workspace.custody.record({ action: 'exported', about }, { time: occasion.added });
  readAnew(workspace);
  for (const one of whoIsWho) workspace.decideIdentity(one);
  workspace.nameLists.add(list('l-1'), [vell, vell], 99);
  workspace.nameLists.add(list('l-2'), [vell], 98);
  workspace.nameLists.remove('l-2', { time: made.time });
  for (const one of grouped) workspace.decideClaims(one);
  workspace.close();
});

/** The last of the pile by another version, which finds other words in it. */
function readAnew(workspace: Workspace): void {
  const { evidence, findings, problems } = tideAnew;
  using rereading = workspace.reread(evidence, {
    time: '2031-06-01T09:00:00.000Z',
    analysis: 'marks/2',
    decisions: decided,
  });
  rereading.write(findings, problems);
  expect(rereading.finish()).toMatchObject({ documents: [findings[0]?.document.id], same: 0 });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the sound workspace, with something done to it. */
function copy(apply: (file: string) => unknown = () => {}): string {
  const file = join(folder, `copy-${++runs}`);
  cpSync(sound, file);
  cpSync(`${sound}.originals`, `${file}.originals`, { recursive: true });
  apply(file);
  return file;
}

async function verify(
  file: string,
  options = {},
): Promise<{ readonly verified: Verified; readonly faults: CustodyFault[] }> {
  const faults: CustodyFault[] = [];
  const verified = await verifyStore(file, { ...options, onFault: (fault) => faults.push(fault) });
  return { verified, faults };
}

async function faultsAfter(apply: (file: string) => unknown): Promise<CustodyFault[]> {
  return (await verify(copy(apply))).faults;
}

/** SQL that somebody runs past hearsay. */
function sql(text: string): (file: string) => void {
  return (file) => inDatabase(file, (database) => database.exec(text));
}

test('a workspace that nobody touched is sound, and verifying leaves it so', async () => {
  const file = copy();
  const { verified, faults } = await verify(file);
  expect(faults).toEqual([]);
  expect(verified).toMatchObject({ entries: 19, originals: 4, documents: 3, head: { n: 19 } });
  expect(await verify(file)).toEqual({ verified, faults });
});

test('a workspace without an entry is sound', async () => {
  const file = join(folder, 'empty');
  Workspace.open(file, 'create').close();
  expect(await verify(file)).toMatchObject({ faults: [], verified: { head: null, entries: 0 } });
});

describe('any single damage is found:', () => {
  async function isFound({ apply }: Damage): Promise<boolean> {
    const file = copy();
    try {
      fc.pre(apply(file));
      const { faults } = await verify(file);
      return faults.some(({ severity }) => severity === 'error');
    } finally {
      rmSync(`${file}.originals`, { recursive: true, force: true });
      rmSync(file, { force: true });
    }
  }

  const damage = (arbitrary: fc.Arbitrary<Damage>) =>
    arbitrary.map((one) => ({ ...one, toString: () => one.what }));

  test('a row of any table', async () => {
    return fc.assert(fc.asyncProperty(damage(rowDamage), isFound), { numRuns: 80 });
  });

  test('an original', async () => {
    return fc.assert(fc.asyncProperty(damage(originalDamage), isFound), { numRuns: 25 });
  });
});

describe('in a copy that withholds what was redacted', () => {
  let withheld: string;

  beforeAll(() => {
    withheld = copy((file) => {
      const workspace = Workspace.open(file);
      const [quay] = pile;
      const { evidence = '', findings = [] } = quay ?? {};
      const about = { evidence, record: null, document: findings[0]?.document.id ?? '' };
      const decisions = [{ kind: 'correction', ...about, ...made, facts: { title: 'Quay shut' } }] as const;
      {
        using rereading = workspace.reread(evidence, { time: made.time, analysis: 'marks/3', decisions });
        rereading.write(findings, []);
        rereading.finish();
      }
      const renamed = workspace.identityDecisions.all()[0]?.id ?? '';
      const joined = workspace.claimDecisions.all()[0]?.id ?? '';
      workspace.close();
      withholdIn(
        file,
        { evidence: [tideAnew.evidence], decisions: [renamed, joined], lists: ['l-1'] },
        { time: made.time },
      );
      rmSync(join(`${file}.originals`, pathUnderOriginals(tideAnew.evidence)));
    });
  });

  function withheldCopy(apply: (file: string) => unknown = () => {}): string {
    const file = join(folder, `copy-${++runs}`);
    cpSync(withheld, file);
    cpSync(`${withheld}.originals`, `${file}.originals`, { recursive: true });
    apply(file);
    return file;
  }

  test('what is withheld is not missed, and is counted', async () => {
    const { verified, faults } = await verify(withheldCopy());
    expect(faults).toEqual([]);
    expect(verified).toMatchObject({ withheld: 1, originals: 3, documents: 3 });
  });

  test.each<[string, string, object]>([
    ['DELETE FROM decision', 'entry-without-row', { entry: 20 }],
    ['DELETE FROM identity_decision', 'entry-without-row', { entry: 14 }],
    ['DELETE FROM claim_decision', 'entry-without-row', { entry: 19 }],
    ['DELETE FROM older_reading', 'entry-without-row', { entry: 3 }],
    ['DELETE FROM custody WHERE n = 22', 'entry-missing', { entry: 22 }],
    ['DELETE FROM problem WHERE n = 0', 'row-changed', { entry: 3 }],
  ])('what is not withheld is missed: %s', async (text, code, place) => {
    const { faults } = await verify(withheldCopy(sql(text)));
    expect(faults.find((fault) => fault.code === code)).toMatchObject(place);
  });

  test('any single damage to a row is found', async () => {
    const damage = rowDamage.map((one) => ({ ...one, toString: () => one.what }));
    await fc.assert(
      fc.asyncProperty(damage, async ({ apply }) => {
        const file = withheldCopy();
        fc.pre(apply(file));
        const { faults } = await verify(file);
        rmSync(`${file}.originals`, { recursive: true, force: true });
        rmSync(file, { force: true });
        return faults.some(({ severity }) => severity === 'error');
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is found says where', () => {
  test.each<[string, string, object]>([
    ["UPDATE custody SET entry = replace(entry, 'Ines', 'Jnes') WHERE n = 2", 'entry-changed', { entry: 2 }],
    ['DELETE FROM custody WHERE n = 4', 'entry-missing', { entry: 4 }],
    ['DELETE FROM custody WHERE n = 17', 'entry-missing', { entry: 17 }],
    ['DELETE FROM older_reading', 'entry-without-row', { entry: 6 }],
    [
      "UPDATE older_reading SET lines = CAST(replace(lines, 'tide', 'wind') AS BLOB)",
      'row-changed',
      { entry: 6 },
    ],
    ['UPDATE evidence SET problems_from = 0', 'row-changed', { entry: 12 }],
    ['DELETE FROM decision WHERE n = 2', 'entry-without-row', { entry: 11 }],
    ["UPDATE decision SET record = replace(record, 'late', 'soon')", 'row-changed', { entry: 10 }],
    [
      "INSERT INTO decision SELECT 3, 'p-0', evidence, record FROM decision WHERE n = 1",
      'row-without-entry',
      { entry: null },
    ],
    [
      'INSERT INTO older_reading SELECT document, 2, evidence, lines FROM older_reading',
      'row-without-entry',
      { entry: null },
    ],
    ["UPDATE identity_decision SET record = replace(record, 'Jo ', 'Jon ')", 'row-changed', { entry: 13 }],
    ['UPDATE identity_decision SET n = 3 WHERE n = 1', 'entry-without-row', { entry: 13 }],
    ['DELETE FROM identity_decision WHERE n = 2', 'entry-without-row', { entry: 14 }],
    ["UPDATE claim_decision SET record = replace(record, 's-1', 's-3')", 'row-changed', { entry: 18 }],
    ['DELETE FROM claim_decision WHERE n = 2', 'entry-without-row', { entry: 19 }],
    ["UPDATE name_list_entry SET record = replace(record, 'Q1', 'Q2')", 'row-changed', { entry: 15 }],
    ['DELETE FROM name_list_entry; DELETE FROM name_list', 'entry-without-row', { entry: 15 }],
    ["INSERT INTO name_list VALUES ('l-2', '{}')", 'row-without-entry', { entry: null }],
    ['UPDATE evidence SET bytes = bytes + 1', 'row-changed', { entry: 1 }],
    ["UPDATE document SET record = replace(record, 'Quay', 'Dock') WHERE n = 2", 'row-changed', { entry: 4 }],
    ["UPDATE mention SET form = 'pronoun'", 'row-changed', { entry: 3 }],
    [
      'DELETE FROM problem WHERE evidence = (SELECT evidence FROM document WHERE n = 3)',
      'row-changed',
      { entry: 6 },
    ],
    ["DELETE FROM evidence_path WHERE path = 'copy.md'", 'entry-without-row', { entry: 7 }],
    ["UPDATE text_search SET body = 'nothing' WHERE body LIKE '%rained%'", 'search-changed', {}],
    ['DELETE FROM link', 'search-changed', {}],
    ['CREATE TRIGGER added AFTER INSERT ON document BEGIN DELETE FROM document; END', 'tables-changed', {}],
    ['DROP TABLE link', 'tables-changed', {}],
  ])('%s', async (text, code, place) => {
    expect((await faultsAfter(sql(text)))[0]).toMatchObject({ code, ...place });
  });

  test('an entry that was put in the place of another', async () => {
    const faults = await faultsAfter(
      sql(
        `UPDATE custody SET n = 99 WHERE n = 2; UPDATE custody SET n = 2 WHERE n = 3; UPDATE custody SET n = 3 WHERE n = 99`,
      ),
    );
    expect(faults[0]).toMatchObject({ code: 'chain-broken', entry: 2 });
  });

  test('the first byte beyond an original that was lengthened', async () => {
    const original = (file: string) => join(`${file}.originals`, pathUnderOriginals(pile[0]?.evidence ?? ''));
    const bytes = pile[0]?.bytes ?? new Uint8Array();
    const faults = await faultsAfter((file) => {
      rmSync(original(file));
      writeFileSync(original(file), Buffer.concat([bytes, Buffer.from('!')]));
    });
    expect(faults).toMatchObject([{ code: 'original-changed', offset: bytes.length }]);
  });

  test('a file that no row knows, without calling the workspace damaged', async () => {
    const faults = await faultsAfter((file) => writeFileSync(join(`${file}.originals`, 'note.txt'), ''));
    expect(faults).toMatchObject([{ code: 'stray-original', severity: 'warning' }]);
  });

  test('the index that search uses, changed behind the rows', async () => {
    const faults = await faultsAfter(
      sql('DELETE FROM text_search_idx; DELETE FROM text_search_data WHERE id > 10'),
    );
    expect(faults[0]?.code).toBe('file-damaged');
  });
});

function pathUnderOriginals(id: string): string {
  return join(id.slice('sha256-'.length, 'sha256-'.length + 2), id);
}

test('a rewritten log is sound in itself, and betrayed by a head that was noted', async () => {
  const noted = (await verify(copy())).verified.head;
  const rewritten = join(folder, 'rewritten');
  const workspace = Workspace.open(rewritten, 'create');
  workspace.add(pile, { ...occasion, by: { kind: 'person', name: 'Somebody Else' } });
  workspace.close();
  expect((await verify(rewritten)).faults).toEqual([]);
  expect((await verify(rewritten, { heads: [noted] })).faults).toMatchObject([
    { code: 'head-not-found', entry: 19 },
  ]);
  expect((await verify(copy(), { heads: [noted] })).faults).toEqual([]);
});

test('a name that leads out of the folder of originals is not followed', async () => {
  const faults = await faultsAfter(
    sql("UPDATE evidence SET id = 'sha256-../../../../etc/hostname' WHERE bytes = 44"),
  );
  expect(faults.filter(({ path }) => path?.includes('etc'))).toEqual([]);
});

describe('a workspace that is older than its log', () => {
  /** As inDatabase restores triggers, their table has to be there; these are dropped for good. */
  function withoutLog(): string {
    const file = copy();
    const database = new DatabaseSync(file);
    database.exec(
      'DROP TABLE custody; DROP TABLE custody_head; DROP TABLE stamp_request; DROP INDEX address_by_document; DROP INDEX statement_by_time; DROP INDEX document_by_date; DROP INDEX attribution_to_review; DROP INDEX attribution_reviewed; DROP TABLE older_reading; DROP TABLE decision; DROP TABLE identity_decision; DROP TABLE claim_decision; DROP TABLE name_list_entry; DROP TABLE name_list; DROP TABLE machine_link; DROP TABLE links_known; DROP TABLE lineage_known; DROP TABLE lineage_change; DROP TRIGGER document_comes_to_lineage; DROP TRIGGER document_goes_from_lineage; DROP TABLE claim_item; DROP TABLE claim_node; DROP TABLE claim_posting; DROP TABLE claim_edge; DROP TABLE claim_group; DROP TABLE derivation_item; DROP TABLE derivation_node; DROP TABLE derivation_posting; DROP TABLE derivation_edge; DROP TABLE derivation_group; DROP TRIGGER document_is_revised; DROP TRIGGER document_takes_what_is_kept; DROP TABLE document_revision; DROP TABLE filing; DROP TABLE parentage; ALTER TABLE evidence DROP COLUMN problems_from; PRAGMA user_version = 3',
    );
    database.close();
    return file;
  }

  test('cannot be verified as it is', async () => {
    const file = withoutLog();
    await expect(verify(file)).rejects.toThrow(ProblemError);
  });

  test('begins its log with what it holds', async () => {
    const file = withoutLog();
    const workspace = Workspace.open(file);
    const entries = [...workspace.custody.entries()].map(({ text }) => JSON.parse(text));
    workspace.close();
    const actions = entries.map(({ action }) => action);
    expect(actions).toEqual([...Array(5).fill('added'), ...Array(4).fill('read')]);
    expect(entries[4]?.about.added).toBe('2031-05-11T09:00:00.000Z');
    expect((await verify(file)).faults).toEqual([]);
  });
});
