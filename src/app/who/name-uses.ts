import type { Join, JoinReason } from '../../identity/identity.ts';
import { byCodeUnits } from '../code-units.ts';
import { comparable } from '../identity/pile-index.ts';
import type { Sighting } from './sightings-of.ts';

/** A name of an actor, how often documents use it, and why it is this actor’s. */
export interface NameUse {
  readonly name: string;
  /** Places where the name stands. */
  readonly mentions: number;
  /** Documents that know the actor by it, also where only their own facts name it. */
  readonly documents: number;
  /** What put those who have this name together with the most mentioned one; none where it has the name itself. */
  readonly why: readonly JoinReason[];
}

/**
 * The names of an actor, the most used first.
 *
 * @param textOf - the text of a document by its id
 */
export function nameUses(
  sightings: readonly Sighting[],
  joins: readonly Join[],
  textOf: (document: string) => string,
): NameUse[] {
  const reasons = reasonsFor(sightings, joins);
  const uses = new Map<string, OpenUse>();
  for (const sighting of sightings) {
    const { document, member, entity } = sighting;
    for (const name of new Set([entity.name, ...entity.aliases])) {
      const use = uses.get(name) ?? { mentions: 0, documents: new Set(), members: new Set() };
      uses.set(name, use);
      use.documents.add(document);
      use.members.add(member);
    }
    for (const name of namesAt(sighting, textOf(document))) {
      const use = uses.get(name);
      if (use !== undefined) use.mentions += 1;
    }
  }
  return [...uses]
    .map(([name, { mentions, documents, members }]) => ({
      name,
      mentions,
      documents: documents.size,
      why: whyOf([...members], reasons),
    }))
    .sort((a, b) => b.mentions - a.mentions || b.documents - a.documents || byCodeUnits(a.name, b.name));
}

interface OpenUse {
  mentions: number;
  readonly documents: Set<string>;
  readonly members: Set<string>;
}

/** For each place where the entity stands by name: which of its names that is, the longest that fits. */
function namesAt({ entity }: Sighting, text: string): string[] {
  const names = [entity.name, ...entity.aliases].map((name) => ({ name, words: ` ${comparable(name)} ` }));
  names.sort((a, b) => b.words.length - a.words.length || byCodeUnits(a.name, b.name));
  return entity.mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const folded = ` ${comparable(words)} `;
      const same = names.find(({ name }) => name === words);
      return (same ?? names.find((one) => folded.includes(one.words)))?.name ?? entity.name;
    });
}

function whyOf(members: readonly string[], reasons: ReadonlyMap<string, JoinReason | null>): JoinReason[] {
  const all = members.map((member) => reasons.get(member) ?? null);
  return all.includes(null) ? [] : all.filter((why) => why !== null);
}

/** For each member what joins it to the most mentioned one, on the way there; null for that one. */
function reasonsFor(
  sightings: readonly Sighting[],
  joins: readonly Join[],
): ReadonlyMap<string, JoinReason | null> {
  const root = mostMentioned(sightings);
  const reasons = new Map<string, JoinReason | null>([[root, null]]);
  const edges = Map.groupBy(
    joins.flatMap(({ a, b, why }) => [
      { from: a, to: b, why },
      { from: b, to: a, why },
    ]),
    ({ from }) => from,
  );
  const open = [root];
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    for (const { to, why } of edges.get(member) ?? []) {
      if (reasons.has(to)) continue;
      reasons.set(to, why);
      open.push(to);
    }
  }
  return reasons;
}

function mostMentioned(sightings: readonly Sighting[]): string {
  const counts = new Map<string, number>();
  for (const { member, entity } of sightings) {
    counts.set(member, (counts.get(member) ?? 0) + entity.mentions.length);
  }
  const [best] = [...counts].sort(([a, more], [b, less]) => less - more || byCodeUnits(a, b));
  return best?.[0] ?? '';
}
