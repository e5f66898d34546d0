import { compareNames } from '../../text/names/compare-names.ts';
import type { MachineLink } from '../link.ts';
import type { NamedEntity } from './named-entity.ts';

/** Members of a cluster that are compared with those of another: spellings of one name are few. */
const mostCompared = 12;

/**
 * Those of the links, the strongest first, that put no two names together which are different: `Sergey Lavrov` may be the same as with
 * either of two patronymics, but not with both, since these two are not.
 */
export function withoutContradiction(
  links: readonly MachineLink[],
  entities: readonly NamedEntity[],
): MachineLink[] {
  const clusters = new Map(entities.map((one): [string, NamedEntity[]] => [one.entity.id, [one]]));
  const sorted = [...links].sort((one, other) => other.strength - one.strength || compareIds(one, other));
  return sorted.filter(({ a, b }) => {
    const [own, others] = [clusters.get(a) ?? [], clusters.get(b) ?? []];
    if (own === others) return true;
    if (contradict(own, others)) return false;
    const [few, many] = own.length < others.length ? [own, others] : [others, own];
    for (const one of few) {
      many.push(one);
      clusters.set(one.entity.id, many);
    }
    return true;
  });
}

function contradict(own: readonly NamedEntity[], others: readonly NamedEntity[]): boolean {
  const compared = others.slice(0, mostCompared);
  return own
    .slice(0, mostCompared)
    .some((one) => compared.some((other) => compareNames(one.name, other.name).verdict === 'different'));
}

/** By code units. */
function compareIds(one: MachineLink, other: MachineLink): number {
  const [key, otherKey] = [`${one.a} ${one.b}`, `${other.a} ${other.b}`];
  return key < otherKey ? -1 : key > otherKey ? 1 : 0;
}
