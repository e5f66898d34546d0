import type { PileEntity } from '../../model/pile-entity.ts';
import type { MachineLink } from '../link.ts';
import { Company } from './company.ts';
import { Linked } from './linked.ts';
import { linkMisspelt } from './misspelt.ts';
import { namedEntities } from './named-entity.ts';
import { linkSameNames } from './same-names.ts';
import { linkShortNames } from './short-names.ts';

/**
 * What the machine sees that lets two entities of a pile be one actor. In order: names that are the same in another spelling
 * (same-names.ts), then short names of which one entity alone can be meant (short-names.ts). A wrong link costs users more than
 * a missing one, so nothing is linked by resemblance alone.
 */
export function findLinks(entities: readonly PileEntity[]): MachineLink[] {
  const named = namedEntities(entities);
  const nobodyYet = new Linked([]);
  const appears = new Company(entities, nobodyYet);
  const sameNames = linkSameNames(named, appears);
  const first = [...sameNames, ...linkShortNames(named, appears, new Linked(sameNames))];
  const known = new Linked(first);
  const appearsNow = new Company(entities, known);
  return [
    ...first,
    ...linkMisspelt(named, appearsNow).filter(({ a, b }) => known.rootOf(a) !== known.rootOf(b)),
  ];
}
