import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Bag, checkBag } from '../../formats/bagit/check-bag.ts';
import { type Problem, ProblemError, problem } from '../../model/problem.ts';
import { type Holdings, Workspace } from '../../store/workspace.ts';
import { bagInFolder, copyFile } from './bundle-folder.ts';
import { bundleLayout } from './bundle-layout.ts';

/** What came out of a bundle, or why nothing did. */
export type Unpacked =
  | {
      readonly holdings: Holdings;
      /** Originals that were withheld from the bundle, since something in them was redacted. */
      readonly withheld: number;
      readonly problems: readonly [];
    }
  | { readonly holdings: null; readonly withheld: 0; readonly problems: readonly Problem[] };

/**
 * Makes the workspace that was packed into a folder anew, after every file of the bundle was checked. Nothing is unpacked from a bundle
 * with a fault.
 *
 * Throws ProblemError: `workspace-exists`, `no-bundle`, and what the disk throws.
 */
export function unpackBundle(folder: string, target: string): Unpacked {
  if (existsSync(target) || existsSync(`${target}.originals`))
    throw new ProblemError(workspaceExists(target));
  const bag = openBundle(folder);
  const faults = checkBag(bag);
  if (faults.length > 0)
    return { holdings: null, withheld: 0, problems: faults.map((fault) => bundleFault(folder, fault)) };
  const originals = [...bag.files.keys()].filter((path) => path.startsWith(`${bundleLayout.originals}/`));
  copyOriginals(folder, originals, `${target}.originals`);
  // Last, so that a workspace that is there has its originals.
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  copyFile(join(folder, bundleLayout.workspace), partial);
  renameSync(partial, target);
  const workspace = Workspace.open(target);
  try {
    return { holdings: workspace.holdings(), withheld: workspace.evidence.withheld().size, problems: [] };
  } finally {
    workspace.close();
  }
}

function openBundle(folder: string): Bag {
  if (!existsSync(join(folder, bundleLayout.workspace))) throw new ProblemError(noBundle(folder));
  return bagInFolder(folder);
}

/** Into a folder beside, which gets its name when all are there. */
function copyOriginals(folder: string, paths: readonly string[], target: string): void {
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  for (const path of paths) {
    const place = join(partial, relative(bundleLayout.originals, path));
    mkdirSync(dirname(place), { recursive: true });
    copyFile(join(folder, path), place);
    chmodSync(place, 0o444);
  }
  renameSync(partial, target);
}

function workspaceExists(path: string): Problem {
  const message = `${path} or its originals are there already.`;
  return problem('error', 'workspace-exists', message, 'Name a file that does not exist yet with -w.', {
    path,
  });
}

function noBundle(path: string): Problem {
  const message = `${path} holds no ${bundleLayout.workspace}.`;
  return problem('error', 'no-bundle', message, 'Give the folder that `hearsay pack` wrote.', { path });
}

function bundleFault(path: string, message: string): Problem {
  return problem('error', 'bundle-fault', message, 'Get an undamaged copy of the bundle.', { path });
}
