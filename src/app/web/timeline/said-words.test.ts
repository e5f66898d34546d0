import { expect, test } from 'vitest';
import { daysWords, saidWords } from './said-words.ts';

type Said = Parameters<typeof saidWords>[0];

const published: Said = {
  value: '2034-03-08',
  earliest: '2034-03-08',
  latest: '2034-03-08',
  basis: 'published',
};

test.each<[string, Said]>([
  ['said 8 Mar 2034, when the document was published', published],
  ['said by 8 Mar 2034, when the document was published', { ...published, earliest: null }],
  ['said by 8 Mar 2034, when the page was captured', { ...published, earliest: null, basis: 'captured' }],
  ['said 8 Mar 2034 or later, under a page of that day', { ...published, latest: null }],
  ['said between 8 Mar 2034 and 10 Mar 2034', { ...published, latest: '2034-03-10' }],
  ['said 8 Mar 2034, as the text tells', { ...published, basis: 'told' }],
  ['nobody knows when it was said', { value: null, earliest: null, latest: null, basis: 'unknown' }],
])('%s', (words, said) => {
  expect(saidWords(said)).toBe(words);
});

test('days after, before and within', () => {
  expect([null, 0, 1, 12, -3].map(daysWords)).toEqual([
    '',
    'within that time',
    '1 day after',
    '12 days after',
    '3 days before',
  ]);
});
