import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import { Workspace } from '../store/workspace.ts';
import { searchWorkspace } from './search-workspace.ts';
import { maybeShow } from './show-record.ts';
import { whoIs } from './who-is.ts';

let folder: string;
let workspace: Workspace;

const long = `${'Before this, nothing of note. '.repeat(20)}The lighthouse burned. ${'After it, nothing. '.repeat(20)}`;
const pile = [
  markedFindings(
    'quay.md',
    'First line.\n\n{source The wire agency} {cue reported} {content that {source.2 Ana Bélisle} {cue.2 had said} {content.2 that the quay was shut}}.',
  ),
  markedFindings('long.md', long),
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-look-up-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
  workspace.add(
    pile.map((findings) => ({
      evidence: findings.document.evidence,
      path: findings.document.path,
      bytes: new TextEncoder().encode(findings.document.text),
      findings: [findings],
      problems: [],
      entry: null,
    })),
    { added: '2031-05-10T09:00:00Z', analysis: 'marks/1' },
  );
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('who', () => {
  test.each(['Ana Bélisle', 'BELISLE', 'belisle ana'])('finds somebody by %j', (name) => {
    const [profile] = whoIs(workspace, name);
    expect(profile?.entity.name).toBe('Ana Bélisle');
    expect(profile?.mentioned.map(({ path, line }) => `${path}:${line}`)).toEqual(['quay.md:3']);
    expect(profile?.said.map(({ record }) => record.cue?.text)).toEqual(['had said']);
    expect(profile?.statements.map(({ record }) => record.text)).toEqual(['that the quay was shut']);
  });

  test('shows a messenger what came through it', () => {
    const [profile] = whoIs(workspace, 'agency');
    expect(profile?.statements.map(({ record }) => record.chain.length)).toEqual([3]);
  });

  test.each(['Anab', '', '*', 'Ana Ruiz'])('finds nobody by %j', (name) => {
    expect(whoIs(workspace, name)).toEqual([]);
  });
});

describe('search', () => {
  test('cuts a long paragraph to the words around the match', () => {
    const [hit] = searchWorkspace(workspace, 'lighthouse', 5);
    const { text = '', marks = [] } = hit?.snippet ?? {};
    expect(text).toMatch(/^…\S.*lighthouse burned.*\S…$/);
    expect(text.length).toBeLessThan(300);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['lighthouse']);
  });

  test('finds names, statements and paragraphs, with their lines', () => {
    expect(searchWorkspace(workspace, 'quay', 5).map(({ kind, place }) => [kind, place?.line])).toEqual([
      ['statement', 3],
      ['text', 3],
    ]);
    expect(searchWorkspace(workspace, 'belisle', 5).map(({ kind }) => kind)).toEqual(['name', 'text']);
  });

  test('keeps to the limit', () => {
    expect(searchWorkspace(workspace, 'the', 1).map(({ kind }) => kind)).toEqual([
      'name',
      'statement',
      'text',
    ]);
  });
});

describe('show', () => {
  const [quay] = pile;
  test.each([
    ['documents', quay?.document.id],
    ['documents', quay?.document.path],
    ['documents', quay?.document.evidence],
    ['attribution', quay?.attributions[0]?.id],
    ['statement', quay?.statements[0]?.id],
  ])('finds %s under %s', (kind, id) => {
    expect(maybeShow(workspace, id ?? '')?.kind).toBe(kind);
  });

  test('finds nothing under a part of a path', () => {
    expect(maybeShow(workspace, 'quay')).toBeNull();
  });
});
