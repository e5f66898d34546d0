import type { Origin, Origins, Transmission } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { type Change, type Footing, footingsOf } from './footing.ts';
import { chokePointsOf, relaysOf } from './relay-graph.ts';
import { findSelfCitations } from './self-citations.ts';
import { meantByShortNames, type NamedSource } from './short-names.ts';
import { isNamed, isSupport, outermost, voiceKey, wordingKeys } from './voices.ts';

/** What else is known of one claim. */
export interface Circumstances {
  /** Which of its statements took it from which. */
  readonly transmissions: readonly Transmission[];
  /** Null where it is no other claim, changed. */
  readonly change: Change | null;
  /** Ids of the statements that surely make it: asked for where there is more than one origin. */
  readonly sure: () => ReadonlySet<string>;
}

/**
 * On how many independent words a claim rests. Statements that affirm or report it are joined when their sources are one entity, when one
 * source belongs to the other or both belong to one body, and when one was taken from the other. What remains apart is an origin.
 * Statements that only deny or doubt it are none.
 *
 * `atMost` counts every unnamed source as somebody of their own. `atLeast` takes an unnamed source to be somebody already counted
 * wherever that could be: all unnamed ones together add at most one, and none beside a named one. Nor does it count an origin of which no statement surely makes
 * the claim, where others do.
 *
 * @param statements of the claim, the earliest first
 */
export function findOrigins(
  statements: readonly UngroupedStatement[],
  entities: ReadonlyMap<string, Entity>,
  { transmissions = [], change = null, sure = () => allOf(statements) }: Partial<Circumstances> = {},
): Origins {
  const supporting = statements.filter(isSupport);
  const footings = footingsOf(supporting, transmissions, change, entities);
  const grouped = groupsOf(footings, entities);
  const doubtful = doubtfulIn(grouped, sure);
  const groups = grouped.map((members): Origin => {
    const origin = originOf(members, entities);
    return doubtful.has(members) ? { ...origin, doubtful: true } : origin;
  });
  const named = grouped.filter((members) => !doubtful.has(members) && isByName(members, entities)).length;
  return {
    atLeast: named > 0 ? named : Math.min(groups.length, 1),
    atMost: groups.length,
    groups,
    chokePoints: chokePoints(footings, entities),
    selfCitations: findSelfCitations(footings),
  };
}

/** The origins of which no statement surely makes the claim; none where that would be all. */
function doubtfulIn(grouped: readonly Footing[][], sure: Circumstances['sure']): ReadonlySet<Footing[]> {
  if (grouped.length < 2) return new Set();
  const core = sure();
  const doubtful = grouped.filter((members) => !members.some(({ statement }) => core.has(statement.id)));
  return new Set(doubtful.length < grouped.length ? doubtful : []);
}

function allOf(statements: readonly UngroupedStatement[]): ReadonlySet<string> {
  return new Set(statements.map(({ id }) => id));
}

/** Statements that rest on the same word. */
function groupsOf(footings: readonly Footing[], entities: ReadonlyMap<string, Entity>): Footing[][] {
  const sets = new DisjointSets<string>();
  for (const { statement, source, parents } of footings) {
    const [parent] = parents;
    if (source === null && parent !== undefined) sets.join(statement.id, parent.id);
    const at = source ?? statement.chain.length - 1;
    const key = voiceKey(statement, at);
    // Taken from others, it still names the source whom another statement names; not so where that is just from whom it was taken.
    if (source === null && (at === 0 || parents.some((one) => voiceKey(one, 0) === key))) continue;
    for (const wording of wordingKeys(statement, at, entities)) sets.join(statement.id, wording);
    sets.join(statement.id, key);
    for (const body of entities.get(key)?.memberOf ?? []) {
      if (isBody(entities.get(body))) sets.join(key, body);
    }
  }
  for (const [short, whole] of meantByShortNames(sourcesOf(footings, entities))) sets.join(short, whole);
  return [...Map.groupBy(footings, ({ statement }) => sets.rootOf(statement.id)).values()];
}

/** Each source once, with all of its names. */
function sourcesOf(footings: readonly Footing[], entities: ReadonlyMap<string, Entity>): NamedSource[] {
  const found = new Map<string, NamedSource>();
  for (const { statement, source } of footings) {
    const name = source === null ? null : (statement.chain[source]?.name ?? null);
    if (source === null || name === null) continue;
    const key = voiceKey(statement, source);
    const entity = entities.get(key);
    found.set(key, { key, names: entity === undefined ? [name] : [entity.name, ...entity.aliases] });
  }
  return [...found.values()];
}

/** Two who live in one place do not speak with one voice. */
function isBody(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'place' && entity.type !== 'unnamed';
}

function originOf(members: readonly Footing[], entities: ReadonlyMap<string, Entity>): Origin {
  const spoken = sourceOf(members, entities);
  const link = spoken?.statement.chain[spoken.source ?? 0];
  const entity = link?.entity ?? null;
  const isWitness = members.some(({ statement, source }) => source !== null && statement.firsthand);
  return {
    name: (entity === null ? undefined : entities.get(entity)?.name) ?? link?.name ?? null,
    entity,
    kind: isWitness ? 'witness' : isByName(members, entities) ? 'named' : 'unnamed',
    statements: members.map(({ statement }) => statement.id),
    via: entitiesOnly(withoutSources(chokePointsOf(relaysOf(within(members))), members), entities),
  };
}

/** Whether one of the sources goes by a name. */
function isByName(members: readonly Footing[], entities: ReadonlyMap<string, Entity>): boolean {
  return members.some(
    ({ statement, source }) =>
      source !== null && isNamed(entities.get(statement.chain[source]?.entity ?? '')),
  );
}

/** The one who speaks for the group: a body before who belongs to it, a name before none; of equals, who is met first. */
function sourceOf(members: readonly Footing[], entities: ReadonlyMap<string, Entity>): Footing | undefined {
  const own = members.filter(({ source }) => source !== null);
  const ids = new Set(own.map(({ statement, source }) => voiceKey(statement, source ?? 0)));
  const rank = ({ statement, source }: Footing): number => {
    const entity = entities.get(voiceKey(statement, source ?? 0));
    const isMember = entity?.memberOf.some((body) => ids.has(body)) ?? false;
    return (isNamed(entity) ? 0 : 2) + (isMember ? 1 : 0);
  };
  return own.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** With those parents only that are in the group. */
function within(members: readonly Footing[]): Footing[] {
  const ids = new Set(members.map(({ statement }) => statement.id));
  return members.map((one) => ({ ...one, parents: one.parents.filter(({ id }) => ids.has(id)) }));
}

/** Relays that nobody could do without; none where one voice alone states the claim. */
function chokePoints(footings: readonly Footing[], entities: ReadonlyMap<string, Entity>): string[] {
  const voices = new Set(footings.map(({ statement }) => outermost(statement)?.entity ?? statement.document));
  if (voices.size < 2) return [];
  return entitiesOnly(withoutSources(chokePointsOf(relaysOf(footings)), footings), entities);
}

function withoutSources(keys: readonly string[], footings: readonly Footing[]): string[] {
  const sources = new Set(
    footings.flatMap(({ statement, source }) => (source === null ? [] : voiceKey(statement, source))),
  );
  return keys.filter((key) => !sources.has(key));
}

function entitiesOnly(keys: readonly string[], entities: ReadonlyMap<string, Entity>): string[] {
  return keys.filter((key) => entities.has(key));
}
