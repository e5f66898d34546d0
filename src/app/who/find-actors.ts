import type { Workspace } from '../../store/workspace.ts';
import { comparable } from '../identity/pile-index.ts';
import type { WhoIsWho } from '../identity/who-is-who.ts';

/** How many matching names are looked into: enough for a family name, few enough to be read. */
const mostNames = 200;

/**
 * Ids of the actors that have all the words of `named` in one of their names, case and diacritics folded, the best match first;
 * or of the one that has this id, or an entity of this id.
 */
export function findActors(workspace: Workspace, who: WhoIsWho, named: string): string[] {
  const hits = workspace.search.names(named, mostNames).map((hit) => hit.entity);
  const actors = [named, ...hits].flatMap((id) => actorsOf(workspace, who, id));
  return [...new Set([...actors, ...renamed(who, named)])];
}

/** The actors that an entity is in its documents. */
function actorsOf(workspace: Workspace, { identity }: WhoIsWho, entity: string): string[] {
  const places =
    identity.placesOf(entity) ?? workspace.entity(entity).map(({ document }) => ({ entity, document }));
  return places.map((place) => identity.actorOf(place.entity, place.document));
}

function renamed({ names }: WhoIsWho, sought: string): string[] {
  const words = comparable(sought).split(' ');
  const found = [...names].filter(([, name]) => {
    const own = comparable(name).split(' ');
    return words.every((word) => own.includes(word));
  });
  return found.map(([actor]) => actor);
}
