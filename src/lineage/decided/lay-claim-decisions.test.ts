import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Join } from '../../model/claim.ts';
import type { ClaimJudgement } from './claim-judgement.ts';
import { type ClaimGroup, layClaimDecisions } from './lay-claim-decisions.ts';

/** Groups from `a b c | d`, or with pairs: `a-b.9 b-c.8 | d`; `a~b.9`: one says the opposite of the other. */
function groupsOf(line: string): ClaimGroup[] {
  return line.split('|').map((group) => {
    const words = group.trim().split(/\s+/u);
    const joins = words.flatMap((word): Join[] => {
      const [, a = '', sign, b = '', digits] = /^(\w)([-~])(\w)\.(\d+)$/u.exec(word) ?? [];
      const relation = sign === '~' ? 'opposite' : 'same';
      return a === '' ? [] : [{ ...found, statements: [a, b], relation, confidence: Number(`.${digits}`) }];
    });
    return { statements: [...new Set(words.flatMap((word) => word.match(/[a-z]/gu) ?? []))].sort(), joins };
  });
}

const found = { reason: 'alike', decision: null } as const;

/** Judgements from `+abc; -a|bc; #ab`: together, apart, locked; `=ab|c` sets apart as one claim, and a capital is the opposite. */
function judgementsOf(line: string): ClaimJudgement[] {
  return line
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one, n): ClaimJudgement => {
      const [own = '', others = ''] = one.slice(1).split('|');
      const statements = [...own].map((id) => ({ id: id.toLowerCase(), opposite: id !== id.toLowerCase() }));
      const decision = `p-${n}`;
      if (one[0] === '+') return { kind: 'together', decision, statements };
      if (one[0] === '#') return { kind: 'locked', decision, statements };
      return { kind: 'apart', decision, statements, from: [...others], isOne: one[0] === '=' };
    });
}

/** `ab c#d?`: groups in their order; of a locked one, what would be added. */
function laid(groups: string, judgements: string): string {
  const { groups: decided } = layClaimDecisions(groupsOf(groups), judgementsOf(judgements));
  return decided
    .map(({ statements, locked }) => {
      const lock = locked === null ? '' : `#${locked.suggested.join('')}`;
      return `${statements.join('')}${lock}`;
    })
    .join(' ');
}

function overruled(groups: string, judgements: string): string[] {
  const decided = layClaimDecisions(groupsOf(groups), judgementsOf(judgements)).overruled;
  return [...decided].map(([decision, how]) => `${decision} ${how}`).sort();
}

/** Pairs of all groups, as `a-b.9`, a decision as `a-b p-0`. */
function pairs(groups: string, judgements: string): string[] {
  const { groups: decided } = layClaimDecisions(groupsOf(groups), judgementsOf(judgements));
  return decided
    .flatMap(({ joins }) => joins)
    .map(({ statements, relation, confidence, decision }) => {
      const ends = statements.join(relation === 'same' ? '-' : '~');
      return decision === null ? `${ends}${String(confidence).slice(1)}` : `${ends} ${decision}`;
    });
}

