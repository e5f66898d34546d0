import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Workload } from './workload.ts';

const root = join(import.meta.dirname, '../../../..');

/**
 * A fresh process that loads the package as it is installed, built, and analyses one paragraph. Each pass starts one; the
 * untimed first pass builds.
 */
export const workload: Workload = {
  label: 'start-up',
  needs: 'texts',
  pass: async ({ texts }) => {
    build();
    const [text = ''] = texts;
    const [paragraph = text] = text.split(/\n\s*\n/).filter((block) => /\p{Ll}.*\p{P}/u.test(block));
    const bytes = new TextEncoder().encode(paragraph);
    const { documents } = await readEvidence({ path: 'paragraph.txt', bytes });
    return Number(run(['--input-type=module', '--eval', program, JSON.stringify(documents[0])]));
  },
};

const program = `
  import { analyse } from 'hearsay/analysis';
  console.log(analyse(JSON.parse(process.argv[1])).document.parts.length);
`;

let isBuilt = false;

function build(): void {
  if (isBuilt) return;
  run([join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', 'tsconfig.build.json']);
  isBuilt = true;
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The process that was to start failed: ${stderr}${stdout}`);
  return stdout;
}
