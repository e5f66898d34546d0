import { expect, test } from 'vitest';
import { defaultLanguage } from '../../../../analysis/languages.ts';
import { findTimes } from '../../../../analysis/times/find-times.ts';
import { madeFindings } from './made-findings.ts';

test('dated documents tell the times that the analysis reads in their words', () => {
  const precisions = new Set<string | null>();
  for (let n = 0; n < 60; n += 1) {
    const { document, times, statements } = madeFindings(n, 'dated');
    const { text, published } = document;
    const read = findTimes(text, { published, reader: defaultLanguage.times });
    for (const { start, end, value, precision, earliest, latest } of times) {
      const found = read.find((one) => one.start < end && one.end > start);
      expect([text.slice(start, end), found?.value]).toEqual([text.slice(start, end), value]);
      expect([earliest, latest]).toEqual([found?.earliest, found?.latest]);
      precisions.add(precision);
    }
    expect(statements.flatMap(({ when }) => when ?? [])).toEqual(times.map(({ value }) => value));
  }
  expect([...precisions].sort()).toEqual(['day', 'minute', 'month', 'year']);
});

test('documents of the lineage bench tell no times', () => {
  for (let n = 0; n < 20; n += 1) expect(madeFindings(n, 'related').times).toEqual([]);
});