describe('groups of statements', () => {
  test.each([
    ['stay as they are where nobody decided', 'a b | c', '', 'ab c'],
    ['are one where a person says so', 'a b | c', '+ac', 'abc'],
    ['are one over several', 'a | b | c | d', '+ab; +bc', 'abc d'],
    ['are none where a later decision sets them apart', 'a | b | c', '+ab; +bc; -a|c', 'a bc'],
    ['are one where a later decision joins them', 'a b', '-a|b; +ab', 'ab'],
    ['lose what is set apart', 'a b c', '-a|bc', 'a bc'],
    ['keep what came since with the larger rest', 'a b c d', '-a|bc', 'a bcd'],
    ['or with that to which the machine joins it', 'a-b.9 b-c.9 a-d.8', '-a|bc', 'ad bc'],
    ['stay one although what held them together is gone', 'a-b.9 a-c.9 a-d.9', '-a|bcd', 'a bcd'],
    ['are set apart as one', 'a b c d', '=ab|cd', 'ab cd'],
    ['whoever is set apart may be two', 'a | b | c', '-ab|c', 'a b c'],
    ['and are not, where they are to be one', 'a | b | c', '=ab|c', 'ab c'],
    ['stay apart over any number of pairs', 'a-b.9 b-c.9', '-a|c', 'ab c'],
    ['stay apart although a third is joined to both', 'a | b | c', '+ac; -a|b; +bc', 'a bc'],
    ['that are locked get nothing', 'a b c', '#ab', 'ab#c c'],
    ['that are locked lose nothing', 'a | b', '#ab', 'ab#'],
    ['what two claims of the machine would add stays two', 'a x | b y', '#ab', 'ab#xy x y'],
    ['what one would add stays one', 'a x y', '#a', 'a#xy xy'],
    ['what persons joined stays joined', 'a x | b y', '#ab; +xy', 'ab#xy xy'],
    ['nothing is suggested that was set apart', 'a b c d', '-c|ab; #ab', 'ab#d c d'],
    ['nothing is added to a lock by another lock', 'a b c', '#a; #b', 'a#c b# c'],
    ['a lock takes what is joined later', 'a b c', '#ab; +bc', 'abc#'],
    ['and refuses what was joined before', 'a | b | c', '+bc; #ab', 'ab# c'],
    ['and gives what is set apart later', 'a b c', '#abc; -c|ab', 'ab# c'],
    ['statements that are not there make no difference', 'a b', '+az; -b|z; #z', 'ab'],
  ])('%s', (_what, groups, judgements, expected) => {
    expect(laid(groups, judgements)).toBe(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['nothing', 'a b | c', '+ac; -b|a', []],
    ['a join by a later split', 'a | b', '+ab; -a|b', ['p-0 whole']],
    ['a split by a later join', 'a b', '-a|b; +ab', ['p-0 whole']],
    ['some of a join', 'a | b | c', '+abc; -a|bc', ['p-0 part']],
    ['some of a split', 'a | b | c', '-ab|c; +ac', ['p-0 part']],
    ['that they are one', 'a | b | c', '=ab|c; -a|b', ['p-0 part']],
    ['a lock that is larger', 'a b c', '#abc; -c|ab', ['p-0 part']],
    ['some of a lock of two', 'a b', '#ab; -a|b', ['p-0 part']],
    ['a lock of which each is set apart', 'a b', '#ab; -a|b; -b|a', ['p-0 whole']],
    ['no lock by a later join', 'a | b | c', '#ab; +bc', []],
    ['a join by a later lock', 'a | b | c', '+bc; #ab', ['p-0 whole']],
    ['what was put right again', 'a b', '#ab; -b|a; +ab', ['p-1 whole']],
  ])('overrule %s', (_what, groups, judgements, expected) => {
    expect(overruled(groups, judgements)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['by the machine', 'a-b.9 | c', '+ad', ['a-b.9']],
    ['by a person where nothing else does', 'a-b.9 | c', '+abc', ['a-b.9', 'a-c p-0']],
    ['by a person as opposites', 'a | b', '+aB', ['a~b p-0']],
    ['by no pair that leads out', 'a-b.9 b-c.8', '-c|ab', ['a-b.9']],
    ['by the way over what was taken out', 'a-b.5 a-c.5', '-a|bc', ['b-c.25']],
    ['by a way that turns round', 'a~b.5 a-c.5', '-a|bc', ['b~c.25']],
    ['by a person against the machine', 'a~b.9', '+ab', ['a-b p-0']],
    ['by a person against what follows from the machine', 'a-b.9 b-c.8', '+aC', ['a-b.9', 'a~c p-0']],
    ['by a way that turns round twice', 'a~b.5 a~c.5', '-a|bc', ['b-c.25']],
  ])('are held together %s', (_what, groups, judgements, expected) => {
    expect(pairs(groups, judgements)).toEqual(expected);
  });
});

const letters = [...'abcdefghij'];

/** Groups whose pairs hold them together, of statements of which each says a thing or its opposite. */
const pile = fc
  .record({
    homes: fc.array(fc.nat(3), { minLength: letters.length, maxLength: letters.length }),
    opposites: fc.array(fc.boolean(), { minLength: letters.length, maxLength: letters.length }),
    pairs: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }),
  })
  .map(({ homes, opposites, pairs: more }) => {
    const isOpposite = new Map(letters.map((id, n) => [id, opposites[n] ?? false]));
    const groups = [...Map.groupBy(letters, (_, n) => homes[n] ?? 0).values()].map(
      (statements): ClaimGroup => {
        const chain = statements.slice(1).map((id, n) => joinOf(statements[n] ?? '', id, 5, isOpposite));
        const others = more
          .map(([a, b, tenths]) => joinOf(letters[a] ?? '', letters[b] ?? '', tenths, isOpposite))
          .filter(({ statements: [a, b] }) => a !== b && statements.includes(a) && statements.includes(b));
        return { statements, joins: [...chain, ...others] };
      },
    );
    return { groups, isOpposite };
  });

function joinOf(a: string, b: string, tenths: number, isOpposite: ReadonlyMap<string, boolean>): Join {
  const relation = isOpposite.get(a) === isOpposite.get(b) ? 'same' : 'opposite';
  return { ...found, statements: [a, b], relation, confidence: tenths / 10 };
}

