/**
 * A process of its own: `child.ts FIRST END`. Reads the damaged files of these numbers, and writes a line for each: `begin N`
 * before it, `bad N WHY` where what comes of it is not sound, and at the end `peak BYTES`. What kills or hangs it, the parent
 * sees.
 */
import { writeSync } from 'node:fs';
import { readEvidence } from '../../src/ingest/read-evidence.ts';
import { findUnsoundness } from '../../test/find-unsoundness.ts';
import { inputOf } from './input.ts';
import { seedFiles } from './seed-files.ts';

const [first = 0, end = 0] = process.argv.slice(2).map(Number);
const seeds = await seedFiles();
for (let number = first; number < end; number += 1) {
  tell(`begin ${number}`);
  const bad = await whatIsBad(number);
  if (bad !== null) tell(`bad ${number} ${bad.replace(/\s+/g, ' ')}`);
}
// In KiB, by the system.
tell(`peak ${process.resourceUsage().maxRSS * 1024}`);

async function whatIsBad(number: number): Promise<string | null> {
  const { name, bytes } = inputOf(number, seeds);
  try {
    return findUnsoundness(await readEvidence({ path: name, bytes }));
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function tell(line: string): void {
  writeSync(1, `${line}\n`);
}
