import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from './fold-name.ts';

describe('foldName', () => {
  test.each([
    ['The Tolvane Courier', 'tolvane courier'],
    ['tolvane  courier', 'tolvane courier'],
    ['Zoë Müller-Sørensen', 'zoe muller sørensen'],
    ['O’Brien', 'o brien'],
    ["O'Brien", 'o brien'],
    ['@quay_lamp', '@quay lamp'],
    ['Theo Marr', 'theo marr'],
    ['“The Lantern”', 'lantern'],
    ['ﬁrst Bank', 'first bank'],
    ['?!', ''],
    ['', ''],
    ['The', 'the'],
  ])('%s is compared as %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('case, space and marks around make no difference, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L} .’-]{0,20}$/u), (name) => {
        const folded = foldName(name);
        expect(foldName(` “${name}” `)).toBe(folded);
        expect(foldName(folded).replace(/^the /u, '')).toBe(folded.replace(/^the /u, ''));
      }),
    );
  });
});
