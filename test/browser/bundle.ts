import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** `hearsay/analysis` and what it imports as one classic script, which sets `analyseAll`. */
export async function bundleAnalysis(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('./analyse-all.ts', import.meta.url)),
    platform: 'browser',
  });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  const [script, ...others] = output;
  if (others.length > 0) throw new Error(`The bundle has ${output.length} parts.`);
  return script.code;
}
