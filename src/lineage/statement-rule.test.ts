import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signature } from '../../test/arbitrary-signatures.ts';
import { statementRuleBy } from './statement-rule.ts';

/** Everything that is compared at all matters. */
const rule = statementRuleBy(() => ({ relation: 'same', score: 1, confidence: 1 }));

test('a glance passes over none of what would be compared', () => {
  let [passed, compared] = [0, 0];
  fc.assert(
    fc.property(signature, signature, (a, b) => {
      const size = rule.glance?.size ?? 0;
      const glances = new Uint32Array(2 * size);
      rule.glance?.write(a, glances.subarray(0, size));
      rule.glance?.write(b, glances.subarray(size));
      const matters = rule.glance?.mayMatter(glances, 0, size);
      expect(rule.glance?.mayMatter(glances, size, 0)).toBe(matters);
      const found = rule.compare(a, b);
      if (matters === false) expect(found).toBeNull();
      passed += Number(matters === false);
      compared += Number(found !== null);
    }),
    { numRuns: 2000 },
  );
  expect([passed, compared].every((count) => count > 100)).toBe(true);
});
