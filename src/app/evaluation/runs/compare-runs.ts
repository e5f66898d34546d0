import { corpusFault } from '../corpora/corpus-fault.ts';
import { bootstrapOf, type Estimate, type Statistic } from '../scoring/bootstrap.ts';
import { calibrationErrors } from '../scoring/calibration.ts';
import { columnOf, ratioOf } from '../scoring/estimate.ts';
import { events } from '../scoring/forecast.ts';
import type { TallyKind } from '../scoring/tally.ts';
import type { Unit } from '../scoring/unit.ts';
import { type ReadTable, readRun } from './read-run.ts';

/** One figure in two runs over the same texts. All are 0 to 1, null where there is nothing to count. */
export interface Change {
  readonly name: string;
  /** F1 or a share, the more the better; or an `error` of calibration, the less the better. */
  readonly kind: TallyKind | 'error';
  readonly before: number | null;
  readonly after: number | null;
  /** after − before, with its interval. */
  readonly difference: Estimate;
}

export interface ChangeTable {
  readonly heading: string;
  readonly changes: readonly Change[];
  /** Figures that only one of the runs has. */
  readonly unmatched: readonly string[];
}

/**
 * The change of every figure, with the interval of the difference by the paired bootstrap: both runs are measured on
 * the same draws of units, so what makes a text hard for both does not blur the difference.
 *
 * @throws ProblemError `bad-corpus` where the runs are not over the same texts with the same marks.
 */
export function compareRuns(before: string, after: string): ChangeTable[] {
  const [older, newer] = [readRun(before), readRun(after)];
  if (older.length !== newer.length) throw corpusFault(after, `It has other tables than ${before}.`);
  return older.map((table, at) => compareTables(table, newer[at] ?? table, after));
}

function compareTables(older: ReadTable, newer: ReadTable, path: string): ChangeTable {
  refuseOtherGold(older.units, newer.units, path);
  const [from, to] = [statisticsOf(older.units), statisticsOf(newer.units)];
  const { estimate } = bootstrapOf(newer.units.length);
  const changes = [...to].flatMap(([name, { kind, statistic }]): Change[] => {
    const earlier = from.get(name)?.statistic;
    if (!earlier) return [];
    const [before, after] = [estimate(earlier).value, estimate(statistic).value];
    return [{ name, kind, before, after, difference: estimate(differenceOf(earlier, statistic)) }];
  });
  if (changes.length === 0) throw corpusFault(path, 'The two runs have no figure in common.');
  const unmatched = [...from.keys(), ...to.keys()].filter((name) => !from.has(name) || !to.has(name));
  return { heading: newer.heading, changes, unmatched };
}

/** The first figure of all runs counts everything that is marked, or chances that depend on the gold data alone. */
function refuseOtherGold(older: readonly Unit[], newer: readonly Unit[], path: string): void {
  const describe = ({ name, sheet }: Unit): string => `${name} ${[...sheet.values()][0]?.gold ?? 0}`;
  const others = newer.map(describe);
  if (older.length === newer.length && older.every((unit, at) => describe(unit) === others[at])) return;
  throw corpusFault(path, 'The two runs are not over the same texts with the same marks.');
}

interface NamedStatistic {
  readonly kind: Change['kind'];
  readonly statistic: Statistic;
}

function statisticsOf(units: readonly Unit[]): Map<string, NamedStatistic> {
  const sheets = units.map(({ sheet }) => sheet);
  const names = [...(sheets[0]?.keys() ?? [])];
  const ratios = names.map((name): [string, NamedStatistic] => [
    name,
    { kind: sheets[0]?.get(name)?.kind ?? 'share', statistic: ratioOf(columnOf(name, sheets)) },
  ]);
  return new Map([...ratios, ...errorStatistics(units)]);
}

function errorStatistics(units: readonly Unit[]): [string, NamedStatistic][] {
  const forecasts = units.map((unit) => unit.forecasts);
  if (forecasts.every((list) => list.length === 0)) return [];
  return events.flatMap((event) =>
    [...calibrationErrors(forecasts, event)].map(([name, statistic]): [string, NamedStatistic] => [
      `${event.split(' ')[0]}: ${name}`,
      { kind: 'error', statistic },
    ]),
  );
}

function differenceOf(before: Statistic, after: Statistic): Statistic {
  return (weights) => {
    const [from, to] = [before(weights), after(weights)];
    return from === null || to === null ? null : to - from;
  };
}
