import { readFileSync } from 'node:fs';
import { readPile } from '../src/app/read-pile.ts';
import type { Findings } from '../src/model/findings.ts';
import type { NewEvidence } from '../src/store/intake.ts';
import { hashFile } from '../src/store/originals.ts';
import type { Workspace } from '../src/store/workspace.ts';

/** How an older version of hearsay read a file otherwise than this one. */
export type Age = 'analysis' | 'reader' | 'present';

/** Adds files as versions before this one would have: with fewer findings, or with another text and so another id. */
export async function addOutdated(
  workspace: Workspace,
  files: readonly { readonly path: string; readonly age: Age }[],
): Promise<void> {
  for (const { path, age } of files) {
    const { findings } = await readPile([path], { workers: 0 });
    const item: NewEvidence = {
      evidence: hashFile(path),
      path,
      bytes: readFileSync(path),
      findings: findings.map((found) => outdated(found, age)),
      problems: [],
      entry: null,
    };
    const analysis =
      age === 'present' ? (await import('../src/analysis/pipeline.ts')).analysisVersion : 'attribution/0';
    workspace.add([item], { added: '2031-05-10T09:00:00.000Z', analysis });
  }
}

function outdated(found: Findings, age: Age): Findings {
  if (age === 'present') return found;
  const fewer = {
    ...found,
    attributions: found.attributions.slice(1).map((one) => ({ ...one, by: 'attribution/0 rules' })),
    statements: found.statements.slice(1),
  };
  return age === 'analysis' ? fewer : renamed(fewer);
}

/** As a reader of another version gives it: a document of another id, in whose text stands a word that no other has. */
function renamed(found: Findings): Findings {
  const ids = /\b([das]-)([0-9a-f]{16})\b/g;
  const backwards = (_: string, prefix: string, digits: string) => prefix + [...digits].reverse().join('');
  const swapped = JSON.parse(JSON.stringify(found).replace(ids, backwards)) as Findings;
  const { document } = swapped;
  return {
    ...swapped,
    document: { ...document, reader: 'older/0', text: `${document.text}\n\nMenufooter.` },
    entities: [...swapped.entities, { ...ghost, mentions: [] }],
  };
}

const ghost = {
  id: 'e-00000000deadbeef',
  type: 'person',
  name: 'Ghost Menu',
  aliases: [],
  roles: [],
  affiliations: [],
  memberOf: [],
} as const;
