import { Workspace } from '../../../../store/workspace.ts';
import { addToWorkspace } from '../../../add-to-workspace.ts';
import type { Progress } from '../../../reading/reading-options.ts';
import type { PileRow, PileStep } from './print.ts';

/** How often a pile is looked at: a tenth shows what grows, and a table of ten columns fits a page. */
const steps = 10;

/** A process of its own: `measure.ts PILE WORKSPACE`. Adds a pile to a new workspace as `hearsay add` does, and prints a PileRow. */
async function main([pile = '', path = '']: readonly string[]): Promise<void> {
  const workspace = Workspace.open(path, 'create');
  const taken: PileStep[] = [];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let bytes = 0;
  const onProgress = (progress: Progress): void => {
    bytes = progress.ofBytes ?? 0;
    while (taken.length < steps && progress.bytes * steps >= bytes * (taken.length + 1)) {
      taken.push({ seconds: seconds(), resident: process.memoryUsage.rss() });
    }
  };
  const { documents } = await addToWorkspace(workspace, [pile], { onProgress });
  const total = seconds();
  workspace.close();
  // The system counts the peak in KiB.
  const peak = process.resourceUsage().maxRSS * 1024;
  const row: PileRow = { bytes, documents, seconds: total, peak, steps: taken };
  process.stdout.write(JSON.stringify(row));
}

await main(process.argv.slice(2));
