import { readFileSync } from 'node:fs';
import type { Measurement, Prepared } from './prepared.ts';
import type { Material, Workload } from './workload.ts';
import { workloads } from './workloads.ts';

/**
 * A process of its own: `measure.ts WORKLOAD PREPARED PASSES`. Goes over the material the given number of times untimed, for
 * the compiler to warm up, then as often again, and prints a Measurement.
 */
async function main([name = '', path = '', passes = '']: readonly string[]): Promise<void> {
  const load = workloads[name];
  if (!load) throw new Error(`There is no workload “${name}”.`);
  const { workload } = await load();
  const material = loadMaterial(path, workload);
  const goOver = async (): Promise<void> => {
    for (let pass = 0; pass < Number(passes); pass += 1) await workload.pass(material);
  };
  await goOver();
  const start = process.hrtime.bigint();
  await goOver();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // The system counts the peak in KiB.
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const measurement: Measurement = { label: workload.label, seconds, peakBytes };
  process.stdout.write(JSON.stringify(measurement));
}

function loadMaterial(path: string, { needs }: Workload): Material {
  const { files, texts }: Prepared = JSON.parse(readFileSync(path, 'utf8'));
  const evidence = files.map((file) => ({ path: file, bytes: readFileSync(file) }));
  return needs === 'evidence' ? { evidence, texts: [] } : { evidence: [], texts };
}

await main(process.argv.slice(2));
