import type { Calibration } from '../scoring/calibration.ts';
import type { Figure } from '../scoring/estimate.ts';
import { interval, percent, row } from './row.ts';
import { splitTitle } from './split-title.ts';

/** A group of figures over the same units, under one heading. */
export interface FigureTable {
  readonly heading: string;
  readonly figures: readonly Figure[];
  /** Empty where nothing has a confidence. */
  readonly calibrations: readonly Calibration[];
}

/** The figures: first those with precision and recall, then the shares, then how well confidences are calibrated. */
export function printTable({ heading, figures, calibrations }: FigureTable): string {
  const matches = figures.filter(({ kind }) => kind === 'match');
  const shares = figures.filter(({ kind }) => kind === 'share');
  const blocks = [heading];
  if (matches.length > 0)
    blocks.push(
      [row('', 'F1', '95 %', 'P', 'R', ['hits', 'found', 'gold']), ...matches.map(printMatch)].join('\n'),
    );
  if (shares.length > 0) {
    const head = row('', 'share', '95 %', '', '', ['hits', '', 'of']);
    blocks.push([head, ...shares.map(printShare)].join('\n'));
  }
  blocks.push(...printSplits(figures.filter(({ kind }) => kind === 'split')));
  if (calibrations.length > 0) {
    const head = row('', 'error', '95 %', '', '', ['', '', 'of']);
    blocks.push([head, ...calibrations.flatMap(printErrors)].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function printMatch({ name, value, low, high, precision, recall, hits, found, gold }: Figure): string {
  const counts = [hits, found, gold].map(String);
  return row(name, percent(value), interval(low, high), percent(precision), percent(recall), counts);
}

function printShare({ name, value, low, high, hits, gold }: Figure): string {
  // The hits of a mean are fractions.
  const summed = String(Math.round(hits * 10) / 10);
  return row(name, percent(value), interval(low, high), '', '', [summed, '', String(gold)]);
}

/** A block for each title, with a line for each category. */
function printSplits(figures: readonly Figure[]): string[] {
  const head = row('', 'F1', '95 %', 'P', 'R', ['', 'found', 'gold']);
  return [...Map.groupBy(figures, ({ name }) => splitTitle(name).title)].map(([title, members]) =>
    [title, head, ...members.map((figure) => printSplit(`  ${splitTitle(figure.name).label}`, figure))].join(
      '\n',
    ),
  );
}

/** Without hits, of which there are two numbers here. */
function printSplit(label: string, { value, low, high, precision, recall, found, gold }: Figure): string {
  const counts = ['', String(found), String(gold)];
  return row(label, percent(value), interval(low, high), percent(precision), percent(recall), counts);
}

function printErrors({ event, errors, found }: Calibration): string[] {
  return [...errors].map(([name, { value, low, high }]) => {
    const range = low === null || high === null ? '' : `${low.toFixed(3)}-${high.toFixed(3)}`;
    const label = `${event.split(' ')[0]}: ${name}`;
    return row(label, value === null ? '-' : value.toFixed(3), range, '', '', ['', '', String(found)]);
  });
}
