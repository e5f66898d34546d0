import { describe, expect, test } from 'vitest';
import { readCommand } from './command.ts';

describe('readCommand', () => {
  test('fills in what was not said', () => {
    expect(readCommand(['passages', 'x'])).toEqual({
      kind: 'passages',
      path: 'x',
      errors: null,
      format: 'text',
      limit: null,
      annotators: false,
    });
  });

  test('takes every option', () => {
    const words = ['attribution', 'x', '--errors', 'e.md', '--format=json', '--limit', '12', '--annotators'];
    expect(readCommand(words)).toMatchObject({ errors: 'e.md', format: 'json', limit: 12, annotators: true });
  });

  test.each([
    [''],
    ['claims x'],
    ['passages'],
    ['passages x y'],
    ['passages x --limit 0'],
    ['passages x --limit many'],
    ['passages x --format xml'],
    ['passages x --quick'],
    ['passages x --annotators'],
  ])('refuses “%s”', (line) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(() => readCommand(words)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'usage' }) }),
    );
  });
});
