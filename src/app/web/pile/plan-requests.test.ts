import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GivenFile, planRequests } from './plan-requests.ts';

const mebibyte = 1024 * 1024;

const given = (sizes: readonly number[]): GivenFile[] =>
  sizes.map((size, n) => ({ path: `folder/${n}.txt`, file: { size: size * mebibyte } as File }));

const shown = (sizes: readonly number[]) => {
  const { requests, tooLarge } = planRequests(given(sizes));
  const size = ({ file }: GivenFile) => file.size / mebibyte;
  return [requests.map((all) => all.map(size)), tooLarge.map(size)];
};

test('fills a request up to 200 MiB and puts what no request holds aside', () => {
  expect(shown([100, 100, 1, 150, 201, 49])).toEqual([
    [
      [100, 100],
      [1, 150, 49],
    ],
    [201],
  ]);
  expect(shown([])).toEqual([[], []]);
});

test('sends every file once, in order, and nothing more than a request takes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(260), { maxLength: 30 }), (sizes) => {
      const files = given(sizes);
      const { requests, tooLarge } = planRequests(files);
      const sent = requests.flat();
      expect(sent).toEqual(files.filter((one) => !tooLarge.includes(one)));
      for (const all of requests) {
        expect(all.length).toBeGreaterThan(0);
        expect(all.reduce((sum, { file }) => sum + file.size, 0)).toBeLessThanOrEqual(200 * mebibyte);
      }
    }),
  );
});
