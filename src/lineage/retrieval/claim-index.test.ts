import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClaimIndex } from './claim-index.ts';
import type { ClaimFields } from './claim-reading.ts';

const claims: readonly (readonly [string, string])[] = [
  ['fire', 'The ferry Aurora caught fire in the harbour of Port Lowell in May 2031.'],
  ['mill', 'The old mill was sold to a brewery for 40 million crowns.'],
  ['mayor', 'Mayor Irena Solberg said that the bridge would never be rebuilt.'],
  ['gulls', 'A video shows gulls stealing ice cream from children.'],
  ['tax', 'The council wants to tax every bicycle in the town.'],
  ['later', 'The ferry Aurora caught fire in the harbour of Port Lowell in June 2034.'],
];

function indexOf(all: readonly (readonly [string, string])[]): ClaimIndex {
  const index = new ClaimIndex();
  for (const [id, text] of all) index.add(id, { text });
  return index;
}

describe('search', () => {
  test.each([
    ['gulls', 'Look at these gulls, they steal our ice cream!'],
    ['gulls', 'look at these gullls stealng ice creem'],
    ['mill', 'they are selling the mill?! 40 million! #brewery'],
    ['mill', '#SaveTheOldMill'],
    ['mill', '#savetheoldmill'],
    ['mayor', 'It will never be rebuilt. — Irena Solberg (@isolberg) May 9, 2031'],
    ['tax', 'A bicycle tax&#33; https://council.example/ferry-fire'],
    ['fire', 'The ferry is burning! — Ona (@ona) May 9, 2031'],
    ['later', 'The ferry is burning! — Ona (@ona) June 9, 2034'],
  ])('%s is what is repeated by: %s', (id, text) => {
    expect(indexOf(claims).search({ text })[0]?.id).toBe(id);
  });

  test('tells claims of the same words apart by their days', () => {
    const index = new ClaimIndex();
    const text = 'The bridge was closed.';
    index.add('a', { text, date: '2031-05-09' });
    index.add('b', { text, date: '2034-05-09' });
    const first = (date: string) => index.search({ text: 'They closed the bridge', date })[0]?.id;
    expect([first('2031-05-20'), first('2034-05-01T08:00:00Z')]).toEqual(['a', 'b']);
  });

  test('finds by title and by detail too', () => {
    const index = indexOf(claims);
    index.add('boat', { text: 'It sank.', title: 'Trawler Petrel', detail: 'Off the lighthouse of Skerry' });
    expect(index.search({ text: 'the Petrel' })[0]?.id).toBe('boat');
    expect(index.search({ text: 'at Skerry lighthouse' })[0]?.id).toBe('boat');
  });

  test('finds nothing where no word is shared, and in nothing', () => {
    expect(indexOf(claims).search({ text: 'Quite so.' })).toEqual([]);
    expect(new ClaimIndex().search({ text: 'The ferry' })).toEqual([]);
  });

  test('puts equal ones in the order of their ids, and no more than were asked for', () => {
    const index = indexOf(['c', 'a', 'b'].map((id) => [id, 'The ferry sank.'] as const));
    expect(index.search({ text: 'ferry' }, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

const word = fc.constantFrom(
  ...'ferry Aurora harbour fire fires burned mayor Solberg Irena 40 million May 2031 bridge the of a gull gulls'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const fields: fc.Arbitrary<ClaimFields> = fc.record({
  text: sentence,
  title: sentence,
  date: fc.constantFrom(null, '2031-05-09', '2030-01-01'),
});
const ids = fc.constantFrom(...'abcdefgh');
const pile = fc.uniqueArray(fc.tuple(ids, fields), { selector: ([id]) => id, maxLength: 8 });
const post = fc.record({ text: sentence, date: fc.constantFrom(null, '2031-05-10') });

function filled(all: readonly (readonly [string, ClaimFields])[]): ClaimIndex {
  const index = new ClaimIndex();
  for (const [id, one] of all) index.add(id, one);
  return index;
}

describe('whatever the claims', () => {
  test('the order in which they are added makes no difference', () => {
    fc.assert(
      fc.property(pile, post, (all, query) => {
        expect(filled(all.toReversed()).search(query)).toEqual(filled(all).search(query));
      }),
    );
  });

  test('to add and to remove is as if never added', () => {
    fc.assert(
      fc.property(pile, pile, post, (all, others, query) => {
        const index = filled([...others, ...all]);
        const kept = new Set(all.map(([id]) => id));
        for (const [id] of others) if (!kept.has(id)) index.remove(id);
        expect(index.size).toBe(all.length);
        expect(index.search(query)).toEqual(filled(all).search(query));
      }),
    );
  });

  test('the same is found after so many were removed that the index was built anew', () => {
    fc.assert(
      fc.property(pile, post, (all, query) => {
        const index = filled(all);
        for (let at = 0; at < 1_100; at += 1) index.add(`z${at}`, { text: 'The ferry burned' });
        for (let at = 0; at < 1_100; at += 1) index.remove(`z${at}`);
        expect(index.search(query)).toEqual(filled(all).search(query));
      }),
      { numRuns: 3 },
    );
  });

  test('a search leaves nothing behind', () => {
    fc.assert(
      fc.property(pile, post, post, (all, one, two) => {
        const index = filled(all);
        index.search(one);
        expect(index.search(two)).toEqual(filled(all).search(two));
      }),
    );
  });

  test('all claims with a content word of the post are ranked when there are few', () => {
    fc.assert(
      fc.property(pile, (all) => {
        const found = filled(all).search({ text: 'ferry' });
        const meant = all.filter(([, one]) => /\bferry\b/.test(`${one.text} ${one.title}`));
        expect(found.map(({ id }) => id).sort()).toEqual(meant.map(([id]) => id).sort());
      }),
    );
  });
});

test('an id that is removed twice, or was never there, is none', () => {
  const index = indexOf(claims);
  expect([index.remove('mill'), index.remove('mill'), index.remove('x')]).toEqual([true, false, false]);
});

test.each([
  ['one word a million times', 'ferry '.repeat(200_000)],
  ['one endless word', 'ferry'.repeat(200_000)],
  ['tags', '#SaveOurFerry'.repeat(80_000)],
  ['addresses', 'https://a.example/'.repeat(60_000)],
  ['full stops and letters', 'a.b.'.repeat(250_000)],
  ['dashes of a signature', '— (@'.repeat(250_000)],
  ['ampersands', '&amp'.repeat(250_000)],
  ['unknown words', Array.from({ length: 150_000 }, (_, at) => `fery${at}`).join(' ')],
])('a megabyte of %s is searched for, added and removed', (_, text) => {
  const index = indexOf(claims);
  index.search({ text });
  index.add('long', { text, title: text, detail: text });
  index.search({ text });
  expect(index.remove('long')).toBe(true);
  expect(index.search({ text: 'ferry' })).toEqual(indexOf(claims).search({ text: 'ferry' }));
});
