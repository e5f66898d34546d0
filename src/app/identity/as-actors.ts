import type { Attribution } from '../../model/attribution.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings, UngroupedStatement } from '../../model/findings.ts';
import { byCodeUnits } from '../code-units.ts';
import { mergeEntities } from '../merge-entities.ts';
import { isMeant, type WhoIsWho } from './who-is-who.ts';

/** What was found in a document, with actors in the place of its own entities. The document’s words stay what they are. */
export function asActors(found: Findings, who: WhoIsWho): Findings {
  const actor = (id: string) => who.identity.actorOf(id, found.document.id);
  return {
    document: documentOf(found.document, actor),
    entities: mergeEntities(found.entities.map((entity) => entityOf(entity, actor))),
    times: found.times,
    attributions: found.attributions.map((one) => attributionOf(one, actor)),
    statements: found.statements.map((one) => statementOf(one, actor)),
  };
}

/** Id of the actor that an entity is in one document. */
export type ActorOf = (entity: string) => string;

function documentOf(document: Document, actor: ActorOf): Document {
  const parts = document.parts.map((part) => ({ ...part, voice: part.voice && actor(part.voice) }));
  return { ...document, parts };
}

/** An entity of a document as an actor. Without affiliations to itself: who was taken for a body and its spokesman may be one. */
export function entityOf(entity: Entity, actor: ActorOf): Entity {
  const id = actor(entity.id);
  const affiliations = entity.affiliations.map((edge) => ({ ...edge, of: actor(edge.of) }));
  return {
    ...entity,
    id,
    affiliations: affiliations.filter(({ of }) => of !== id),
    memberOf: bodies(entity.memberOf.map(actor), id),
  };
}

/** An attribution whose source is an actor. */
export function attributionOf(attribution: Attribution, actor: ActorOf): Attribution {
  const { source } = attribution;
  if (source === null || source.entity === null) return attribution;
  return { ...attribution, source: { ...source, entity: actor(source.entity) } };
}

/** A statement whose chain is of actors. */
export function statementOf(statement: UngroupedStatement, actor: ActorOf): UngroupedStatement {
  const chain = statement.chain.map((link) => ({ ...link, entity: link.entity && actor(link.entity) }));
  return { ...statement, chain };
}

/** Actors, each of them one entity for all documents, with what persons decided of them. */
export function withDecisions(actors: readonly Entity[], who: WhoIsWho): Entity[] {
  return actors.map((actor) => renamed(affiliated(actor, who), who));
}

function renamed(actor: Entity, { names }: WhoIsWho): Entity {
  const name = names.get(actor.id);
  if (name === undefined) return actor;
  const all = new Set([actor.name, ...actor.aliases]);
  return { ...actor, name, aliases: [...all].filter((one) => one !== name).sort(byCodeUnits) };
}

function affiliated(actor: Entity, { affiliations, disaffiliated }: WhoIsWho): Entity {
  const decided = affiliations.get(actor.id) ?? [];
  const mine = disaffiliated.filter(({ member }) => member === actor.id);
  if (decided.length === 0 && mine.length === 0) return actor;
  const stated = actor.affiliations.filter((edge) => !mine.some((one) => isMeant(one, actor.id, edge)));
  return {
    ...actor,
    affiliations: stated,
    ...(decided.length === 0 ? {} : { decidedAffiliations: decided }),
    memberOf: bodies(
      [...stated, ...decided].map(({ of }) => of),
      actor.id,
    ),
  };
}

function bodies(ids: readonly string[], self: string): string[] {
  return [...new Set(ids)].filter((id) => id !== self).sort(byCodeUnits);
}
