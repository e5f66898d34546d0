import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('at an even pace the time that is left is what is not done yet, by files and by bytes', () => {
  const perSecond = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(
      perSecond,
      perSecond,
      fc.integer({ min: 2, max: 100 }),
      fc.boolean(),
      (files, bytes, end, isKnown) => {
        const pace = new Pace(0);
        for (let at = 1; at <= end; at += 1) {
          const ofBytes = isKnown ? bytes * end : null;
          const speed = pace.see(
            { files: files * at, of: files * end, entries: 0, bytes: bytes * at, ofBytes },
            at,
          );
          expect(speed.files).toBeCloseTo(files);
          expect(speed.left).toBeCloseTo(end - at);
        }
      },
    ),
  );
});

test('the speed is that of late, and not that of files which are passed since they are held', () => {
  const pace = new Pace(0);
  const see = (files: number, at: number) =>
    pace.see({ files, of: 20_000, entries: 0, bytes: files * 10, ofBytes: 200_000 }, at);
  see(10_000, 1);
  let speed = see(10_000, 2);
  for (let at = 3; at <= 60; at += 1) speed = see(10_000 + at * 100, at);
  expect(speed.files).toBeCloseTo(100);
  expect(speed.left).toBeCloseTo(40);
});

test('within one archive, bytes tell how long it takes, and files do not', () => {
  const within = { files: 0, of: 1, entries: 300, bytes: 250 };
  expect(new Pace(0).see({ ...within, ofBytes: 1000 }, 10)).toEqual({ files: 30, left: 30 });
  expect(new Pace(0).see({ ...within, ofBytes: null }, 10)).toEqual({ files: 30, left: null });
});

test('nothing done tells nothing', () => {
  const nothing = { files: 0, of: 10, entries: 0, bytes: 0 };
  expect(new Pace(0).see({ ...nothing, ofBytes: 1000 }, 10)).toEqual({ files: 0, left: null });
  expect(new Pace(0).see({ ...nothing, ofBytes: null }, 10)).toEqual({ files: 0, left: null });
});
