import { describe, expect, test } from 'vitest';
import { readCommand } from './command.ts';

describe('readCommand', () => {
  test('fills in what was not said', () => {
    expect(readCommand(['passages', 'x'])).toEqual({
      task: 'score',
      kind: 'passages',
      path: 'x',
      claims: null,
      errors: null,
      sample: null,
      format: 'text',
      limit: null,
      annotators: false,
      by: null,
      reliability: false,
      shipped: false,
    });
    expect(readCommand(['compare', 'a', 'b'])).toEqual({
      task: 'compare',
      before: 'a',
      after: 'b',
      format: 'text',
    });
  });

  test('takes every option', () => {
    const words = ['attribution', 'x', '--errors', 'e.md', '--format=json', '--limit', '12', '--annotators'];
    expect(readCommand(words)).toMatchObject({ errors: 'e.md', format: 'json', limit: 12, annotators: true });
    expect(readCommand(['stance', 'x', '--shipped'])).toMatchObject({ kind: 'stance', shipped: true });
    expect(readCommand(['retrieval', 'x', 'y'])).toMatchObject({ path: 'x', claims: 'y' });
    const others = ['passages', 'x', '--by', 'depth', '--reliability', '--errors', 'e.md', '--sample=9'];
    expect(readCommand(others)).toMatchObject({ by: 'depth', reliability: true, sample: 9 });
  });

  test.each([
    [''],
    ['claims x'],
    ['passages'],
    ['passages x y'],
    ['retrieval x y z'],
    ['retrieval x --by kind'],
    ['passages x --limit 0'],
    ['passages x --limit many'],
    ['passages x --format xml'],
    ['passages x --quick'],
    ['passages x --annotators'],
    ['passages x --by weight'],
    ['passages x --by publisher'],
    ['attribution x --by depth'],
    ['attribution x --annotators --reliability'],
    ['attribution x --sample 9'],
    ['cases x --by kind'],
    ['names x --by kind'],
    ['names x --shipped'],
    ['stance x --by kind'],
    ['speakers x --by kind'],
    ['cases x --errors e --sample 9'],
    ['compare x'],
    ['compare x y z'],
    ['compare x y --limit 9'],
  ])('refuses “%s”', (line) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(() => readCommand(words)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'usage' }) }),
    );
  });
});
