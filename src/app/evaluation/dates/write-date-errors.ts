import type { FoundEnd, TimeComparison, TimePair } from './match-dates.ts';
import { hasGoldExtent, hasGoldValue } from './match-dates.ts';

/** How much text is shown on either side, in UTF-16 code units. */
const SHOWN = 50;

/** Everything that was missed, found where nothing was marked, or found with another value or extent, by class. */
export function writeDateErrors(title: string, comparisons: readonly TimeComparison[]): string {
  const entries = comparisons.flatMap((one) => [
    ...one.pairs.flatMap((pair) => writePair(one, pair)),
    ...one.spurious.map((found) => entry(one, spuriousClass(found), found.time, null, found)),
  ]);
  const classes = [...Map.groupBy(entries, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = classes.map(([kind, all]) => `| ${kind.padEnd(38)} | ${String(all.length).padStart(6)} |`);
  const sections = classes.map(([kind, all]) => `## ${kind}\n\n${all.map(({ line }) => line).join('\n')}`);
  const table = [`| ${'class'.padEnd(38)} |    all |`, `|${'-'.repeat(40)}|-------:|`, ...counts].join('\n');
  return `${[`# ${title}`, table, ...sections].join('\n\n')}\n`;
}

interface Entry {
  readonly kind: string;
  readonly line: string;
}

function writePair(comparison: TimeComparison, pair: TimePair): Entry[] {
  const kind = pairClass(pair);
  return kind === null ? [] : [entry(comparison, kind, pair.gold, pair.gold.value, pair.found)];
}

function pairClass(pair: TimePair): string | null {
  const { value, found } = pair;
  if (found === null) return `missed: ${value.kind}`;
  if (hasGoldValue(pair)) return hasGoldExtent(pair) ? null : 'extent differs';
  if (found.value.kind === 'untold') return `no value: ${value.kind}`;
  return `value differs: ${value.kind} as ${found.value.kind}`;
}

function spuriousClass({ value }: FoundEnd): string {
  return `spurious: ${value.kind}`;
}

function entry(
  { name, text }: TimeComparison,
  kind: string,
  { start, end }: { readonly start: number; readonly end: number },
  gold: string | null,
  found: FoundEnd | null,
): Entry {
  const before = text.slice(Math.max(0, start - SHOWN), start);
  const shown = `${before}[${text.slice(start, end)}]${text.slice(end, end + SHOWN)}`.replace(/\s+/g, ' ');
  const instead =
    found === null ? '' : `, found “${found.time.text}” ${found.time.value} by ${found.time.rule}`;
  return { kind, line: `- ${name}: ${shown}\n  marked ${gold ?? 'without a value'}${instead}` };
}
