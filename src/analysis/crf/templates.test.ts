import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, spread } from './hash.ts';
import { planTemplates, type Template, writeRows } from './templates.ts';

const names = ['a', 'b', 'c'] as const;
type Name = (typeof names)[number];

const { template } = fc.letrec<{ template: Template<Name> }>((tie) => ({
  template: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...names),
    fc.tuple(tie('template'), tie('template')),
  ),
}));

/** What a template means. */
function worth(one: Template<Name>, token: Readonly<Record<Name, number>>): number {
  return typeof one === 'string' ? token[one] : mix(worth(one[0], token), worth(one[1], token));
}

test('rows that a plan works out are those that its templates mean, for one token after the other', () => {
  const tokens = fc.array(fc.record({ a: fc.integer(), b: fc.integer(), c: fc.integer() }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(template, { minLength: 1, maxLength: 12 }), tokens, (templates, all) => {
      const plan = planTemplates(names, templates);
      const values = new Int32Array(plan.size);
      const rows = new Int32Array(all.length * templates.length);
      for (const [n, token] of all.entries()) {
        for (const name of names) values[plan.at[name]] = token[name];
        writeRows(plan, values, rows, n * templates.length, 18);
      }
      const meant = all.flatMap((token) => templates.map((one, at) => spread(worth(one, token), at, 18)));
      expect([...rows]).toEqual(meant);
    }),
  );
});

test('more values than a place can number are refused', () => {
  const many = Array.from({ length: 255 }, (_, n) => `v${n}`);
  expect(() => planTemplates(many, ['v0'])).toThrow('too many');
});