const some = fc.subarray(letters, { minLength: 1, maxLength: 4 });
const judgement = fc.oneof(
  some.map((own) => ({ kind: 'together' as const, own, others: [] as string[], isOne: false })),
  some.map((own) => ({ kind: 'locked' as const, own, others: [] as string[], isOne: false })),
  fc.tuple(some, some, fc.boolean()).map(([own, others, isOne]) => ({
    kind: 'apart' as const,
    own,
    others: others.filter((id) => !own.includes(id)),
    isOne,
  })),
);

const decidedPile = fc
  .tuple(pile, fc.array(judgement, { maxLength: 6 }))
  .map(([{ groups, isOpposite }, all]) => ({
    groups,
    isOpposite,
    judgements: all.map(({ kind, own, others, isOne }, n): ClaimJudgement => {
      const statements = own.map((id) => ({ id, opposite: isOpposite.get(id) ?? false }));
      const decision = `p-${n}`;
      return kind === 'apart'
        ? { kind, decision, statements, from: others, isOne }
        : { kind, decision, statements };
    }),
  }));

/** By statement, its group. */
function homesIn<Group extends ClaimGroup>(groups: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
}

describe('whatever persons decide', () => {
  test('each statement is in one group', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements }) => {
        const { groups: decided } = layClaimDecisions(groups, judgements);
        expect(decided.flatMap(({ statements }) => statements).sort()).toEqual(letters);
      }),
    );
  });

  test('what counts of it holds', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements }) => {
        const { groups: decided, overruled: refused } = layClaimDecisions(groups, judgements);
        const homes = homesIn(decided);
        for (const one of judgements) {
          if (refused.has(one.decision)) continue;
          const own = new Set(one.statements.map(({ id }) => homes.get(id)));
          if (one.kind !== 'apart') expect(own.size).toBe(1);
          else for (const id of one.from) expect(own.has(homes.get(id))).toBe(false);
        }
      }),
    );
  });

  test('the last decision counts, and a last lock holds that and nothing else', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements }) => {
        const { groups: decided, overruled: refused } = layClaimDecisions(groups, judgements);
        const last = judgements.at(-1);
        if (last === undefined) return;
        expect(refused.has(last.decision)).toBe(false);
        if (last.kind !== 'locked') return;
        const ids = last.statements.map(({ id }) => id);
        const home = homesIn(decided).get(ids[0] ?? '');
        expect(home?.statements.toSorted()).toEqual(ids.toSorted());
        expect(home?.locked?.decision).toBe(last.decision);
      }),
    );
  });

  test('the order in which the machine gives things makes no difference', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements }) => {
        const turned = groups
          .map(({ statements, joins }) => ({
            statements: statements.toReversed(),
            joins: joins
              .toReversed()
              .map((join) => ({ ...join, statements: join.statements.toReversed() as [string, string] })),
          }))
          .reverse();
        const shown = (given: readonly ClaimGroup[]) => {
          const { groups: decided, overruled: refused } = layClaimDecisions(given, judgements);
          const rows = decided.map(({ statements, joins, locked }) => ({
            statements: statements.toSorted(),
            joins: joins
              .map((join) => JSON.stringify({ ...join, statements: join.statements.toSorted() }))
              .sort(),
            locked,
          }));
          return [rows.map((row) => JSON.stringify(row)).sort(), [...refused].sort()];
        };
        expect(shown(turned)).toEqual(shown(groups));
      }),
    );
  });

  test('pairs lead from each statement of a group to every other, and say rightly which are opposites', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements, isOpposite }) => {
        for (const { statements, joins } of layClaimDecisions(groups, judgements).groups) {
          const reached = new Set(statements.slice(0, 1));
          for (let size = 0; size !== reached.size; ) {
            size = reached.size;
            for (const { statements: ends } of joins) {
              if (ends.some((id) => reached.has(id))) for (const id of ends) reached.add(id);
            }
          }
          expect([...reached].sort()).toEqual(statements.toSorted());
          for (const {
            statements: [a, b],
            relation,
          } of joins) {
            expect(relation).toBe(isOpposite.get(a) === isOpposite.get(b) ? 'same' : 'opposite');
          }
        }
      }),
    );
  });

  test('groups of which nobody decided stay as they were, and joins alone take nothing apart', () => {
    fc.assert(
      fc.property(decidedPile, ({ groups, judgements }) => {
        const joined = judgements.filter(({ kind }) => kind === 'together');
        const homes = homesIn(layClaimDecisions(groups, joined).groups);
        const spokenOf = new Set(joined.flatMap(({ statements }) => statements.map(({ id }) => id)));
        for (const group of groups) {
          expect(new Set(group.statements.map((id) => homes.get(id))).size).toBe(1);
          if (group.statements.some((id) => spokenOf.has(id))) continue;
          expect(homes.get(group.statements[0] ?? '')).toEqual({ ...group, locked: null });
        }
      }),
    );
  });
});
