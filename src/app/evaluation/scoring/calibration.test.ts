import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import { calibrate } from './calibration.ts';
import { compare } from './comparison.ts';
import { type Forecast, forecastsOf } from './forecast.ts';

/** Forecasts of one confidence, of which some come true as a whole and all by their cues. */
function forecasts(confidence: number, came: number, of: number): Forecast[] {
  return Array.from({ length: of }, (_, at) => ({
    confidence,
    came: { 'cue overlap': true, 'whole dice50': at < came },
  }));
}

function errorsOf(units: readonly (readonly Forecast[])[]): Record<string, number | null> {
  const whole = calibrate(units).find(({ event }) => event === 'whole dice50');
  return Object.fromEntries([...(whole?.errors ?? [])].map(([name, { value }]) => [name, value]));
}

describe('calibrate', () => {
  test('finds no error of calibration where shares are as said, but a Brier score', () => {
    const errors = errorsOf([forecasts(0.75, 3, 4), forecasts(0.25, 1, 4)]);
    expect(errors['ECE, equal width']).toBeCloseTo(0, 12);
    expect(errors['ECE, equal mass']).toBeCloseTo(0, 12);
    expect(errors['Brier score']).toBeCloseTo(0.75 * 0.25, 12);
  });

  test('weighs the gap of each bin by its size', () => {
    // Gaps of 0.1 in a bin of 10 and of 0.5 in one of 30.
    const errors = errorsOf([forecasts(0.9, 8, 10), forecasts(0.5, 0, 30)]);
    expect(errors['ECE, equal width']).toBeCloseTo((0.1 * 10 + 0.5 * 30) / 40, 12);
    expect(errors['Brier score']).toBeCloseTo((8 * 0.01 + 2 * 0.81 + 30 * 0.25) / 40, 12);
  });

  test('lets gaps of either sign make up for each other within a bin only', () => {
    expect(errorsOf([forecasts(0.71, 10, 10), forecasts(0.79, 5, 10)])['ECE, equal width']).toBeCloseTo(
      0,
      12,
    );
    expect(errorsOf([forecasts(0.71, 10, 10), forecasts(0.79, 5, 10)])['ECE, equal mass']).toBeCloseTo(
      0.29,
      12,
    );
  });

  test('puts a bound into the bin below it, 0 into the first, and keeps equal confidences together', () => {
    const [calibration] = calibrate([forecasts(0, 0, 1), forecasts(0.1, 0, 1), forecasts(0.7, 1, 58)]);
    const found = (bins: readonly { readonly found: number }[] = []): number[] =>
      bins.map((bin) => bin.found);
    expect(found(calibration?.bins['equal width'])).toEqual([2, 0, 0, 0, 0, 0, 58, 0, 0, 0]);
    expect(found(calibration?.bins['equal mass'])).toEqual([2, 58]);
  });

  test('says nothing where nothing has a confidence', () => {
    expect(calibrate([[], []])).toEqual([]);
  });

  test('has errors from 0 to 1, the bins holding every forecast once', () => {
    const forecast = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      came: fc.record({ 'cue overlap': fc.boolean(), 'whole dice50': fc.boolean() }),
    });
    const units = fc.array(fc.array(forecast, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(units, (given) => {
        for (const { errors, bins, found } of calibrate(given)) {
          for (const { value, low, high } of errors.values()) {
            for (const bound of [value, low, high]) {
              expect(bound).toBeGreaterThanOrEqual(0);
              expect(bound).toBeLessThanOrEqual(1);
            }
          }
          for (const list of Object.values(bins)) {
            expect(list.reduce((sum, bin) => sum + bin.found, 0)).toBe(found);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('forecastsOf tells what came true of each relation that has a confidence', () => {
  const relation = (start: number, confidence: number | null, content: Span) => ({
    source: [],
    cue: [[start, start + 4]] as const,
    content: [content],
    attitude: null,
    parent: null,
    confidence,
  });
  const gold = [relation(0, null, [10, 20]), relation(30, null, [40, 50])];
  const found = [
    relation(0, 0.9, [10, 20]),
    relation(32, 0.6, [48, 60]),
    relation(70, 0.3, [80, 90]),
    relation(90, null, [95, 99]),
  ];
  expect(forecastsOf(compare('x'.repeat(100), false, gold, found))).toEqual([
    { confidence: 0.9, came: { 'cue overlap': true, 'whole dice50': true } },
    { confidence: 0.6, came: { 'cue overlap': true, 'whole dice50': false } },
    { confidence: 0.3, came: { 'cue overlap': false, 'whole dice50': false } },
  ]);
});
