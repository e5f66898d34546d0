import type { Join, JoinReason } from '../identity/identity.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Document } from '../model/document.ts';
import type { Entity, Mention, Role } from '../model/entity.ts';
import type { UngroupedStatement } from '../model/findings.ts';
import type { Workspace } from '../store/workspace.ts';
import { byCodeUnits } from './code-units.ts';
import { attributionOf, statementOf, withDecisions } from './identity/as-actors.ts';
import { RedactedWords } from './identity/redacted-words.ts';
import { type WhoIsWho, whoIsWho } from './identity/who-is-who.ts';
import { mergeEntities } from './merge-entities.ts';
import { type Place, placeFinder } from './place.ts';
import { findActors } from './who/find-actors.ts';
import { type NameUse, nameUses } from './who/name-uses.ts';
import { type Sighting, sightingsOf } from './who/sightings-of.ts';

/** An actor with all that a workspace knows of it. Everything that has a date is in its order, what has none comes last. */
export interface Profile {
  /** The actor: the entities that it is, as one. */
  readonly entity: Entity;
  /** Ids of these entities, by code units. */
  readonly members: readonly string[];
  /** Its names, the most used first. */
  readonly names: readonly NameUse[];
  /** The words of documents for what it is. */
  readonly roles: readonly Placed<Role>[];
  /** The bodies to which it belongs or for which it speaks; first those that documents state. */
  readonly affiliations: readonly ProfileAffiliation[];
  /** Where it is mentioned, each line once. */
  readonly mentioned: readonly Place[];
  /** The attributions whose source it is. */
  readonly said: readonly Placed<Attribution>[];
  /** The statements that reached the reader through it, as any link of their chain. */
  readonly statements: readonly Placed<UngroupedStatement>[];
  /** The statements of others in whose words it is mentioned. */
  readonly about: readonly Placed<UngroupedStatement>[];
}

/** A record with the place where it starts. */
export interface Placed<Record> {
  readonly place: Place;
  /** ISO 8601 date or date-time of the document; null if unknown. */
  readonly date: string | null;
  readonly record: Record;
}

/** That an actor belongs to a body, as a document or a person says. */
export interface ProfileAffiliation {
  /** The body. */
  readonly of: { readonly id: string; readonly name: string };
  readonly role: string | null;
  /** Where a document says so, and the date of that; null where a person did. */
  readonly stated: { readonly place: Place; readonly date: string | null } | null;
  /** What a person set; null where a document says so. */
  readonly decided: Pick<
    NonNullable<Entity['decidedAffiliations']>[number],
    'from' | 'until' | 'source' | 'decision'
  > | null;
}

/**
 * The actors that have all the words of `name` in one of their names, case and diacritics folded, the best match
 * first; or that with the id `name`.
 */
export function whoIs(workspace: Workspace, name: string): Profile[] {
  const who = whoIsWho(workspace);
  const reader = new ProfileReader(workspace, who);
  return findActors(workspace, who, name).map((actor) => reader.read(actor));
}

/** Puts profiles together, and remembers the documents that they are found in. */
class ProfileReader {
  readonly #workspace: Workspace;
  readonly #who: WhoIsWho;
  readonly #redacted: RedactedWords;
  readonly #documents = new Map<string, Document>();
  readonly #locate: (document: string, offset: number) => Place;

  constructor(workspace: Workspace, who: WhoIsWho) {
    this.#workspace = workspace;
    this.#who = who;
    this.#redacted = new RedactedWords(workspace.decisions.redactions());
    this.#locate = placeFinder((id) => this.#document(id));
  }

  read(actor: string): Profile {
    const sightings = sightingsOf(this.#workspace, this.#who, actor);
    const entity = this.#entity(actor, sightings);
    const { membersOf, joinsOf } = this.#who.identity;
    return {
      entity,
      members: membersOf(actor),
      names: this.#names(sightings, joinsOf(actor)),
      roles: this.#placed(entity.roles, ({ start }) => start),
      affiliations: this.#affiliations(entity),
      mentioned: this.#mentioned(entity.mentions),
      said: this.#placed(this.#said(sightings), firstOffset),
      statements: this.#placed(this.#statementsThrough(sightings), startOf),
      about: this.#placed(this.#statementsAbout(actor, sightings), startOf),
    };
  }

  /** Lists have ids of their own for their entries, which may spell names. */
  #names(sightings: readonly Sighting[], joins: readonly Join[]): NameUse[] {
    const mask = (why: JoinReason): JoinReason =>
      why.kind === 'list' && why.entry !== null ? { ...why, entry: this.#redacted.mask(why.entry) } : why;
    const uses = nameUses(sightings, joins, (id) => this.#document(id).text);
    return uses.map((use) => ({ ...use, why: use.why.map(mask) }));
  }

  #document(id: string): Document {
    const known = this.#documents.get(id) ?? this.#workspace.documents.maybeFind(id);
    if (known === null) throw new RangeError(`The document ${id} is not held.`);
    this.#documents.set(id, known);
    return known;
  }

  #actorIn(document: string): (entity: string) => string {
    return (entity) => this.#who.identity.actorOf(entity, document);
  }

