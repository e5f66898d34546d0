import type { Attribution } from '../model/attribution.ts';
import type { Entity } from '../model/entity.ts';
import type { UngroupedStatement } from '../model/findings.ts';
import type { Workspace } from '../store/workspace.ts';
import { byCodeUnits } from './code-units.ts';
import { mergeEntities } from './merge-entities.ts';
import { type Place, placeFinder } from './place.ts';

/** An entity with all that a workspace knows of it. */
export interface Profile {
  readonly entity: Entity;
  /** The bodies it belongs to or speaks for. */
  readonly memberOf: readonly Entity[];
  /** Where it is mentioned, in order of path and line, each line once. */
  readonly mentioned: readonly Place[];
  /** The attributions whose source it is. */
  readonly said: readonly Placed<Attribution>[];
  /** The statements that reached the reader through it, as any link of their chain. */
  readonly statements: readonly Placed<UngroupedStatement>[];
}

/** A record with the place where it starts. */
export interface Placed<Record> {
  readonly place: Place;
  readonly record: Record;
}

/** How many matching names are looked into: enough for a family name, few enough to be read. */
const mostNames = 200;

/**
 * The entities that have all the words of `name` in one of their names, case and diacritics folded, the best match
 * first.
 */
export function whoIs(workspace: Workspace, name: string): Profile[] {
  const ids = new Set(workspace.searchNames(name, mostNames).map((hit) => hit.entity));
  const place = placeFinder((id) => workspace.maybeDocument(id));
  return [...ids].flatMap((id) =>
    mergedEntity(workspace, id).map((entity) => profile(workspace, entity, place)),
  );
}

type Locate = (document: string, offset: number) => Place;

function mergedEntity(workspace: Workspace, id: string): Entity[] {
  return mergeEntities(workspace.entity(id));
}

function profile(workspace: Workspace, entity: Entity, locate: Locate): Profile {
  return {
    entity,
    memberOf: entity.memberOf.flatMap((id) => mergedEntity(workspace, id)),
    mentioned: inOrder(entity.mentions.map((mention) => locate(mention.document, mention.start))),
    said: workspace
      .attributionsBy(entity.id)
      .map((record) => ({ place: locate(record.document, firstOffset(record)), record })),
    statements: workspace
      .statementsThrough(entity.id)
      .map((record) => ({ place: locate(record.document, record.spans[0]?.[0] ?? 0), record })),
  };
}

/** Where an attribution begins: at its source, cue or content, whichever is first. */
function firstOffset({ source, cue, content }: Attribution): number {
  const starts = [source, cue, content].flatMap((marked) => marked?.spans[0]?.[0] ?? []);
  return Math.min(...starts);
}

function inOrder(places: readonly Place[]): Place[] {
  const keyed = new Map(places.map((place) => [`${place.path}\n${place.line}\n${place.document}`, place]));
  return [...keyed.values()].sort((a, b) => byCodeUnits(a.path, b.path) || a.line - b.line);
}
