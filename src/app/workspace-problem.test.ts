import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORKSPACE_PROBLEMS } from './workspace-problem.ts';

const documented = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

test.each(Object.keys(WORKSPACE_PROBLEMS))('docs/problems.md lists %s', (code) => {
  expect(documented).toContain(`| \`${code}\` | error |`);
});
