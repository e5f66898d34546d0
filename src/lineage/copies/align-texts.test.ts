import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { scanWords } from './scan-words.ts';

/** Texts with their shared passages in brackets, in the order of the first text: what is found, numbered in both. */
function marked(a: string, b: string): [string, string] {
  const passages = alignTexts(a, b);
  const mark = (text: string, side: 'a' | 'b'): string => {
    const places = passages.map((passage, index) => ({ span: passage[side], number: index + 1 }));
    return places
      .sort((x, y) => y.span[0] - x.span[0])
      .reduce(
        (shown, { span: [start, end], number }) =>
          `${shown.slice(0, start)}[${number} ${shown.slice(start, end)}]${shown.slice(end)}`,
        text,
      );
  };
  return [mark(a, 'a'), mark(b, 'b')];
}

const bare = (text: string): string => text.replace(/\[\d /g, '').replace(/\]/g, '');

describe('passages are found', () => {
  test.each<[string, string, string]>([
    [
      'word for word',
      'Later, [1 the harbour pilot refused to board the listing freighter].',
      'We learn that [1 the harbour pilot refused to board the listing freighter]!',
    ],
    [
      'whatever case, accents and marks',
      '[1 Le pilote refusa d’aborder le cargo échoué] hier.',
      "Hier, [1 LE PILOTE REFUSA D'ABORDER LE CARGO ECHOUE].",
    ],
    [
      'with words changed and put in',
      '[1 The harbour pilot flatly refused to board the listing freighter].',
      '[1 The harbour pilot, it seems, declined to board the listing rusty freighter].',
    ],
    [
      'with other endings',
      'The [1 dredgers widened the silted channels].',
      'A [1 dredger is widening this silted channel].',
    ],
    [
      'in another order',
      '[1 The harbour pilot refused to board the listing freighter]. Nobody slept. [2 Divers recovered a rusty anchor near the lighthouse].',
      '[2 Divers recovered a rusty anchor near the lighthouse]. It snowed. [1 The harbour pilot refused to board the listing freighter].',
    ],
    [
      'without blanks between words',
      '[1 港口的引航员拒绝登上倾斜的货轮]。',
      '据说[1 港口的引航员拒绝登上倾斜的货轮]了。',
    ],
    [
      'in Arabic with and without points',
      '[1 رَفَضَ مرشد الميناء الصعود إلى سفينة الشحن المائلة]',
      'قيل [1 رفض مرشد الميناء الصعود إلى سفينة الشحن المائلة]',
    ],
  ])('%s', (_, a, b) => {
    expect(marked(bare(a), bare(b))).toEqual([a, b]);
  });

  test.each([
    [
      'of names and figures alone',
      'It was Ilan Marek of Deyla.',
      'So did Ilan Marek of Deyla, 47, on 12 May.',
    ],
    [
      'of function words alone',
      'He said that it was not for them to say.',
      'She said that it was not for them to know.',
    ],
    ['of nothing', '', ''],
    ['of nothing in common', 'The harbour pilot refused.', 'Divers found an anchor.'],
  ])('not %s', (_, a, b) => {
    expect(alignTexts(a, b)).toEqual([]);
  });

  test('a row of words tells more than the same words apart, and names tell little', () => {
    const bits = (a: string, b: string) => alignTexts(a, b).reduce((sum, passage) => sum + passage.bits, 0);
    const plain = 'a harbour pilot refused to board the freighter';
    const row = bits(plain, plain);
    expect(row).toBeGreaterThan(bits(plain, 'one harbour then pilot never refused, may board any freighter'));
    expect(row).toBeGreaterThan(bits(`He said “${plain}”`, `We heard “${plain}”`));
    expect(row).toBeGreaterThan(
      bits('there and up at Harbour Pilot Freighter', 'there and up at Harbour Pilot Freighter'),
    );
  });
});

const vocabulary = 'harbour pilot freighter anchor dredger the of a to Marek 12 lighthouse ”港'.split(' ');
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 }));

describe('whatever the texts', () => {
  test('each row of shared words begins alike in both, no word is in two rows, and spans hold their rows', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const words = { a: scanWords(a), b: scanWords(b) };
        const taken = { a: new Set<number>(), b: new Set<number>() };
        for (const passage of alignTexts(a, b)) {
          for (const { a: i, b: j, length } of passage.runs) {
            for (let step = 0; step < length; step += 1) {
              expect(words.a.stems[i + step]).toBe(words.b.stems[j + step]);
              for (const [side, at] of [
                ['a', i + step],
                ['b', j + step],
              ] as const) {
                expect(taken[side].has(at)).toBe(false);
                taken[side].add(at);
                expect(words[side].starts[at]).toBeGreaterThanOrEqual(passage[side][0]);
                expect(words[side].ends[at]).toBeLessThanOrEqual(passage[side][1]);
              }
            }
          }
        }
      }),
    );
  });

  test('exchanging them exchanges the spans, and nothing else', () => {
    const flat = (a: string, b: string, isExchanged: boolean) =>
      alignTexts(a, b)
        .map((one) =>
          JSON.stringify([isExchanged ? one.b : one.a, isExchanged ? one.a : one.b, one.words, one.bits]),
        )
        .sort();
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(flat(b, a, true)).toEqual(flat(a, b, false));
      }),
    );
  });

  test('a passage that tells enough is found wherever it is put', () => {
    const passage = 'harbour pilot refused to board that listing freighter';
    const others = fc
      .array(fc.constantFrom('meadow', 'the', 'Sol', '12', 'trumpet', 'of', '港'), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(others, others, others, others, (before, after, head, foot) => {
        const [a, b] = [`${before} zinc ${passage} copper ${after}`, `${head} iron ${passage} brass ${foot}`];
        const words = alignTexts(a, b).flatMap(({ runs }) => runs);
        const at = scanWords(`${before} zinc`).count;
        for (let step = 0; step < 8; step += 1) {
          expect(words.some((run) => run.a <= at + step && at + step < run.a + run.length)).toBe(true);
        }
      }),
    );
  });
});

test.each<[string, (n: number) => string]>([
  ['one word', () => 'anchor'],
  ['two words', (n) => (n % 2 === 0 ? 'anchor' : 'pilot')],
  ['a refrain', (n) => (n % 7 === 0 ? `word${n % 70}` : (vocabulary[n % 7] ?? ''))],
  ['signs', () => '港'],
  ['quotation marks', () => '“'],
  ['accents', () => '\u0301'],
])('long texts that repeat %s take no more work than they have words', (_, word) => {
  const long = (from: number) => Array.from({ length: 120_000 }, (__, n) => word(n + from)).join(' ');
  expect(alignTexts(long(0), long(3)).length).toBeLessThan(120_000);
});