  /** All that is seen of an actor as one entity, with what persons decided of it. */
  #entity(actor: string, sightings: readonly Sighting[]): Entity {
    const seen = sightings.map(({ document, entity }) => {
      const actorOf = this.#actorIn(document);
      const affiliations = entity.affiliations.map((edge) => ({ ...edge, of: actorOf(edge.of) }));
      return { ...entity, id: actor, affiliations, memberOf: entity.memberOf.map(actorOf) };
    });
    const [one] = withDecisions(mergeEntities(seen), this.#who);
    if (one === undefined) throw new RangeError(`Nobody is ${actor}.`);
    return one;
  }

  #affiliations({ id, affiliations, decidedAffiliations = [] }: Entity): ProfileAffiliation[] {
    const own = affiliations.filter(({ of }) => of !== id);
    const stated = this.#placed(own, ({ start }) => start).map(({ place, date, record: { of, role } }) => ({
      of: this.#named(of),
      role,
      stated: { place, date },
      decided: null,
    }));
    const decided = decidedAffiliations.map(({ of, role, from, until, source, decision }) => ({
      of: this.#named(of),
      role,
      stated: null,
      decided: { from, until, source, decision },
    }));
    return [...stated, ...decided];
  }

  #named(actor: string): { readonly id: string; readonly name: string } {
    const sightings = sightingsOf(this.#workspace, this.#who, actor);
    return { id: actor, name: sightings.length === 0 ? actor : this.#entity(actor, sightings).name };
  }

  #said(sightings: readonly Sighting[]): Attribution[] {
    return this.#inSightings(sightings, (entity) => this.#workspace.attributionsBy(entity)).map((one) =>
      attributionOf(one, this.#actorIn(one.document)),
    );
  }

  #statementsThrough(sightings: readonly Sighting[]): UngroupedStatement[] {
    return this.#inSightings(sightings, (entity) => this.#workspace.statementsThrough(entity)).map((one) =>
      statementOf(one, this.#actorIn(one.document)),
    );
  }

  /** Records of the entities that were seen, in the documents in which they are this actor; each once. */
  #inSightings<Found extends { readonly id: string; readonly document: string }>(
    sightings: readonly Sighting[],
    find: (entity: string) => readonly Found[],
  ): Found[] {
    const found = new Map<string, Found>();
    for (const [entity, seen] of Map.groupBy(sightings, (one) => one.entity.id)) {
      const documents = new Set(seen.map(({ document }) => document));
      for (const one of find(entity)) if (documents.has(one.document)) found.set(one.id, one);
    }
    return [...found.values()];
  }

  #statementsAbout(actor: string, sightings: readonly Sighting[]): UngroupedStatement[] {
    return [...Map.groupBy(sightings, ({ document }) => document)].flatMap(([document, seen]) => {
      const mentions = seen.flatMap(({ entity }) => entity.mentions);
      return this.#workspace
        .statementsIn(document)
        .filter((statement) => mentions.some((mention) => isWithin(mention, statement)))
        .map((statement) => statementOf(statement, this.#actorIn(document)))
        .filter(({ chain }) => chain.at(-1)?.entity !== actor);
    });
  }

  #mentioned(mentions: readonly Mention[]): Place[] {
    const placed = this.#placed(mentions, ({ start }) => start);
    const lines = new Map(
      placed.map(({ place }) => [`${place.path}\n${place.line}\n${place.document}`, place] as const),
    );
    return [...lines.values()];
  }

  #placed<Found extends { readonly document: string }>(
    records: readonly Found[],
    offset: (record: Found) => number,
  ): Placed<Found>[] {
    const placed = records.map((record) => ({
      place: this.#locate(record.document, offset(record)),
      date: this.#document(record.document).published,
      record,
    }));
    return placed.sort(byDate);
  }
}

/** By date, then by place; what has no date last. */
function byDate(a: Placed<unknown>, b: Placed<unknown>): number {
  return (
    byCodeUnits(a.date ?? 'unknown', b.date ?? 'unknown') ||
    byCodeUnits(a.place.path, b.place.path) ||
    byCodeUnits(a.place.record ?? '', b.place.record ?? '') ||
    a.place.line - b.place.line
  );
}

function isWithin({ start, end }: Mention, { spans }: UngroupedStatement): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

function startOf({ spans }: UngroupedStatement): number {
  return spans[0]?.[0] ?? 0;
}

/** Where an attribution begins: at its source, cue or content, whichever is first. */
function firstOffset({ source, cue, content }: Attribution): number {
  const starts = [source, cue, content].flatMap((marked) => marked?.spans[0]?.[0] ?? []);
  return Math.min(...starts);
}
