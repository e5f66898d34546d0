import { compareStatements } from './compare-statements.ts';
import { componentsOf } from './components.ts';
import { inFull, isThin, mostInFull } from './part-statements.ts';
import { partition } from './partition.ts';
import type { Signature } from './signature.ts';

/**
 * Log-odds above which an edge connects, and two groups are put together, where they are to be sure: see docs/decisions/0051.
 */
const surer = { connects: 2, cut: 3 };

/**
 * Ids of those statements of a claim that surely make it: the largest group that is left where more is asked for than to be put together; of equals
 * that with the first. All of more than a hundred, which take too long to compare each with each.
 */
export function sureCore(members: readonly Signature[]): ReadonlySet<string> {
  const [largest = []] = partsIn(members).sort(
    (one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
  return new Set(largest.map((item) => members[item]?.statement ?? ''));
}

/** Places of the members, part for part. */
function partsIn(members: readonly Signature[]): number[][] {
  const all = [...members.keys()];
  if (all.length > mostInFull) return [all];
  const whole = inFull(all, { items: members, comparison: compareStatements });
  return componentsOf(whole, surer.connects).flatMap((component) =>
    component.items.length === 1
      ? [[...component.items]]
      : partition(component, (item) => isThin(members[item] as Signature), surer.cut),
  );
}
