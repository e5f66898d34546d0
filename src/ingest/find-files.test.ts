import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from './find-files.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'find-files-'));
  mkdirSync(join(root, 'a/deep'), { recursive: true });
  for (const name of ['b.md', 'B.txt', 'a/one.html', 'a/deep/two.jsonl', 'a/.hidden.md', 'a/picture.png']) {
    writeFileSync(join(root, name), 'x');
  }
  symlinkSync(join(root, 'a'), join(root, 'a/deep/up'));
  symlinkSync(join(root, 'b.md'), join(root, 'a/same.md'));
});

afterAll(() => rmSync(root, { recursive: true }));

async function find(...names: string[]) {
  const found = await findFiles(names.map((name) => (name === '-' ? name : `${root}/${name}`)));
  const within = (path: string | null) => path?.replace(`${root}/`, '') ?? null;
  return {
    files: found.files.map(within),
    skipped: found.skipped,
    problems: found.problems.map((problem) => [problem.code, within(problem.path)]),
  };
}

describe('the files under some paths', () => {
  test('are those of a folder and the folders in it, by code units, without what is hidden or unknown', async () => {
    expect(await find('')).toEqual({
      files: ['/B.txt', '/a/deep/two.jsonl', '/a/one.html', '/a/same.md'].map((n) => n.slice(1)),
      skipped: 2,
      problems: [],
    });
  });

  test('are each there once, whatever the order and however they are named', async () => {
    expect(await find('b.md', 'a', 'b.md', 'a/', '-')).toEqual(await find('-', 'a/', 'b.md'));
    expect((await find('b.md', 'a/same.md')).files).toEqual(['a/same.md']);
  });

  test('have so many bytes in all, each file counted once; with standard input nobody knows', async () => {
    const bytesOf = async (...names: string[]) =>
      (await findFiles(names.map((name) => (name === '-' ? name : `${root}/${name}`)))).bytes;
    expect(await bytesOf('')).toBe(4);
    expect(await bytesOf('b.md', 'a/same.md', 'a')).toBe(3);
    expect(await bytesOf('b.md', '-')).toBeNull();
  });

  test('include a named file of any format', async () => {
    expect(await find('a/picture.png', 'a/.hidden.md')).toMatchObject({
      files: ['a/.hidden.md', 'a/picture.png'],
      skipped: 0,
    });
  });

  test('leave out what is not there', async () => {
    expect(await find('none.md', 'b.md')).toEqual({
      files: ['b.md'],
      skipped: 0,
      problems: [['missing-file', 'none.md']],
    });
  });

  test('leave out what is no file', async () => {
    const { files, problems } = await findFiles(['/dev/null']);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'not-a-file', path: '/dev/null' }]);
  });
});
