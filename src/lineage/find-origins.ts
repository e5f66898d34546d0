import type { Origin, Origins } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { UngroupedStatement } from '../model/findings.ts';
import type { Link } from '../model/statement.ts';

/**
 * On how many independent words a claim rests. Statements that affirm or report it are joined when their innermost
 * sources are one entity; what remains apart is an origin. Statements that only deny or doubt it are none.
 *
 * `atMost` counts every unnamed source as somebody of their own. `atLeast` takes an unnamed source to be somebody
 * already counted wherever that could be: all unnamed ones together add at most one, and none beside a named one.
 */
export function findOrigins(
  statements: readonly UngroupedStatement[],
  entities: ReadonlyMap<string, Entity>,
): Origins {
  const supporting = statements.filter((statement) => isSupport(innermost(statement)));
  const groups = [...Map.groupBy(supporting, sourceKey).values()].map((members) =>
    originOf(members, entities),
  );
  const named = groups.filter(({ kind }) => kind !== 'unnamed').length;
  return { atLeast: named > 0 ? named : Math.min(groups.length, 1), atMost: groups.length, groups };
}

function innermost({ chain }: UngroupedStatement): Link | undefined {
  return chain.at(-1);
}

function isSupport(link: Link | undefined): boolean {
  return link?.stance === 'affirms' || link?.stance === 'reports';
}

/** One key for one source: its entity, else its name in that document, else the place where nobody is named. */
function sourceKey(statement: UngroupedStatement): string {
  const link = innermost(statement);
  return link?.entity ?? (link?.name == null ? statement.id : `${statement.document} ${link.name}`);
}

function originOf(members: readonly UngroupedStatement[], entities: ReadonlyMap<string, Entity>): Origin {
  const link = members[0] === undefined ? undefined : innermost(members[0]);
  const entity = link?.entity ?? null;
  return {
    name: (entity === null ? undefined : entities.get(entity)?.name) ?? link?.name ?? null,
    entity,
    kind: isNamed(entity === null ? undefined : entities.get(entity)) ? 'named' : 'unnamed',
    statements: members.map(({ id }) => id),
    via: relays(members, entity),
  };
}

/** Named: it goes by a name somewhere, or is a document, which can be asked for although nobody signs it. */
function isNamed(entity: Entity | undefined): boolean {
  if (entity === undefined || entity.type === 'unnamed') return false;
  const byName = entity.mentions.length === 0 || entity.mentions.some(({ form }) => form === 'name');
  return byName || entity.type === 'document';
}

/** Entities that stand before the source in the chain of every statement. */
function relays(members: readonly UngroupedStatement[], origin: string | null): string[] {
  const chains = members.map(({ chain }) =>
    chain
      .slice(0, -1)
      .map(({ entity }) => entity)
      .filter((id) => id !== null),
  );
  const [first = [], ...others] = chains;
  return [...new Set(first)]
    .filter((id) => id !== origin && others.every((chain) => chain.includes(id)))
    .sort();
}
