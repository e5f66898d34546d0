import { type Sheet, shareOf } from '../scoring/tally.ts';
import type { GoldEntity } from './gold-case.ts';
import { foldName } from './name-book.ts';
import type { AnalysedCase } from './read-case.ts';

/**
 * One sheet for each gold entity: how many of its names some found entity bears, and how many are borne by the same
 * found entity as its first name. Entities of several documents with one id are one.
 */
export function scoreEntities({ gold, documents }: AnalysedCase): Sheet[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { findings } of documents) {
    for (const { id, name, aliases } of findings?.entities ?? []) {
      const names = namesOf.get(id) ?? new Set<string>();
      for (const one of [name, ...aliases]) names.add(foldName(one));
      namesOf.set(id, names);
    }
  }
  return gold.entities.map((entity) => scoreEntity(entity, [...namesOf.values()]));
}

function scoreEntity({ names }: GoldEntity, found: readonly ReadonlySet<string>[]): Sheet {
  const [first = '', ...aliases] = names.map(foldName);
  const bearers = found.filter((one) => one.has(first));
  return new Map([
    shareOf('names found', [first, ...aliases], (name) => found.some((one) => one.has(name))),
    shareOf('aliases joined to name', aliases, (alias) => bearers.some((one) => one.has(alias))),
  ]);
}
