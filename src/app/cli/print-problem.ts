import type { Problem } from '../../model/problem.ts';
import { type Palette, paint, type Run, styled } from './styled-text.ts';

/**
 * A problem on one line, as editors and terminals take it for a link: `path:line:column: error[code] message advice`.
 * Ends with a line feed.
 */
export function printProblem(problem: Problem, palette: Palette): string {
  const place = [problem.path, problem.line, problem.column].filter((part) => part !== null).join(':');
  const runs: Run[] = [
    ...(place === '' ? [] : [styled(`${place}: `)]),
    styled(`${problem.severity}[${problem.code}]`, problem.severity),
    styled(` ${problem.message}`),
    styled(` ${problem.advice}`, 'faint'),
  ];
  return `${paint(runs, palette)}\n`;
}
