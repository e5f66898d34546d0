import type { Change, ChangeTable } from '../runs/compare-runs.ts';
import { splitTitle } from './split-title.ts';

/** The change of every figure, ratios in percent; a star where the interval of the difference does not hold 0. */
export function printChanges({ heading, changes, unmatched }: ChangeTable): string {
  const head = line(['', 'before', 'after', 'change', '95 %', '']);
  const whole = changes.filter(({ kind }) => kind !== 'split');
  const blocks = [heading];
  if (whole.length > 0) blocks.push([head, ...whole.map((one) => printChange(one.name, one))].join('\n'));
  const parts = changes.filter(({ kind }) => kind === 'split');
  for (const [title, members] of Map.groupBy(parts, ({ name }) => splitTitle(name).title)) {
    const lines = members.map((one) => printChange(`  ${splitTitle(one.name).label}`, one));
    blocks.push([title, head, ...lines].join('\n'));
  }
  if (unmatched.length > 0) blocks.push(`In one run only: ${unmatched.join('; ')}.`);
  return `${blocks.join('\n\n')}\n`;
}

function printChange(
  label: string,
  { kind, before, after, difference: { value, low, high } }: Change,
): string {
  const show = (number: number | null): string => {
    if (number === null) return '-';
    return kind === 'error' ? number.toFixed(3) : (100 * number).toFixed(1);
  };
  const sign = (number: number | null): string =>
    number === null ? '-' : `${number < 0 ? '−' : number > 0 ? '+' : ''}${show(Math.abs(number))}`;
  const differs = low !== null && high !== null && (low > 0 || high < 0);
  const range = low === null || high === null ? '' : `${sign(low)} to ${sign(high)}`;
  return line([label, show(before), show(after), sign(value), range, differs ? '*' : '']);
}

/** Columns: 28 name, 9 before, 9 after, 9 change, 20 interval, 3 star. */
function line([name = '', ...cells]: readonly string[]): string {
  const widths = [9, 9, 9, 20, 3];
  return `${name.padEnd(28)}${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('')}`.trimEnd();
}
