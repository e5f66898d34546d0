import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INGEST_PROBLEMS, ingestProblem } from './ingest-problem.ts';

const documented = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

describe('the documentation of problems', () => {
  test.each(Object.entries(INGEST_PROBLEMS))('lists %s with its severity', (code, [severity]) => {
    expect(documented).toContain(`| \`${code}\` | ${severity} |`);
  });
});

test('a problem takes severity and advice from its code', () => {
  expect(ingestProblem('bad-date', '“soon” is not a date.', { line: 3 })).toEqual({
    code: 'bad-date',
    severity: 'warning',
    message: '“soon” is not a date.',
    advice: INGEST_PROBLEMS['bad-date'][1],
    path: null,
    line: 3,
    column: null,
    field: null,
  });
});
