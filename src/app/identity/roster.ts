import type { EntityAnchor } from '../../model/decision.ts';
import type { Entity } from '../../model/entity.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { byCodeUnits } from '../code-units.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { anchorDocument } from './document-anchors.ts';
import { comparable } from './pile-index.ts';
import { actorOfEntity, type LinkedPile, pileIn, type WhoIsWho, whoIsWhoAmong } from './who-is-who.ts';

/** An actor as somebody pointed at it: by the id of one of its entities, or by a name. */
export interface PointedAt {
  /** Id of the actor. */
  readonly actor: string;
  /** Id of the entity that was meant. */
  readonly entity: string;
}

/** So many of those who go by a name are listed. */
const mostCandidates = 10;

/** The actors of a workspace at one moment, to be found by what people call them. */
export class Roster {
  readonly who: WhoIsWho;
  readonly workspace: Workspace;
  readonly #pile: LinkedPile;

  static of(workspace: Workspace): Roster {
    return new Roster(workspace, pileIn(workspace));
  }

  private constructor(workspace: Workspace, pile: LinkedPile) {
    this.workspace = workspace;
    this.#pile = pile;
    this.who = whoIsWhoAmong(pile, workspace);
  }

  /** The same entities after another decision. */
  renewed(): Roster {
    return new Roster(this.workspace, this.#pile);
  }

  /**
   * The actor that is meant by an id of one of its entities, or by a name that it alone has, case and accents folded.
   *
   * Throws ProblemError: `no-such-entity`, `several-entities`.
   */
  find(named: string): PointedAt {
    const found = this.#byId(named) ?? this.#byName(named);
    // Of several entities of one actor, the first that was found.
    const actors = new Map(found.toReversed().map((one) => [one.actor, one]));
    const [one, ...others] = actors.values();
    if (one === undefined) {
      throw new ProblemError(workspaceProblem('no-such-entity', `Nobody in the workspace goes by ${named}.`));
    }
    if (others.length === 0) return one;
    throw new ProblemError(workspaceProblem('several-entities', this.#candidates(named, [...actors.keys()])));
  }

  /** The actor that an entity is. */
  actorOf(entity: string): string {
    return actorOfEntity(this.who.identity, this.#pile.index, entity);
  }

  /** What an actor is called: by a person, else in full, as the ledger has it. */
  nameOf(actor: string): string {
    const given = this.who.names.get(actor);
    if (given !== undefined) return given;
    const names = this.who.identity.membersOf(actor).flatMap((member) => this.#namesOf(member));
    const [fullest] = names.sort((a, b) => b.length - a.length || byCodeUnits(a, b));
    return fullest ?? actor;
  }

  /** Ids of the documents in which an entity stands, or what a decision made of it. */
  documentsOf(entity: string): string[] {
    const { identity } = this.who;
    const places = identity.placesOf(entity);
    if (places !== null) return [...new Set(places.map(({ document }) => document))].sort(byCodeUnits);
    const documents = this.#pile.index.maybeFind(entity)?.documents ?? [];
    return documents.filter((document) => identity.entityIn(entity, document) === entity);
  }

  /** The entities of the pile of which one is, with the documents in which they are it. */
  piecesOf(entity: string): { readonly entity: string; readonly documents: readonly string[] }[] {
    const places = this.who.identity.placesOf(entity);
    if (places === null) return [{ entity, documents: this.documentsOf(entity) }];
    return [...Map.groupBy(places, (place) => place.entity)].map(([own, all]) => ({
      entity: own,
      documents: all.map(({ document }) => document).sort(byCodeUnits),
    }));
  }

  /** Whether documents call an entity so: first and foremost, or at all. */
  isCalled(entity: string, name: string): { readonly first: boolean; readonly atAll: boolean } {
    const sought = comparable(name);
    const ids = this.#idsBehind(entity);
    const isAmong = (found: readonly { readonly id: string }[]) => found.some(({ id }) => ids.includes(id));
    return {
      first: isAmong(this.#pile.index.called(sought)),
      atAll: isAmong(this.#pile.index.goingBy(sought)),
    };
  }

  /** An entity by what it keeps when documents are read anew. Throws ProblemError as `anchorDocument` does. */
  anchor(entity: string): EntityAnchor {
    const places = this.who.identity.placesOf(entity);
    const ids = this.#idsBehind(entity);
    const known = ids.flatMap((id) => this.#pile.index.maybeFind(id) ?? []);
    const names = new Set(known.flatMap((one) => one.names.map(({ name }) => name)));
    return {
      id: entity,
      type: known[0]?.type ?? 'unnamed',
      names: [...names].sort(byCodeUnits),
      within: places === null ? this.#only(entity) : null,
      split: places === null ? null : `p-${entity.slice('e-'.length)}`,
    };
  }

  #byId(named: string): PointedAt[] | null {
    const places = this.who.identity.placesOf(named);
    if (places !== null && places.length > 0) return [this.#pointAt(named)];
    if (this.#pile.index.maybeFind(named) === null) return null;
    if (this.documentsOf(named).length > 0) return [this.#pointAt(named)];
    return this.#members(named);
  }

  #byName(name: string): PointedAt[] {
    const called = this.#pile.index.goingBy(name).flatMap(({ id }) => this.#members(id));
    const first = called.filter(({ entity }) => this.isCalled(entity, name).first);
    const renamed = [...this.who.names]
      .filter(([, given]) => comparable(given) === comparable(name))
      .map(([actor]) => ({ actor, entity: actor }));
    // An entity that is called so stands for its actor better than one that has it as an alias.
    return [...first, ...called, ...renamed];
  }

  /** The entities as which one is resolved in its documents: itself, and what decisions made of it. */
  #members(id: string): PointedAt[] {
    const documents = this.#pile.index.maybeFind(id)?.documents ?? [];
    const entities = new Set(documents.map((document) => this.who.identity.entityIn(id, document)));
    return [...entities].map((entity) => this.#pointAt(entity));
  }

  #pointAt(entity: string): PointedAt {
    return { actor: this.actorOf(entity), entity };
  }

  /** Of the pile: the entity itself, or those that a decision made it of. */
  #idsBehind(entity: string): string[] {
    const places = this.who.identity.placesOf(entity);
    return places === null ? [entity] : [...new Set(places.map((place) => place.entity))].sort(byCodeUnits);
  }

  #namesOf(entity: string): string[] {
    const known = this.#idsBehind(entity).flatMap((id) => this.#pile.index.maybeFind(id) ?? []);
    return known.flatMap(({ names, aliases }) => [...names.map(({ name }) => name), ...aliases]);
  }

  /** The only document of an entity that goes by no name there: its words may mean somebody else in another. */
  #only(entity: string) {
    const [document, ...others] = this.#pile.index.maybeFind(entity)?.documents ?? [];
    if (document === undefined || others.length > 0) return null;
    const shown = this.workspace.entity(entity);
    return shown.some((one) => isNamed(one.entity)) ? null : anchorDocument(this.workspace, document);
  }

  #candidates(name: string, actors: readonly string[]): string {
    const shown = actors.slice(0, mostCandidates).map((actor) => `${this.nameOf(actor)} (${actor})`);
    const more = actors.length > shown.length ? ', …' : '';
    return `${name} may be ${actors.length} actors: ${shown.join(', ')}${more}.`;
  }
}

/** A voice that only the file’s own facts name is mentioned nowhere. */
function isNamed({ type, mentions }: Entity): boolean {
  return type !== 'unnamed' && (mentions.length === 0 || mentions.some(({ form }) => form === 'name'));
}
