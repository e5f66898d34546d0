import type { EntityType } from '../model/entity.ts';
import type { PileEntity } from '../model/pile-entity.ts';
import { Clusters } from './clusters.ts';
import type { Identity, Join } from './identity.ts';
import { type Judgement, type Occurrence, setApartId } from './judgement.ts';
import type { ListLink, MachineLink } from './link.ts';

/** All that speaks for and against two entities being one actor. */
export interface IdentityEvidence {
  /** Of the pile; of those that nothing else speaks of, nothing is needed. */
  readonly entities: Iterable<Pick<PileEntity, 'id' | 'type' | 'documents'>>;
  /** What persons decided and did not withdraw, the earliest first. */
  readonly judgements?: readonly Judgement[];
  readonly listed?: readonly ListLink[];
  readonly links?: readonly MachineLink[];
}

/**
 * Which entities of a pile are one actor. What persons decided comes first, and of two decisions that contradict each other
 * the later counts; then what lists say, then what the machine found, the strongest link first. Nothing joins what a person
 * keeps apart, however long the way from one to the other. The machine joins no two that one document shows side by side with
 * the same type: a document that tells two brothers apart gives them two ids.
 *
 * The order of entities and links makes no difference. Takes little more time than in proportion to all that is given.
 */
export function resolveIdentity(evidence: IdentityEvidence): Identity {
  const { judgements = [], listed = [], links = [] } = evidence;
  const places = new SetApart(judgements);
  const clusters = new Clusters();
  const known = addEntities(clusters, places, evidence);
  const overruled = followJudgements(clusters, judgements, known);
  const isHeld = ({ a, b }: Ends) => known.has(a) && known.has(b);
  for (const link of listed.filter(isHeld).sort(byEnds)) {
    clusters.join(least(link), greatest(link), { kind: 'list', list: link.list, entry: link.entry });
  }
  for (const link of links.filter(isHeld).sort(byStrength)) {
    const why = { kind: 'machine', strength: link.strength, reason: link.reason } as const;
    clusters.joinStrangers(least(link), greatest(link), why);
  }
  return identityOf(clusters, places, overruled);
}

/** Which occurrences of an entity a decision sets apart; of several decisions the last counts. */
class SetApart {
  readonly #by = new Map<string, Map<string, string>>();
  readonly #made = new Map<string, readonly Occurrence[]>();

  constructor(judgements: readonly Judgement[]) {
    for (const one of judgements) {
      if (one.kind === 'together' || one.occurrences.length === 0) continue;
      this.#made.set(setApartId(one.decision), one.occurrences);
      for (const { entity, document } of one.occurrences) {
        const documents = this.#by.get(entity) ?? new Map<string, string>();
        this.#by.set(entity, documents.set(document, setApartId(one.decision)));
      }
    }
  }

  /** Where an entity stands that a decision made; null for one that none made. */
  placesOf(made: string): Occurrence[] | null {
    const documents = this.#made.get(made);
    return documents?.filter(({ entity, document }) => this.entityIn(entity, document) === made) ?? null;
  }

  /** The entity as which this one is resolved in a document: itself, or what a decision made of it there. */
  entityIn(entity: string, document: string): string {
    return this.#by.get(entity)?.get(document) ?? entity;
  }
}

/** Makes known what the evidence speaks of and the pile holds, and returns it. */
function addEntities(clusters: Clusters, places: SetApart, evidence: IdentityEvidence): ReadonlySet<string> {
  const spokenOf = entitiesSpokenOf(evidence);
  const companies = new Companies();
  const known = new Set<string>();
  for (const { id, type, documents } of evidence.entities) {
    if (!spokenOf.has(id)) continue;
    for (const document of documents) {
      const entity = places.entityIn(id, document);
      known.add(entity);
      clusters.add(entity, type === 'unnamed' ? [] : [companies.numberOf(type, document)]);
    }
  }
  return known;
}

