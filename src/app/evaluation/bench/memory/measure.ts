import { analyse } from '../../../../analysis/pipeline.ts';
import { bareDocument } from '../../relations/bare-document.ts';
import { plainText } from './plain-text.ts';
import type { MemoryRow } from './print.ts';

/** A process of its own, with `--expose-gc`: `measure.ts CHARACTERS`. Prints a MemoryRow. */
function main([characters = '']: readonly string[]): void {
  const size = Number(characters);
  const document = bareDocument('-', plainText(size));
  // Loads the models, so that they count as held before.
  analyse(bareDocument('-', plainText(100_000)));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = process.cpuUsage();
  const found = analyse(document);
  const { user, system } = process.cpuUsage(start);
  // The system counts the peak in KiB.
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const findings = after.heapUsed + after.external - before.heapUsed - before.external;
  const count = found.attributions.length + found.statements.length + found.times.length;
  const row: MemoryRow = { size, count, findings, peak, seconds: (user + system) / 1e6 };
  process.stdout.write(JSON.stringify(row));
}

main(process.argv.slice(2));
