import type { ShownEntity } from '../../store/read-findings.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { WhoIsWho } from '../identity/who-is-who.ts';

/** An entity as one document shows it, and the member of its actor that it is. */
export interface Sighting extends ShownEntity {
  /** Its own id, or that of what a decision made of it. */
  readonly member: string;
}

/** Where an actor stands: every entity that is it, as each document shows that, in order of member and document. */
export function sightingsOf(workspace: Workspace, { identity }: WhoIsWho, actor: string): Sighting[] {
  return identity.membersOf(actor).flatMap((member) => {
    const places = identity.placesOf(member);
    const ids = places === null ? [member] : new Set(places.map(({ entity }) => entity));
    return [...ids]
      .flatMap((id) => workspace.entity(id))
      .filter(({ document, entity }) => identity.entityIn(entity.id, document) === member)
      .map((shown) => ({ ...shown, member }));
  });
}