function entitiesSpokenOf({ judgements = [], listed = [], links = [] }: IdentityEvidence): Set<string> {
  const spokenOf = new Set<string>();
  for (const one of judgements) {
    for (const entity of one.entities) spokenOf.add(entity);
    if (one.kind === 'together') continue;
    for (const entity of one.from) spokenOf.add(entity);
    for (const { entity } of one.occurrences) spokenOf.add(entity);
  }
  for (const { a, b } of listed) spokenOf.add(a).add(b);
  for (const { a, b } of links) spokenOf.add(a).add(b);
  return spokenOf;
}

/** Numbers for the entities of one type in one document, no two of which are one. */
class Companies {
  readonly #numbers = new Map<EntityType, Map<string, number>>();
  #count = 0;

  numberOf(type: EntityType, document: string): number {
    const numbers = this.#numbers.get(type) ?? new Map<string, number>();
    this.#numbers.set(type, numbers);
    const number = numbers.get(document) ?? this.#count++;
    numbers.set(document, number);
    return number;
  }
}

/** The latest first, so that what contradicts it afterwards is refused. Returns the decisions of which some was. */
function followJudgements(
  clusters: Clusters,
  judgements: readonly Judgement[],
  known: ReadonlySet<string>,
): Set<string> {
  const overruled = new Set<string>();
  const held = (entities: readonly string[]) => entities.filter((entity) => known.has(entity));
  for (const one of judgements.toReversed()) {
    const isWhole =
      one.kind === 'together'
        ? joinAll(clusters, held(one.entities), one.decision)
        : setApart(clusters, held(ownEntities(one)), held(one.from), one.decision);
    if (!isWhole) overruled.add(one.decision);
  }
  return overruled;
}

function ownEntities({ entities, occurrences, decision }: Extract<Judgement, { kind: 'apart' }>): string[] {
  return occurrences.length === 0 ? [...entities] : [...entities, setApartId(decision)];
}

/** False where some of it is refused. */
function joinAll(clusters: Clusters, [first, ...others]: readonly string[], decision: string): boolean {
  let isWhole = true;
  for (const other of others) {
    if (first === undefined || clusters.areOne(first, other)) continue;
    isWhole = clusters.join(first, other, { kind: 'decision', decision }) && isWhole;
  }
  return isWhole;
}

/** The same. Those that are one already need be kept apart once. */
function setApart(
  clusters: Clusters,
  entities: readonly string[],
  from: readonly string[],
  decision: string,
): boolean {
  let isWhole = joinAll(clusters, entities, decision);
  const [first] = entities;
  for (const entity of entities) {
    if (first !== undefined && entity !== first && clusters.areOne(first, entity)) continue;
    for (const other of from) isWhole = clusters.keepApart(entity, other) && isWhole;
  }
  return isWhole;
}

type Ends = Pick<ListLink, 'a' | 'b'>;

function byEnds(one: ListLink, other: ListLink): number {
  return (
    compareEnds(one, other) || compare(one.list, other.list) || compare(one.entry ?? '', other.entry ?? '')
  );
}

function byStrength(one: MachineLink, other: MachineLink): number {
  return other.strength - one.strength || compareEnds(one, other) || compare(one.reason, other.reason);
}

/** Whichever of the two ends comes first. */
function compareEnds(one: Ends, other: Ends): number {
  return compare(least(one), least(other)) || compare(greatest(one), greatest(other));
}

function least({ a, b }: Ends): string {
  return a < b ? a : b;
}

function greatest({ a, b }: Ends): string {
  return a < b ? b : a;
}

/** By code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function identityOf(clusters: Clusters, places: SetApart, overruled: ReadonlySet<string>): Identity {
  const members = new Map(clusters.together().map((group) => [group[0] ?? '', group]));
  const actors = new Map<string, string>();
  for (const [actor, group] of members) for (const entity of group) actors.set(entity, actor);
  const joins = Map.groupBy(clusters.joins, (join: Join) => actors.get(join.a) ?? join.a);
  return {
    entityIn: (entity, document) => places.entityIn(entity, document),
    placesOf: (member) => places.placesOf(member),
    actorOf: (entity, document) => {
      const own = places.entityIn(entity, document);
      return actors.get(own) ?? own;
    },
    membersOf: (actor) => members.get(actor) ?? [actor],
    joinsOf: (actor) => joins.get(actor) ?? [],
    overruled,
  };
}
