import type { EntityType } from '../../model/entity.ts';

/** Somebody who can be meant by a pronoun. */
export interface Seen {
  readonly id: string;
  readonly type: EntityType;
  /** Place among all, by when they were first met. */
  readonly order: number;
  /** Offset of the latest mention; -1 before the first. */
  readonly lastSeen: number;
}

interface Sighting<Member> {
  readonly member: Member;
  readonly at: number;
}

/**
 * Who was seen where, by type and offset, so that the one seen last before an offset is found without asking everybody.
 * A sighting counts until its member is seen again.
 */
export class Sightings<Member extends Seen> {
  readonly #byType = new Map<EntityType, Sighting<Member>[]>();

  /** To be called whenever `lastSeen` has changed. Sightings come nearly in order, so that few must make room. */
  add(member: Member): void {
    const known = this.#byType.get(member.type) ?? [];
    this.#byType.set(member.type, known);
    const sighting = { member, at: member.lastSeen };
    let place = known.length;
    while (place > 0 && isEarlier(sighting, known[place - 1])) place -= 1;
    known.splice(place, 0, sighting);
  }

  /**
   * Of all members of some types the one seen last before an offset; of two seen at one offset the one first met.
   *
   * @param except id of one who is not meant
   */
  latest(types: readonly EntityType[], before: number, except: string | null): Member | null {
    let best: Member | null = null;
    for (const type of types) {
      const candidate = this.#latestOf(type, before, except);
      if (candidate !== null && (best === null || isLater(candidate, best))) best = candidate;
    }
    return best;
  }

  #latestOf(type: EntityType, before: number, except: string | null): Member | null {
    const known = this.#byType.get(type) ?? [];
    for (let index = known.length - 1; index >= 0; index -= 1) {
      const { member, at } = known[index] ?? {};
      if (member === undefined || at !== member.lastSeen || at >= before || member.id === except) continue;
      return member;
    }
    return null;
  }
}

function isLater(a: Seen, b: Seen): boolean {
  return a.lastSeen > b.lastSeen || (a.lastSeen === b.lastSeen && a.order < b.order);
}

/** By offset; at one offset whoever was met first comes last, and so is found first. */
function isEarlier(a: Sighting<Seen>, b: Sighting<Seen> | undefined): boolean {
  return b !== undefined && (a.at < b.at || (a.at === b.at && a.member.order > b.member.order));
}
