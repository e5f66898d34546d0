import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityType } from '../../model/entity.ts';
import { type Seen, Sightings } from './sightings.ts';

const types: readonly EntityType[] = ['person', 'organisation', 'group'];

/** The same by asking everybody. */
function latestOfAll(
  members: readonly Seen[],
  wanted: readonly EntityType[],
  before: number,
  except: string,
): Seen | null {
  let best: Seen | null = null;
  for (const member of members) {
    const seen = member.lastSeen >= 0 && member.lastSeen < before && member.id !== except;
    if (seen && wanted.includes(member.type) && member.lastSeen > (best?.lastSeen ?? -1)) best = member;
  }
  return best;
}

test('finds whom one finds by asking everybody', () => {
  const steps = fc.array(fc.record({ who: fc.nat(5), at: fc.nat(12) }), { maxLength: 40 });
  const questions = fc.array(
    fc.record({ wanted: fc.subarray([...types]), before: fc.nat(14), except: fc.nat(5) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(steps, questions, (sighted, asked) => {
      const members = Array.from({ length: 6 }, (_, order) => ({
        id: `e-${order}`,
        type: types[order % types.length] ?? 'person',
        order,
        lastSeen: -1,
      }));
      const sightings = new Sightings<Seen>();
      for (const { who, at } of sighted) {
        const member = members[who];
        if (member === undefined) continue;
        member.lastSeen = at;
        sightings.add(member);
      }
      for (const { wanted, before, except } of asked) {
        const expected = latestOfAll(members, wanted, before, `e-${except}`);
        expect(sightings.latest(wanted, before, `e-${except}`)).toBe(expected);
      }
    }),
  );
});
