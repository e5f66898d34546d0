import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import { textsInLanguages } from '../../test/texts-in-languages.ts';
import { ProblemError } from '../model/problem.ts';
import type { NewEvidence } from './intake.ts';
import { migrations } from './schema.ts';
import { Workspace } from './workspace.ts';

let folder: string;
let file: string;
const open: Workspace[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
  file = join(folder, 'case.hearsay');
});

afterEach(() => {
  for (const workspace of open.splice(0)) workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const occasion = { added: '2031-05-10T09:00:00.000Z', analysis: 'marks/1' };

function workspace(): Workspace {
  const opened = Workspace.open(file, 'create');
  open.push(opened);
  return opened;
}

function evidence(path: string, marked: string, known = {}): NewEvidence {
  const findings = markedFindings(path, marked, known);
  const bytes = new TextEncoder().encode(findings.document.text);
  return {
    evidence: findings.document.evidence,
    path,
    bytes,
    findings: [findings],
    problems: [],
    entry: null,
  };
}

const quay = evidence('quay.md', '{source Ana Bélisle} {cue said} {content that the quay was shut}.');
const boats = evidence(
  'boats.md',
  '{source Jo Vell} {cue:denies denied} {content that forty boats had sunk}.',
);

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error);
  }
}

describe('a workspace', () => {
  test('gives back what went in, equal in every field', () => {
    const item = evidence('a.md', '{source Ana\u0007 “Á”} {cue said} {content that \u0000 it rained}.', {
      title: 'lone \ud800 surrogate',
      record: '7',
    });
    const held = workspace();
    held.add([item, boats], occasion);
    expect([...held.findings()]).toEqual([...item.findings, ...boats.findings]);
    expect(held.damage()).toEqual([]);
  });

  test('keeps the original bytes under their hash, read-only', () => {
    const held = workspace();
    held.add([quay], occasion);
    expect(Buffer.from(held.originals.read(quay.evidence))).toEqual(Buffer.from(quay.bytes));
    expect(held.originals.pathOf(quay.evidence)).toMatch(
      /originals[\\/][0-9a-f]{2}[\\/]sha256-[0-9a-f]{64}$/,
    );
    expect(statSync(held.originals.pathOf(quay.evidence)).mode & 0o222).toBe(0);
  });

  test('never writes over an original', () => {
    const held = workspace();
    held.add([quay], occasion);
    const path = held.originals.pathOf(quay.evidence);
    chmodSync(path, 0o644);
    writeFileSync(path, 'touched');
    held.add([{ ...quay, path: 'again.md' }], occasion);
    expect(readFileSync(path, 'utf8')).toBe('touched');
  });

  test('holds the same bytes once, and every path they came under', () => {
    const held = workspace();
    expect(held.add([quay], occasion)).toEqual([quay]);
    expect(held.add([{ ...quay, path: 'copy.md' }], occasion)).toEqual([]);
    held.recordPaths([{ evidence: quay.evidence, path: 'a/third.md' }], occasion.added);
    expect(held.holdings()).toEqual({ evidence: 1, documents: 1, attributions: 1, statements: 1 });
    expect(held.evidence.pathsOf(quay.evidence)).toEqual(['a/third.md', 'copy.md', 'quay.md']);
    expect(held.documents.at('copy.md')).toEqual(held.documents.at('quay.md'));
  });

  test('puts in a batch whole or not at all', () => {
    const held = workspace();
    const [findings] = boats.findings;
    const broken = { ...boats, findings: [{ ...findings, times: [{}] }] } as unknown as NewEvidence;
    expect(() => held.add([quay, broken], occasion)).toThrow();
    expect(held.holdings()).toEqual({ evidence: 0, documents: 0, attributions: 0, statements: 0 });
    held.add([quay, boats], occasion);
    expect(held.holdings().documents).toBe(2);
  });

  test('remembers what was wrong with a file', () => {
    const problem = { ...codedProblem, path: 'quay.md' };
    const held = workspace();
    held.add([{ ...quay, problems: [problem] }], occasion);
    expect(held.evidence.problemsOf(quay.evidence)).toEqual([problem]);
  });

  test('is the same after it was closed', () => {
    const first = workspace();
    first.add([quay], occasion);
    first.close();
    open.pop();
    expect([...workspace().findings()]).toEqual(quay.findings);
  });

  test('finds records by id, source and chain', () => {
    const held = workspace();
    held.add([quay, boats], occasion);
    const [findings] = quay.findings;
    const [attribution] = findings?.attributions ?? [];
    const [statement] = findings?.statements ?? [];
    const entity = attribution?.source?.entity ?? '';
    expect(held.maybeAttribution(attribution?.id ?? '')).toEqual(attribution);
    expect(held.maybeStatement(statement?.id ?? '')).toEqual(statement);
    expect(held.entity(entity).map((one) => one.entity)).toEqual(findings?.entities);
    expect(held.attributionsBy(entity)).toEqual([attribution]);
    expect(held.statementsThrough(entity)).toEqual([statement]);
    expect([held.maybeAttribution('a-0'), held.maybeStatement('s-0'), held.maybeFindings('d-0')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('removes what a killed writer left half-written, and nothing else', () => {
    const held = workspace();
    held.add([quay], occasion);
    const partial = join(`${file}.originals`, 'partial');
    // The largest process number that Linux gives is 2^22.
    const [dead, living] = [join(partial, 'sha256-aa.99999999'), join(partial, `sha256-bb.${process.pid}`)];
    writeFileSync(dead, 'half');
    writeFileSync(living, 'half');
    held.originals.removeAbandoned();
    expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  });
});

const codedProblem = {
  code: 'bad-date',
  severity: 'warning',
  message: 'It is no date.',
  advice: 'Write another.',
  path: null,
  line: 3,
  column: null,
  field: 'published',
} as const;

describe('opening', () => {
  test.each<[string, string, () => void]>([
    ['a missing file', 'no-workspace', () => {}],
    [
      'some other file',
      'not-a-workspace',
      () => writeFileSync(file, 'A letter, and not a database. '.repeat(50)),
    ],
    ['the database of another program', 'not-a-workspace', () => otherDatabase('CREATE TABLE letter (body)')],
    ['a newer workspace', 'workspace-newer', newerWorkspace],
  ])('%s is refused: %s', (_name, code, make) => {
    make();
    const before = existsSync(file) ? readFileSync(file) : null;
    expect(codeOf(() => Workspace.open(file))).toBe(code);
    expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
  });

  test('a folder is refused', () => {
    expect(codeOf(() => Workspace.open(folder, 'create'))).toBe('not-a-workspace');
  });

  test('a file in a missing folder is refused', () => {
    expect(codeOf(() => Workspace.open(join(folder, 'nowhere', 'x'), 'create'))).toBe('workspace-unusable');
  });

  test('an empty file becomes a workspace, as after a kill at its creation', () => {
    writeFileSync(file, '');
    expect(workspace().holdings().evidence).toBe(0);
  });

  test('a damaged workspace is told apart from another file', () => {
    const held = workspace();
    held.add([quay], occasion);
    held.close();
    open.pop();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, bytes.length);
    writeFileSync(file, bytes);
    expect(codeOf(() => Workspace.open(file).documents.all())).toBe('workspace-damaged');
  });
});

function otherDatabase(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function newerWorkspace(): void {
  workspace().close();
  open.pop();
  otherDatabase(`PRAGMA user_version = ${migrations.length + 1}`);
}

test('a writer that waits too long for another says so', { timeout: 20_000 }, () => {
  const held = workspace();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  expect(codeOf(() => held.add([quay], occasion))).toBe('workspace-locked');
  other.exec('ROLLBACK');
  other.close();
  held.add([quay], occasion);
  expect(held.holdings().evidence).toBe(1);
});

describe('searching', () => {
  function marked(query: string): string[] {
    const held = open.at(-1) ?? workspace();
    return held.search.text(query, 10).map(({ text, marks }) => {
      const at = (offset: number) => (n: readonly [number, number]) => n.includes(offset);
      return [...text].map((letter, n) => (marks.some(at(n)) ? `|${letter}` : letter)).join('');
    });
  }

  test.each<[string, string[]]>([
    ['quay', ['Ana Bélisle said that the |quay| was shut.']],
    ['BELISLE shut', ['Ana |Bélisle| said that the quay was |shut|.']],
    ['quay forty', []],
    ['qua', []],
    ['"quay', ['Ana Bélisle said that the |quay| was shut.']],
    ['quay OR forty', []],
    ['body:quay', []],
    ['quay*', ['Ana Bélisle said that the |quay| was shut.']],
    ['NEAR(quay shut)', []],
    ['- ( " *', []],
    ['', []],
    ['quay\u0000shut', ['Ana Bélisle said that the |quay| was |shut|.']],
  ])('%j', (query, expected) => {
    workspace().add([quay, boats], occasion);
    expect(marked(query)).toEqual(expected);
  });

  test('finds a word of any language, and no text in which it is not', () => {
    const held = workspace();
    const items = textsInLanguages.map(({ language, text }) => evidence(`${language}.md`, text));
    held.add(items, occasion);
    for (const [n, { language, text, word }] of textsInLanguages.entries()) {
      const hits = held.search.text(word, 50);
      expect(
        hits.map((hit) => hit.document),
        language,
      ).toEqual([items[n]?.findings[0]?.document.id]);
      const [start = 0, end = 0] = hits[0]?.marks[0] ?? [];
      expect(hits[0]?.text).toBe(text);
      expect(text.slice(start, end)).toBe(word);
    }
  });

  test.each([
    ['a piece of a name written without blanks', 'レル市', 1],
    ['letters that do not stand together', '市ヴ', 0],
    ['a word with a vowel sign of its own', 'ढेर', 1],
    ['the same letters with another', 'ढार', 0],
    ['a word beside letters of another script', '疫情', 1],
    ['the letters beside it', 'covid', 1],
    ['a word without its particle', '시장', 1],
  ])('%s', (_what, query, count) => {
    const held = workspace();
    held.add([evidence('a.md', 'アナ・ブレル市長はヴォレルで COVID疫情 を。 वहाँ ढेर था। 시장은')], occasion);
    expect(held.search.text(query, 10)).toHaveLength(count);
  });

  test('tells where a paragraph starts, whatever stands before it', () => {
    const item = evidence(
      'a.md',
      'Fi\u0000rst \ud83d\ude00 \ud800.\n\n{source Ana} {cue said} {content it rained}.',
    );
    const held = workspace();
    held.add([item], occasion);
    const [hit] = held.search.text('rained', 10);
    const text = item.findings[0]?.document.text ?? '';
    const [start = 0, end = 0] = hit?.marks[0] ?? [];
    expect(text.slice((hit?.start ?? 0) + start, (hit?.start ?? 0) + end)).toBe('rained');
  });

  test('finds names and statements', () => {
    const held = workspace();
    held.add([quay, boats], occasion);
    expect(held.search.names('ana belisle', 10).map((hit) => hit.text)).toEqual(['Ana Bélisle']);
    expect(held.search.statements('forty sunk', 10).map((hit) => hit.id)).toEqual([
      boats.findings[0]?.statements[0]?.id,
    ]);
  });
});
