import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { claimsBeside, readClaims, readPosts } from './read-posts.ts';
import { scoreSearch } from './score-search.ts';
import { searchPosts } from './search-posts.ts';
import { writeSearchErrors } from './write-search-errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-retrieval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, ...records: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${records.map((one) => JSON.stringify(one)).join('\n')}\n`);
  return path;
}

const claims = [
  { id: 'fire', claim: 'The ferry burned.', title: 'Ferry on fire?', subtitle: 'Asked.', date: '9 May 2031' },
  { id: 'mill', claim: 'The mill was sold.', date: '2031-05-09T08:00' },
];

describe('reading', () => {
  test('takes fields and days of claims', () => {
    const [fire, mill] = readClaims(write('all-claims.jsonl', ...claims));
    expect(fire).toEqual({
      id: 'fire',
      fields: {
        text: 'The ferry burned.',
        title: 'Ferry on fire?',
        detail: 'Asked.',
        date: '2031-05-09',
      },
    });
    expect(mill?.fields).toMatchObject({ title: '', date: '2031-05-09' });
  });

  test('finds the claims beside the posts', () => {
    const named = write('all-claims.jsonl', ...claims);
    expect(claimsBeside(join(folder, 'all-dev.jsonl'))).toBe(named);
    expect(() => claimsBeside(join(folder, 'other.jsonl'))).toThrow(ProblemError);
    const bare = write('claims.jsonl', ...claims);
    expect(claimsBeside(join(folder, 'other.jsonl'))).toBe(bare);
    rmSync(bare);
  });

  test.each([
    [{ id: 'p', text: 'x' }],
    [{ id: 'p', text: 'x', relevant: [] }],
    [{ id: 'p', relevant: ['fire'] }],
    [{ text: 'x', relevant: ['fire'] }],
  ])('refuses %j', (record) => {
    const path = write('bad.jsonl', { id: 'p', text: 'x', relevant: ['fire'] }, record);
    expect(() => readPosts(path)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'bad-corpus', path, line: 2 }),
      }),
    );
  });
});

describe('figures', () => {
  /** Of a post that repeats a and b, for which these were found. */
  const figuresOf = (found: string, relevant = 'a b'): (number | undefined)[] => {
    const sheet = scoreSearch({ id: 'p', text: '', relevant: relevant.split(' '), found: found.split(' ') });
    return ['MAP@5', 'MAP@1', 'recall@5', 'recall@20'].map((name) => sheet.get(name)?.hits);
  };

  test.each<[string, string, number[]]>([
    ['a b c', 'a b', [1, 1, 2, 2]],
    ['c a d b', 'a b', [0.5, 0, 2, 2]],
    ['a c d e f b', 'a b', [0.5, 1, 1, 2]],
    ['c', 'a b', [0, 0, 0, 0]],
    ['c d a', 'a', [1 / 3, 0, 1, 1]],
  ])('%s, where %s are right', (found, relevant, expected) => {
    expect(figuresOf(found, relevant)).toEqual(expected);
  });
});

test('searches all claims for each post, and lists those that are wrong', () => {
  const known = readClaims(write('all-claims.jsonl', ...claims));
  const posts = readPosts(
    write(
      'all-dev.jsonl',
      { id: 'one', text: 'our ferry burns', relevant: ['fire'] },
      { id: 'two', text: 'they sold the mill', relevant: ['fire'] },
    ),
  );
  const searched = searchPosts(posts, known);
  expect(searched.map(({ found }) => found[0])).toEqual(['fire', 'mill']);
  const errors = writeSearchErrors('Differences', searched, known);
  expect(errors).toContain('## another claim first (1)');
  expect(errors).toContain('repeats "The ferry burned." (fire), found nowhere');
  expect(errors).toContain('first came "The mill was sold." (mill)');
});
