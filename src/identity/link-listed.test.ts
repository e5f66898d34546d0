import { expect, test } from 'vitest';
import type { EntityType } from '../model/entity.ts';
import { type ListedEntry, linkListed } from './link-listed.ts';

const fold = (name: string) => name.toLowerCase();

function entity(id: string, name: string, type: EntityType = 'person') {
  return { id, type, names: [{ name, documents: 1 }] };
}

/** `Q1 Ana Vell; A. Vell` is an entry with its id; `~` stands before a weak name. */
function entries(list: string, type: EntityType | null, ...lines: readonly string[]): ListedEntry[] {
  return lines.map((line) => {
    const [, id, rest = ''] = /^(Q\d+ )?(.*)$/.exec(line) ?? [];
    const names = rest.split('; ');
    const strong = names.filter((name) => !name.startsWith('~'));
    const weakNames = names.filter((name) => name.startsWith('~')).map((name) => name.slice(1));
    return { list, id: id?.trim() ?? null, type, names: strong, weakNames };
  });
}

function links(all: readonly ListedEntry[], ...more: ReturnType<typeof entity>[]): string[] {
  const pile = [entity('e-1', 'Ana Vell'), entity('e-2', 'A. Vell'), entity('e-3', 'Anna Well'), ...more];
  return linkListed(all, pile, fold).map(({ a, b, list, entry }) => `${a}=${b} ${list} ${entry}`);
}

test.each<[string, ListedEntry[], string[]]>([
  ['two names of one entry', entries('l-1', null, 'Q1 ANA VELL; a. vell'), ['e-1=e-2 l-1 Q1']],
  [
    'three',
    entries('l-1', 'person', 'Ana Vell; A. Vell; Anna Well'),
    ['e-1=e-2 l-1 null', 'e-1=e-3 l-1 null'],
  ],
  ['names that nobody in the pile has', entries('l-1', null, 'Ana Vell; Anja Vell'), []],
  ['a name that two entries share', entries('l-1', null, 'Ana Vell; A. Vell', 'Q2 A. Vell; Anna Well'), []],
  [
    'a shared name beside others',
    entries('l-1', null, 'Ana Vell; A. Vell; Anna Well', 'A. Vell; Jo Vell'),
    ['e-1=e-3 l-1 null'],
  ],
  ['a weak name', entries('l-1', null, 'Ana Vell; ~A. Vell'), []],
  ['a name that another entry calls weak', entries('l-1', null, 'Ana Vell; A. Vell', 'Jo; ~A. Vell'), []],
  [
    'the same list again, under the same ids',
    [
      ...entries('l-1', null, 'Q1 Ana Vell; A. Vell'),
      ...entries('l-2', null, 'Q1 Ana Vell; A. Vell; Anna Well'),
    ],
    ['e-1=e-2 l-1 Q1', 'e-1=e-3 l-1 Q1'],
  ],
  [
    'the same names again, without ids',
    [...entries('l-1', null, 'Ana Vell; A. Vell'), ...entries('l-2', null, 'A. Vell; Ana Vell')],
    ['e-1=e-2 l-1 null'],
  ],
  ['a body by the names of persons', entries('l-1', 'organisation', 'Ana Vell; A. Vell'), []],
])('%s', (_what, all, expected) => {
  expect(links(all)).toEqual(expected);
});

test('a group may be an organisation of the list; somebody without a name is nobody', () => {
  const list = entries('l-1', 'organisation', 'Island Party; the Party; a party');
  const pile = [entity('e-4', 'Island Party', 'group'), entity('e-5', 'the Party', 'organisation')];
  expect(links(list, ...pile, entity('e-6', 'a party', 'unnamed'))).toEqual(['e-4=e-5 l-1 null']);
});
