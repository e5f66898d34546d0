import type { Affiliation, Entity, EntityType, Mention, Role } from '../model/entity.ts';
import { byCodeUnits } from './code-units.ts';

/**
 * Entities of equal id made one: names, bodies and mentions united, in order of id. Where documents differ on the
 * name, the longest is kept (the first by code units among equals), a name before a description, and the others become aliases.
 */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const groups = Map.groupBy(entities, (entity) => entity.id);
  return [...groups.values()].map(mergeGroup).sort((a, b) => byCodeUnits(a.id, b.id));
}

function mergeGroup(group: readonly Entity[]): Entity {
  const [first] = group;
  if (first === undefined) throw new RangeError('A group of entities holds at least one.');
  const named = group.filter(({ type }) => type !== 'unnamed');
  const name = fullestName((named.length > 0 ? named : group).map((entity) => entity.name));
  const names = group.flatMap((entity) => [entity.name, ...entity.aliases]);
  return {
    id: first.id,
    type: mergeTypes(group.map((entity) => entity.type)),
    name,
    aliases: united(names).filter((alias) => alias !== name),
    roles: group.flatMap((entity) => entity.roles).sort(byPlace),
    affiliations: group.flatMap((entity) => entity.affiliations).sort(byPlace),
    memberOf: united(group.flatMap((entity) => entity.memberOf)),
    mentions: group.flatMap((entity) => entity.mentions).sort(byPlace),
  };
}

function fullestName(names: readonly string[]): string {
  return united(names).reduce((best, name) => (name.length > best.length ? name : best));
}

/** The type that most documents give; the first by name among equals. */
function mergeTypes(types: readonly EntityType[]): EntityType {
  const counts = Map.groupBy(types, (type) => type);
  const [best] = [...counts].sort(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b));
  if (best === undefined) throw new RangeError('A group of entities holds at least one.');
  return best[0];
}

function united(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnits);
}

type Placed = Mention | Role | Affiliation;

function byPlace(a: Placed, b: Placed): number {
  const inDocument = byCodeUnits(a.document, b.document) || a.start - b.start || a.end - b.end;
  return inDocument || byCodeUnits(JSON.stringify(a), JSON.stringify(b));
}
