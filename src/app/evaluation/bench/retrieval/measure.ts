import { ClaimIndex } from '../../../../lineage/retrieval/claim-index.ts';
import { madeClaim, madePost } from './made-claims.ts';
import type { RetrievalRow } from './print.ts';

const searches = 100;

/** A process of its own, with `--expose-gc`: `measure.ts CLAIMS`. Prints a RetrievalRow. */
function main([size = '']: readonly string[]): void {
  const claims = Number(size);
  warmUp();
  const before = heldBytes();
  const index = new ClaimIndex();
  const building = secondsOf(() => {
    for (let at = 0; at < claims; at += 1) index.add(`c-${at}`, { text: madeClaim(at) });
  });
  const held = heldBytes() - before;
  let found = 0;
  const searching = secondsOf(() => {
    for (let at = 0; at < searches; at += 1) {
      const meant = Math.floor((at * claims) / searches);
      if (index.search({ text: madePost(meant) })[0]?.id === `c-${meant}`) found += 1;
    }
  });
  const row: RetrievalRow = { claims, building, held, search: (searching / searches) * 1000, found };
  process.stdout.write(JSON.stringify(row));
}

function warmUp(): void {
  const index = new ClaimIndex();
  for (let at = 0; at < 3_000; at += 1) index.add(String(at), { text: madeClaim(at) });
  for (let at = 0; at < 50; at += 1) index.search({ text: madePost(at) });
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

main(process.argv.slice(2));
