import { expect, test } from 'vitest';
import { chosenKinds, withKindSwitched } from './ties.ts';

test.each([
  [undefined, ['relay', 'affiliation']],
  ['about', ['about']],
  ['about,relay', ['relay', 'about']],
  ['nonsense', ['relay', 'affiliation']],
] as const)('%s in the address chooses %j', (written, chosen) => {
  expect(chosenKinds(written)).toEqual(chosen);
});

test('kinds are switched on and off, but for the last', () => {
  expect(withKindSwitched(['relay', 'affiliation'], 'about')).toBe('relay,affiliation,about');
  expect(withKindSwitched(['relay', 'affiliation', 'about'], 'about')).toBeUndefined();
  expect(withKindSwitched(['relay', 'affiliation'], 'relay')).toBe('affiliation');
  expect(withKindSwitched(['relay'], 'relay')).toBe('relay');
});
