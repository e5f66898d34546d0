import { analyse } from '../../../../analysis/pipeline.ts';
import { bareDocument } from '../../relations/bare-document.ts';
import { exponentOf, type GrowthRow } from './print.ts';
import { type GrowingText, growingTexts } from './texts.ts';

/** Words. The smallest takes long enough to be timed, the largest is beyond all that is written. */
const sizes = [25_000, 50_000, 100_000];

/** The least of so many runs is the one that was disturbed least. */
const runs = 2;

/** A process of its own: `measure.ts TEXT`. Prints a GrowthRow. */
function main([name = '']: readonly string[]): void {
  const make = growingTexts[name];
  if (!make) throw new Error(`There is no text “${name}”.`);
  const first = sizes[0] ?? 0;
  secondsFor(make, first);
  const seconds = sizes.map((size) =>
    Math.min(...Array.from({ length: runs }, () => secondsFor(make, size))),
  );
  const row: GrowthRow = { name, sizes, seconds, exponent: exponentOf(sizes, seconds) };
  process.stdout.write(JSON.stringify(row));
}

/** CPU time of one analysis. */
function secondsFor(make: GrowingText, size: number): number {
  const document = bareDocument('-', make(size));
  globalThis.gc?.();
  const start = process.cpuUsage();
  const found = analyse(document);
  const { user, system } = process.cpuUsage(start);
  // What is not taken for English is not read, and costs nothing.
  if (found.document.gaps.length > 0) throw new Error('Part of the text was not read.');
  return (user + system) / 1e6;
}

main(process.argv.slice(2));
