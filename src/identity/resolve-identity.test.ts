import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../model/entity.ts';
import { type Judgement, setApartId } from './judgement.ts';
import type { ListLink, MachineLink } from './link.ts';
import { type IdentityEvidence, resolveIdentity } from './resolve-identity.ts';

type Known = { readonly id: string; readonly type: EntityType; readonly documents: readonly string[] };

/** `a: 1 2` is an entity with the documents that show it. */
function persons(...lines: readonly string[]): Known[] {
  return lines.map((line) => {
    const [id = '', documents = ''] = line.split(': ');
    return { id, type: 'person', documents: documents.split(' ') };
  });
}

function together(decision: string, ...entities: readonly string[]): Judgement {
  return { kind: 'together', decision, entities };
}

/** `a b | c`: a and b are one, and not c. `a@1` is a in document 1. */
function apart(decision: string, line: string): Judgement {
  const [own = [], from = []] = line.split(' | ').map((half) => half.split(' ').filter(Boolean));
  const places = own.map((one) => one.split('@'));
  return {
    kind: 'apart',
    decision,
    entities: places.flatMap(([entity = '', document]) => (document === undefined ? [entity] : [])),
    occurrences: places.flatMap(([entity = '', document]) =>
      document === undefined ? [] : [{ entity, document }],
    ),
    from,
  };
}

/** `a=b` at a strength. */
function link(pair: string, strength = 0.5): MachineLink {
  const [a = '', b = ''] = pair.split('=');
  return { a, b, strength, reason: `${a} looks like ${b}` };
}

function listed(pair: string): ListLink {
  const [a = '', b = ''] = pair.split('=');
  return { a, b, list: 'l-1', entry: null };
}

/** Every occurrence under its actor: `a@1 b@2` a line. */
function partition(evidence: IdentityEvidence): string[] {
  const identity = resolveIdentity(evidence);
  const all = [...evidence.entities].flatMap(({ id, documents }) =>
    documents.map((one) => [id, one] as const),
  );
  const groups = Map.groupBy(all, ([entity, document]) => identity.actorOf(entity, document));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, places]) => `${actor}: ${places.map((place) => place.join('@')).join(' ')}`);
}

const pile = persons('a: 1', 'b: 2', 'c: 3', 'd: 4');

describe('what is one actor', () => {
  test.each<[string, Omit<IdentityEvidence, 'entities'>, string[]]>([
    ['nothing by itself', {}, ['a: a@1', 'b: b@2', 'c: c@3', 'd: d@4']],
    ['what the machine links', { links: [link('c=b')] }, ['a: a@1', 'b: b@2 c@3', 'd: d@4']],
    ['what a list links', { listed: [listed('d=a')] }, ['a: a@1 d@4', 'b: b@2', 'c: c@3']],
    ['what a person merges', { judgements: [together('p-1', 'd', 'b', 'c')] }, ['a: a@1', 'b: b@2 c@3 d@4']],
    [
      'not what a person keeps apart, by whatever way it is linked',
      { judgements: [apart('p-1', 'a | d')], links: [link('a=b', 0.9), link('b=c', 0.8), link('c=d', 0.7)] },
      ['a: a@1 b@2 c@3', 'd: d@4'],
    ],
    [
      'what the stronger of two links says, where both cannot be',
      { judgements: [apart('p-1', 'a | c')], links: [link('a=b', 0.6), link('b=c', 0.7)] },
      ['a: a@1', 'b: b@2 c@3', 'd: d@4'],
    ],
    [
      'what a list says, rather than the machine',
      { judgements: [apart('p-1', 'a | c')], links: [link('a=b', 1)], listed: [listed('b=c')] },
      ['a: a@1', 'b: b@2 c@3', 'd: d@4'],
    ],
    [
      'what was decided later: a merger',
      { judgements: [apart('p-1', 'a | b'), together('p-2', 'a', 'b')] },
      ['a: a@1 b@2', 'c: c@3', 'd: d@4'],
    ],
    [
      'what was decided later: a split',
      { judgements: [together('p-1', 'a', 'b'), apart('p-2', 'a | b')] },
      ['a: a@1', 'b: b@2', 'c: c@3', 'd: d@4'],
    ],
    [
      'those that are set apart together',
      { judgements: [apart('p-1', 'a b | c')], links: [link('a=c'), link('c=d')] },
      ['a: a@1 b@2', 'c: c@3 d@4'],
    ],
    [
      'nothing that is not in the pile',
      { links: [link('a=x'), link('x=b')] },
      ['a: a@1', 'b: b@2', 'c: c@3', 'd: d@4'],
    ],
  ])('%s', (_what, evidence, expected) => {
    expect(partition({ entities: pile, ...evidence })).toEqual(expected);
  });
});

