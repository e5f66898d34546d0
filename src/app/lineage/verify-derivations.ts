import type { Filed } from '../../lineage/derivations/candidates.ts';
import { comparisonsIn, parentsAmong } from '../../lineage/derivations/find-derivations.ts';
import { keysOf } from '../../lineage/derivations/keys-of.ts';
import { packKeys } from '../../lineage/derivations/packed-keys.ts';
import { TracesAtHand } from '../../lineage/derivations/traces-at-hand.ts';
import type { Findings } from '../../model/findings.ts';
import type { KeptDerivations } from '../../store/kept-derivations.ts';
import { RememberedDerivations } from './kept-derivations.ts';

/**
 * Whether what is kept of derivations is what follows from the findings: all of it that would be used is found anew. What was found of documents that
 * have been written since is not looked at: it is not used either.
 *
 * @param documents - ids, in any order
 * @param findingsOf - reads those of one; few are held at a time
 */
export function areDerivationsSound(
  kept: KeptDerivations,
  documents: readonly string[],
  findingsOf: (document: string) => Findings,
): boolean {
  const memory = new RememberedDerivations(kept);
  if (memory.isEmpty) return true;
  const traces = new TracesAtHand(findingsOf);
  const pile: Filed[] = [];
  for (const id of documents) {
    const trace = traces.traceOf(id);
    const keys = keysOf(trace);
    const known = memory.keysOf(id);
    if (known !== null && Buffer.compare(packKeys(known), packKeys(keys)) !== 0) return false;
    pile.push({ id, published: trace.report.published, keys });
  }
  return comparisonsIn(pile).every(({ later, others }) => {
    const known = memory.parentsOf(later, others);
    return known === null || JSON.stringify(known) === JSON.stringify(parentsAmong(later, others, traces));
  });
}
