import { civilDate } from '../../analysis/times/calendar.ts';
import type { Days, TimelineCell } from '../timeline/lay-out.ts';
import { type PeriodUnit, periodAround } from '../timeline/period.ts';
import { cellWidth } from './cell-width.ts';
import type { Page } from './print-document.ts';
import { paint, type Run, type StyledText, styled } from './styled-text.ts';
import { type GridCount, shortPeriod, type TimelineGrid, timelineGrid } from './timeline-grid.ts';

/** Over the names of rows, and beside those of columns. */
const labels = { rows: 'happened', columns: 'said' };
/** How many cells are between columns: two where they fit, since they are easier to read. */
const spacings = { wide: 2, narrow: 1 };
const none = '·';

/**
 * How many statements speak of which days and were said on which, as a table no wider than the page:
 *
 *     said        2031
 *                 05
 *     happened    06  09  10
 *     2031-05-06   1   3   ·
 *     2031-05-20   ·  1*   1
 *
 *     * said before the time of which it speaks
 *
 * Empty where there are fewer than two rows or columns; else it ends with an empty line.
 */
export function printTimelineGrid(cells: readonly TimelineCell[], { width, palette }: Page): string {
  const grid = timelineGrid(cells, (drawn) => shapeOf(drawn, spacings.narrow).width <= width);
  if (grid === null) return '';
  const wide = shapeOf(grid, spacings.wide);
  const { names, label, widths } = wide.width <= width ? wide : shapeOf(grid, spacings.narrow);
  const lines: StyledText[] = [
    ...headLines(names, widths, label),
    ...grid.rows.map(({ happened, counts }) => rowLine(happened, counts, widths, label)),
    [],
    ...legend(grid),
  ];
  return lines.map((line) => `${paint(line, palette).trimEnd()}\n`).join('');
}

interface Shape {
  /** Of each column, a line each: year, month, day, as far as the unit has them. Empty where it is that of the column before. */
  readonly names: readonly (readonly string[])[];
  /** How many cells the names of rows take. */
  readonly label: number;
  readonly widths: readonly number[];
  /** Of all of it. */
  readonly width: number;
}

function shapeOf({ unit, columns, rows }: TimelineGrid, between: number): Shape {
  const names = columnNames(columns, unit);
  const label = Math.max(
    ...[labels.rows, labels.columns].map(cellWidth),
    ...rows.map(({ happened }) => cellWidth(shortPeriod(happened))),
  );
  const widths = names.map((name, n) => {
    const counts = rows.map(({ counts }) => countText(counts[n] ?? null));
    return Math.max(...[...name, ...counts].map(cellWidth)) + between;
  });
  return { names, label, widths, width: widths.reduce((sum, one) => sum + one, label) };
}

/** What is the same as in the column before is left out, unless what stands above it has changed. */
function columnNames(columns: readonly (Days | null)[], unit: PeriodUnit): string[][] {
  const full = columns.map((column) => fullName(column, unit));
  return full.map((name, n) => {
    const before = full[n - 1] ?? [];
    const changed = name.findIndex((word, line) => word !== before[line]);
    return name.map((word, line) => (changed !== -1 && line >= changed ? word : ''));
  });
}

function fullName(column: Days | null, unit: PeriodUnit): string[] {
  const depth = unit === 'day' ? 3 : unit === 'month' ? 2 : 1;
  if (column === null) return [...Array<string>(depth - 1).fill(''), '?'];
  if (depth === 1) return [shortPeriod(column)];
  const year = periodAround(column.first, 'year').iso;
  const { month, day } = civilDate(column.first);
  return [year, twoDigits(month), twoDigits(day)].slice(0, depth);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function headLines(
  names: readonly (readonly string[])[],
  widths: readonly number[],
  label: number,
): StyledText[] {
  const depth = names[0]?.length ?? 0;
  return Array.from({ length: depth }, (_, line) => {
    const own = line === depth - 1 && depth > 1 ? labels.rows : line === 0 ? labels.columns : '';
    const words = names.map((name, n) => (name[line] ?? '').padStart(widths[n] ?? 0));
    return [styledCells(`${own.padEnd(label)}${words.join('')}`, 'faint')];
  });
}

function rowLine(
  happened: Days,
  counts: readonly (GridCount | null)[],
  widths: readonly number[],
  label: number,
): StyledText {
  const cells = counts.map((count, n): Run => {
    const text = countText(count).padStart(widths[n] ?? 0);
    return styledCells(text, count === null ? 'faint' : count.isBefore ? 'stance' : 'plain');
  });
  return [styledCells(shortPeriod(happened).padEnd(label)), ...cells];
}

/** Right-aligned with the star in the last cell, so that the digits of a column stand under each other. */
function countText(count: GridCount | null): string {
  if (count === null) return `${none} `;
  return `${count.statements}${count.isBefore ? '*' : ' '}`;
}

function legend({ rows }: TimelineGrid): StyledText[] {
  const isBefore = rows.some(({ counts }) => counts.some((count) => count?.isBefore));
  return isBefore ? [[styled('* said before the time of which it speaks', 'faint')], []] : [];
}

/** Made of dates and numbers alone; `styled` would draw its spaces together. */
function styledCells(text: string, style: Run['style'] = 'plain'): Run {
  return { text, style };
}