describe('two whom one document shows side by side', () => {
  const brothers = persons('a: 1 2', 'b: 2 3', 'c: 4');

  test('are not made one by the machine, not even through a third', () => {
    const links = [link('a=b', 1), link('a=c', 0.9), link('c=b', 0.8)];
    expect(partition({ entities: brothers, links })).toEqual(['a: a@1 a@2 c@4', 'b: b@2 b@3']);
  });

  test.each<[string, Omit<IdentityEvidence, 'entities'>]>([
    ['a list', { listed: [listed('a=b')] }],
    ['a person', { judgements: [together('p-1', 'a', 'b')] }],
  ])('are made one by %s', (_who, evidence) => {
    expect(partition({ entities: brothers, ...evidence })).toEqual(['a: a@1 a@2 b@2 b@3', 'c: c@4']);
  });

  test.each<EntityType>(['organisation', 'unnamed'])('may be one where one is %s', (type) => {
    const [a, b] = brothers;
    const entities = [a, { id: 'b', type, documents: b?.documents ?? [] }] as Known[];
    expect(partition({ entities, links: [link('a=b')] })).toEqual(['a: a@1 a@2 b@2 b@3']);
  });
});

describe('namesakes under one id', () => {
  const decision = 'p-0123456789abcdef';
  const own = setApartId(decision);
  const namesakes = persons('a: 1 2 3', 'b: 4');

  test('are set apart in the documents that a person names, and only there', () => {
    const judgements = [apart(decision, 'a@2 a@3 | a')];
    expect(partition({ entities: namesakes, judgements, links: [link('a=b')] })).toEqual([
      'a: a@1 b@4',
      `${own}: a@2 a@3`,
    ]);
  });

  test('can be merged with somebody else', () => {
    const judgements = [apart(decision, 'a@2 | a'), together('p-2', own, 'b')];
    expect(partition({ entities: namesakes, judgements, links: [link('a=b')] })).toEqual([
      'a: a@1 a@3',
      'b: a@2 b@4',
    ]);
  });

  test('leave nobody behind through whom others would be joined', () => {
    const entities = persons('a: 1', 'b: 2', 'c: 3');
    const evidence = {
      entities,
      judgements: [apart(decision, 'a@1 | a')],
      links: [link('a=b'), link('a=c')],
    };
    expect(partition(evidence)).toEqual(['b: b@2', 'c: c@3', `${own}: a@1`]);
  });

  test('of two decisions about one place the later counts', () => {
    const judgements = [apart('p-1', 'a@1 a@2 | a'), apart('p-2', 'a@2 | e-1 a')];
    expect(partition({ entities: persons('a: 1 2 3'), judgements })).toEqual([
      'a: a@3',
      'e-1: a@1',
      'e-2: a@2',
    ]);
  });
});

test('why they are joined can be told, and what is overruled', () => {
  const identity = resolveIdentity({
    entities: pile,
    judgements: [apart('p-1', 'a | b'), together('p-2', 'b', 'a')],
    listed: [listed('c=b')],
    links: [link('d=c', 0.9), link('d=a', 0.8)],
  });
  expect(identity.membersOf('a')).toEqual(['a', 'b', 'c', 'd']);
  expect(identity.joinsOf('a')).toEqual([
    { a: 'b', b: 'a', why: { kind: 'decision', decision: 'p-2' } },
    { a: 'b', b: 'c', why: { kind: 'list', list: 'l-1', entry: null } },
    { a: 'c', b: 'd', why: { kind: 'machine', strength: 0.9, reason: 'd looks like c' } },
  ]);
  expect([...identity.overruled]).toEqual(['p-1']);
  expect([identity.membersOf('x'), identity.joinsOf('x')]).toEqual([['x'], []]);
});

const id = fc.constantFrom(...'abcdefgh');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const number = fc.constantFrom('1', '2', '3', '4');
const entities = fc
  .uniqueArray(
    fc.record({
      id,
      type: fc.constantFrom<EntityType>('person', 'unnamed'),
      documents: fc.uniqueArray(number, { minLength: 1 }),
    }),
    { selector: (one) => one.id },
  )
  .map((all) => all.map((one) => ({ ...one, documents: one.documents.toSorted() })));
