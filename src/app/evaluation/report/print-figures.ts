import type { Figure } from '../scoring/estimate.ts';

/** A group of figures over the same units, under one heading. */
export interface FigureTable {
  readonly heading: string;
  readonly figures: readonly Figure[];
}

/** Columns: 24 name, 6 value, 13 interval, 6 precision, 6 recall, up to 19 counts. No line is longer than 80 characters. */
export function printTable({ heading, figures }: FigureTable): string {
  const matches = figures.filter(({ kind }) => kind === 'match');
  const shares = figures.filter(({ kind }) => kind === 'share');
  const blocks = [heading];
  if (matches.length > 0) {
    const head = row('', 'F1', '95 %', 'P', 'R', ['hits', 'found', 'gold']);
    blocks.push([head, ...matches.map(printMatch)].join('\n'));
  }
  if (shares.length > 0) {
    const head = row('', 'share', '95 %', '', '', ['hits', '', 'of']);
    blocks.push([head, ...shares.map(printShare)].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function printMatch({ name, value, low, high, precision, recall, hits, found, gold }: Figure): string {
  const counts = [hits, found, gold].map(String);
  return row(name, percent(value), interval(low, high), percent(precision), percent(recall), counts);
}

function printShare({ name, value, low, high, hits, gold }: Figure): string {
  return row(name, percent(value), interval(low, high), '', '', [String(hits), '', String(gold)]);
}

function row(
  name: string,
  value: string,
  range: string,
  p: string,
  r: string,
  counts: readonly string[],
): string {
  const cells = [name.padEnd(24), value.padStart(5), range.padStart(13), p.padStart(6), r.padStart(6)];
  return `${cells.join(' ')}${counts.map((count) => count.padStart(7)).join('')}`.trimEnd();
}

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}

function interval(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `${percent(low)}-${percent(high)}`;
}
