import { resamples, seed } from '../scoring/bootstrap.ts';
import type { Calibration } from '../scoring/calibration.ts';
import type { Unit } from '../scoring/unit.ts';
import type { FigureTable } from './print-figures.ts';

/** The figures of one group of units, and what each unit adds to them. */
export interface RunTable extends FigureTable {
  readonly units: readonly Unit[];
}

/** All that one run has measured. */
export interface Run {
  readonly kind: string;
  readonly path: string;
  readonly tables: readonly RunTable[];
}

/** JSON with one figure and one unit a line: for programs, and to compare with another run. See docs/evaluation.md. */
export function writeRun({ kind, path, tables }: Run): string {
  const head = { kind, path, resamples, seed };
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...fields, `  "tables": [\n${tables.map(writeTable).join(',\n')}\n  ]`].join(',\n')}\n}\n`;
}

function writeTable({ heading, figures, calibrations, units }: RunTable): string {
  const names = figures.map(({ name }) => name);
  const lists = {
    figures,
    calibrations: calibrations.map(writeCalibration),
    units: units.map((unit) => writeUnit(unit, names)),
  };
  const written = Object.entries(lists).map(([name, items]) => `"${name}": ${writeList(items)}`);
  return `    { "heading": ${JSON.stringify(heading)}, ${written.join(', ')} }`;
}

function writeList(items: readonly object[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`;
}

function writeCalibration({ errors, ...rest }: Calibration): object {
  return { ...rest, errors: Object.fromEntries(errors) };
}

/** `counts`: hits, confirmed, found, gold of each figure, in their order. `forecasts`: confidence, cue, whole. */
function writeUnit({ name, sheet, forecasts }: Unit, names: readonly string[]): object {
  const counts = names.map((one) => {
    const { hits = 0, confirmed = 0, found = 0, gold = 0 } = sheet.get(one) ?? {};
    return [hits, confirmed, found, gold];
  });
  const told = forecasts.map(({ confidence, came }) => [
    confidence,
    came['cue overlap'] ? 1 : 0,
    came['whole dice50'] ? 1 : 0,
  ]);
  return { name, counts, forecasts: told };
}
