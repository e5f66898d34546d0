/**
 * What a bundle carries so that whoever gets it can check it with Node alone: every file that the manifests list, and that there is
 * no other in `data/`. It imports nothing of ours, and is tested by running it.
 */
export const verifyScript = `// Checks this bundle: \`node verify.mjs\`. Needs Node 18 or newer and nothing else.
// Without Node: \`sha256sum --check manifest-sha256.txt tagmanifest-sha256.txt\`.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const faults = [];
const listed = new Set();
let count = 0;

for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
  for (const line of readFileSync(join(folder, manifest), 'utf8').split('\\n')) {
    if (line === '') continue;
    const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (name === undefined) {
      faults.push(manifest + ' has a line that is no hash and path: ' + JSON.stringify(line));
      continue;
    }
    const path = name.replace(/%0D/g, '\\r').replace(/%0A/g, '\\n').replace(/%25/g, '%');
    listed.add(path);
    count += 1;
    const found = await hashOf(path);
    if (found === null) faults.push(path + ' is missing');
    else if (found !== hash) faults.push(path + ' has other bytes than when it was packed');
    const own = /(?:^|\\/)sha256-([0-9a-f]{64})$/.exec(path)?.[1];
    if (own !== undefined && found !== null && own !== found) faults.push(path + ' is not what its name says');
  }
}
for (const path of filesIn('data')) if (!listed.has(path)) faults.push(path + ' is in no manifest');

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? count + ' files are as they were packed.' : faults.length + ' faults.');
process.exitCode = faults.length === 0 ? 0 : 1;

async function hashOf(path) {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(join(folder, path))) hash.update(piece);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

function filesIn(path) {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path + '/' + entry.name;
    return entry.isDirectory() ? filesIn(inner) : [inner];
  });
}
`;
