import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FETCH_PROBLEMS } from './fetch-problem.ts';

const documented = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');

describe('the documentation of problems', () => {
  test.each(Object.keys(FETCH_PROBLEMS))('lists %s', (code) => {
    expect(documented).toContain(`| \`${code}\` | error |`);
  });
});
