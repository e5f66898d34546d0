import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SERVER_PROBLEMS } from './server-problem.ts';

const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');

test.each(Object.keys(SERVER_PROBLEMS))('docs/problems.md lists %s', (code) => {
  expect(documented).toContain(`| \`${code}\` | error |`);
});
