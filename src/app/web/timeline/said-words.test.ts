import { expect, test } from 'vitest';
import { distanceWords, saidWords } from './said-words.ts';

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

type Happened = NonNullable<Parameters<typeof distanceWords>[0]['happened']>;

const day: Happened = { value: '2034-03-05', earliest: '2034-03-05', latest: '2034-03-05', precision: 'day' };
const year: Happened = { value: '2031', earliest: '2031-01-01', latest: '2031-12-31', precision: 'year' };
const by: Said = { ...published, earliest: null };

test.each<[string, number | null, Happened | null, Said]>([
  ['', null, day, published],
  ['', null, null, published],
  ['the same day', 0, day, published],
  ['within that time', 0, year, published],
  ['1 day after', 1, day, published],
  ['60 days after', 60, day, published],
  ['about 2 months after', 61, day, published],
  ['at most 12 days after', 12, day, by],
  ['3 days before', -3, day, published],
  ['3 days before', -3, day, by],
  ['about 21 years after its end', 7_738, year, published],
  ['at most about 2 years after its end', 798, year, by],
  ['3 days before it begins', -3, year, published],
])('distance: %s', (words, days, happened, said) => {
  expect(distanceWords({ days, happened, said })).toBe(words);
});