const judgement = fc.oneof(
  fc.record({ kind: fc.constant('together' as const), entities: ids }),
  fc
    .record({
      kind: fc.constant('apart' as const),
      entities: ids,
      occurrences: fc.array(fc.record({ entity: id, document: number }), { maxLength: 3 }),
      from: ids,
    })
    .map((one) => ({ ...one, from: one.from.filter((other) => !one.entities.includes(other)) })),
);
const evidence = fc.record({
  entities,
  judgements: fc
    .array(judgement, { maxLength: 5 })
    .map((all) => all.map((one, n): Judgement => ({ ...one, decision: `p-${n}` }))),
  listed: fc.array(
    fc.record({ a: id, b: id, list: fc.constantFrom('l-1', 'l-2'), entry: fc.constant(null) }),
    { maxLength: 3 },
  ),
  links: fc.array(
    fc.record({ a: id, b: id, strength: fc.constantFrom(0.5, 0.7, 0.9), reason: fc.constantFrom('x', 'y') }),
    { maxLength: 8 },
  ),
});

test('is what the obvious way gives', () => {
  fc.assert(
    fc.property(evidence, (all) => {
      const identity = resolveIdentity(all);
      const obvious = obviousIdentity(all);
      for (const { id: entity, documents } of all.entities) {
        for (const document of documents) {
          expect(identity.actorOf(entity, document)).toBe(obvious(entity, document));
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('does not depend on the order of entities and links', () => {
  const both = evidence.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.record({
        entities: fc.shuffledSubarray(all.entities, { minLength: all.entities.length }),
        judgements: fc.constant(all.judgements),
        listed: fc.shuffledSubarray(all.listed, { minLength: all.listed.length }),
        links: fc.shuffledSubarray(all.links, { minLength: all.links.length }),
      }),
    ),
  );
  fc.assert(
    fc.property(both, ([one, other]) => {
      const [a, b] = [resolveIdentity(one), resolveIdentity(other)];
      for (const { id: entity, documents } of one.entities) {
        for (const document of documents) {
          const actor = a.actorOf(entity, document);
          expect(b.actorOf(entity, document)).toBe(actor);
          expect(b.joinsOf(actor)).toEqual(a.joinsOf(actor));
        }
      }
    }),
  );
});

/** The same without anything clever: clusters are lists, and every pair is looked at. */
function obviousIdentity(all: Required<IdentityEvidence> & { entities: readonly Known[] }) {
  const own = (entity: string, document: string) =>
    all.judgements.reduce(
      (result, one) =>
        one.kind === 'apart' && one.occurrences.some((at) => at.entity === entity && at.document === document)
          ? setApartId(one.decision)
          : result,
      entity,
    );
  const places = all.entities.flatMap(({ id: entity, type, documents }) =>
    documents.map((document) => ({ node: own(entity, document), type, document })),
  );
  let clusters = [...new Set(places.map(({ node }) => node))].map((node) => [node]);
  const enemies: [string, string][] = [];
  const of = (node: string) => clusters.find((cluster) => cluster.includes(node));
  const mayJoin = (a: string[], b: string[]) =>
    !enemies.some(([x, y]) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)));
  const sideBySide = (a: string[], b: string[]) =>
    places.some((one) =>
      places.some(
        (other) =>
          one.type !== 'unnamed' &&
          one.type === other.type &&
          one.document === other.document &&
          a.includes(one.node) &&
          b.includes(other.node),
      ),
    );
  const join = (x: string, y: string, isStrong: boolean) => {
    const [a, b] = [of(x), of(y)];
    if (a === undefined || b === undefined || a === b || !mayJoin(a, b)) return;
    if (isStrong || !sideBySide(a, b))
      clusters = [...clusters.filter((one) => one !== a && one !== b), [...a, ...b]];
  };
  for (const one of all.judgements.toReversed()) {
    const entities =
      one.kind === 'apart' && one.occurrences.length > 0
        ? [...one.entities, setApartId(one.decision)]
        : one.entities;
    const held = entities.filter((node) => of(node));
    for (const entity of held.slice(1)) join(held[0] ?? '', entity, true);
    for (const entity of held) {
      for (const other of one.kind === 'apart' ? one.from : []) {
        if (of(other) && of(entity) !== of(other)) enemies.push([entity, other]);
      }
    }
  }
  const ends = ({ a, b }: { a: string; b: string }) => [a, b].sort().join(' ');
  const inOrder = <T extends { a: string; b: string }>(links: readonly T[]) =>
    links.toSorted((x, y) => (ends(x) < ends(y) ? -1 : 1));
  for (const { a, b } of inOrder(all.listed)) join(a, b, true);
  for (const { a, b } of inOrder(all.links).sort((x, y) => y.strength - x.strength)) join(a, b, false);
  return (entity: string, document: string) => of(own(entity, document))?.toSorted()[0];
}
