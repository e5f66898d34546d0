import type { Entity } from '../../../model/entity.ts';
import { type Sheet, shareOf } from '../scoring/tally.ts';
import type { GoldCase, GoldEntity } from './gold-case.ts';
import { foldName } from './name-book.ts';
import type { AnalysedCase } from './read-case.ts';

/** An actor of the pile, under all names, with those of the bodies to which it belongs. */
interface Found {
  readonly names: ReadonlySet<string>;
  readonly bodies: readonly ReadonlySet<string>[];
}

/**
 * One sheet for each gold entity: how many of its names some actor bears, and how many are borne by the same one as its first
 * name; and how many of its affiliations are found. Then one for each actor that bears a gold name: whether all that it bears
 * are names of one gold entity. The documents of a case are one pile.
 */
export function scoreEntities({ gold, ledger }: AnalysedCase): Sheet[] {
  const found = foundIn(ledger.entities);
  const owners = ownersOf(gold);
  const bearing = found.filter(({ names }) => [...names].some((name) => owners.has(name)));
  return [
    ...gold.entities.map((entity) => scoreEntity(entity, found)),
    ...gold.affiliations.map(({ member, of }) =>
      scoreAffiliation(namesOf(member, gold), namesOf(of, gold), found),
    ),
    ...bearing.map((one) => scoreFound(one, owners)),
  ];
}

function foundIn(entities: readonly Entity[]): Found[] {
  const names = new Map(entities.map((one) => [one.id, new Set([one.name, ...one.aliases].map(foldName))]));
  return entities.map(({ id, memberOf }) => ({
    names: names.get(id) ?? new Set(),
    bodies: memberOf.flatMap((body) => names.get(body) ?? []),
  }));
}

/** From a name to the gold entity of which it is one. */
function ownersOf({ entities }: GoldCase): Map<string, GoldEntity> {
  return new Map(
    entities.flatMap((one) => one.names.map((name): [string, GoldEntity] => [foldName(name), one])),
  );
}

/** All names of the gold entity of this name; itself where there is none. */
function namesOf(name: string, { entities }: GoldCase): string[] {
  const entity = entities.find(({ names }) => names.includes(name));
  return (entity?.names ?? [name]).map(foldName);
}

function scoreEntity({ names }: GoldEntity, found: readonly Found[]): Sheet {
  const [first = '', ...aliases] = names.map(foldName);
  const bearers = found.filter((one) => one.names.has(first));
  return new Map([
    shareOf('names found', [first, ...aliases], (name) => found.some((one) => one.names.has(name))),
    shareOf('aliases joined to name', aliases, (alias) => bearers.some((one) => one.names.has(alias))),
  ]);
}

function scoreAffiliation(member: readonly string[], of: readonly string[], found: readonly Found[]): Sheet {
  const isFound = found.some(
    ({ names, bodies }) =>
      member.some((name) => names.has(name)) && bodies.some((body) => of.some((name) => body.has(name))),
  );
  return new Map([shareOf('affiliations found', [isFound], Boolean)]);
}

function scoreFound({ names }: Found, owners: ReadonlyMap<string, GoldEntity>): Sheet {
  const own = new Set([...names].flatMap((name) => owners.get(name) ?? []));
  return new Map([shareOf('actors of one gold entity', [own.size === 1], Boolean)]);
}
