import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootOf, stemOf } from './stem.ts';

test.each([
  'deny denies denied denying',
  'stop stops stopped stopping',
  'make makes making',
  'hoax hoaxes',
  'debate debated debating',
  'sink sinks sank sunk sinking',
  'woman women',
  'report reports reported reporting',
  'plan plans planned planning',
])('%s are one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each(['plan plane', 'not note noted', 'like likely', 'bar barely', 'hop hope'])(
  '%s are several',
  (forms) => {
    const [first, ...others] = forms.split(' ').map(stemOf);
    expect(others).not.toContain(first);
  },
);

test.each(['sing', 'shed', 'bus', 'boss', 'this', 'is', 'fly'])('%s has no ending', (form) => {
  expect(form.startsWith(stemOf(form).slice(0, -1))).toBe(true);
  expect(stemOf(form).length).toBeGreaterThanOrEqual(form.length - 1);
});

test.each(['argentina argentine argentinian', 'canada canadian', 'australia australian', 'jihadi jihadist'])(
  '%s are of one root',
  (forms) => {
    expect(new Set(forms.split(' ').map(rootOf)).size).toBe(1);
  },
);

test('neighbours in the dictionary are of two roots', () => {
  expect(rootOf('austria')).not.toBe(rootOf('australia'));
  expect(rootOf('indian')).not.toBe(rootOf('inmate'));
});

test('a root is how its word begins', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeinstr') }), (form) => form.startsWith(rootOf(form))),
  );
});
