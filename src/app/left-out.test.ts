import { expect, test } from 'vitest';
import { addLeftOut, NOTHING_LEFT_OUT } from './left-out.ts';

const problem = { code: 'x', message: '', advice: '', path: 'a', column: null, field: null } as const;

test('an error leaves out a file, one with a line a record, and a warning nothing', () => {
  const some = addLeftOut(NOTHING_LEFT_OUT, [
    { ...problem, severity: 'error', line: null },
    { ...problem, severity: 'error', line: 3 },
    { ...problem, severity: 'error', line: 4 },
    { ...problem, severity: 'warning', line: null },
  ]);
  expect(some).toEqual({ files: 1, records: 2 });
  expect(addLeftOut(some, [{ ...problem, severity: 'error', line: null }])).toEqual({ files: 2, records: 2 });
});
