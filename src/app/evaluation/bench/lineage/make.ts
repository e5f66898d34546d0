import { Workspace } from '../../../../store/workspace.ts';
import { addMade } from './made-file.ts';
import type { MadePile } from './made-story.ts';

/** So many documents go in with one transaction. */
const batch = 500;

/** A process of its own, so that making a workspace takes no memory where its lineage is measured: `make.ts DOCUMENTS PILE WORKSPACE`. */
function main([documents, pile, path = '']: readonly string[]): void {
  const workspace = Workspace.open(path, 'create');
  for (let n = 0; n < Number(documents); n += batch) {
    addMade(workspace, n, Math.min(n + batch, Number(documents)), pile as MadePile);
  }
  workspace.close();
}

main(process.argv.slice(2));
