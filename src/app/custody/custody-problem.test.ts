import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUSTODY_FAULTS } from '../../store/custody-fault.ts';
import { CUSTODY_PROBLEMS } from './custody-problem.ts';

const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');

test.each(Object.entries(CUSTODY_FAULTS))(
  'docs/problems.md lists %s with its severity',
  (code, [severity]) => {
    expect(documented).toContain(`| \`${code}\` | ${severity} |`);
  },
);

test.each(Object.keys(CUSTODY_PROBLEMS))('docs/problems.md lists %s', (code) => {
  expect(documented).toContain(`| \`${code}\` | error |`);
});
