import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../english/times/times.ts';
import { type FoundTime, findTimes } from './find-times.ts';

/** The text without its brackets, and what stood between them. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

function timesOf(text: string, published: string | null): FoundTime[] {
  return findTimes(text, { published, reader: times });
}

type Row = readonly [marked: string, value: string | null];

function expectRows(published: string | null, rows: readonly Row[]): void {
  it.each(rows)('%s', (marked, value) => {
    const { text, start, end } = unmark(marked);
    const found = timesOf(text, published).find((time) => time.start === start);
    expect(found).toMatchObject({ text: text.slice(start, end), value });
  });
}

describe('dates that say all', () => {
  expectRows(null, [
    ['It opened on [3 May 2033].', '2033-05-03'],
    ['It opened on [May 3, 2033], in the rain.', '2033-05-03'],
    ['It opened on [Nov. 9, 2033] at last.', '2033-11-09'],
    ['It opened on [Tuesday, 3 May 2033].', '2033-05-03'],
    ['It opened on [the 3rd of May 2033].', '2033-05-03'],
    ['It opened on [the twenty-third of May, 2033].', '2033-05-23'],
    ['It opened on [2033-05-03].', '2033-05-03'],
    ['It opened on [23/5/2033].', '2033-05-23'],
    ['It opened on [5/23/2033].', '2033-05-23'],
    ['It opened on [03.05.2033].', '2033-05-03'],
    ['It opened in [May 2033].', '2033-05'],
    ['It opened in [May of 2033].', '2033-05'],
    ['They have been at it since [2009].', '2009'],
    ['They began in [early 2019].', '2019'],
    ['They began in [mid-2019].', '2019'],
    ['Under the [2029] agreement it is shut.', '2029'],
    ['Prices fell in [the 1990s].', '1990/1999'],
    ['Prices fell in [the nineties].', '1990/1999'],
    ['The wall is of [the twelfth century].', '1101/1200'],
    ['The town was founded in [264 BC].', '-0263'],
    ['The club (2019-2024) folded: [2019-2024].', '2019/2024'],
    ['It ran from [3 to 9 June 2033].', '2033-06-03/2033-06-09'],
    ['It ran from [28 May to 2 June 2033].', '2033-05-28/2033-06-02'],
    ['It ran from [28 December to 2 January 2034].', '2033-12-28/2034-01-02'],
    ['It ran between [4 May 2033 and 6 May 2033].', '2033-05-04/2033-05-06'],
    ['They fought on [the night of 4-5 May 2033].', '2033-05-04/2033-05-05'],
    ['It fell in [Q3 2033].', '2033-07/2033-09'],
    ['It fell in [the third quarter of 2033].', '2033-07/2033-09'],
    ['It fell in [the first half of 2033].', '2033-01/2033-06'],
    ['It fell in [the summer of 2033].', '2033-06/2033-08'],
    ['It fell in [winter 2033].', '2033-12/2034-02'],
    ['They meet on [the last weekend of May 2033].', '2033-05-28/2033-05-29'],
    ['They meet in [the first week of June 2033].', '2033-06-01/2033-06-07'],
    ['They meet on [the second Tuesday of June 2033].', '2033-06-14'],
    ['There is no [31 June 2033].', null],
    ['It snowed in [August] and September 2033.', '2033-08'],
    ['It snowed on [28 February] and 1 March 2033.', '2033-02-28'],
    ['It snowed in [November] and January 2034.', '2033-11'],
    ['The war ([499-493 BC]) was long.', '-0498/-0492'],
    ['The town fell in [493 B.C]. It burnt.', '-0492'],
    ['They came home by [Christmas 2033].', '2033-12-25'],
    ['Prices fell in [the late 1990s].', '1990/1999'],
    ['Nothing moved in [the early summer of 2031].', '2031-06/2031-08'],
    ["Ostara's [2029] treaty lapsed.", '2029'],
    ['Its [2029] budget was small.', '2029'],
    ['[2029] saw a flood.', '2029'],
  ]);
});

// 2033-05-12 is a Thursday.
describe('dates told from the day of publication', () => {
  expectRows('2033-05-12', [
    ['The ferry sank on [Sunday].', '2033-05-08'],
    ['The ferry sank [Sunday morning].', '2033-05-08'],
    ['The ferry sank on [Thursday].', '2033-05-12'],
    ['It has lain there since [Thursday].', '2033-05-05'],
    ['The ferry sank [last Thursday].', '2033-05-05'],
    ['The ferry will sail on [Sunday].', '2033-05-15'],
    ['The ferry sails again: the crew returns on [Sunday].', '2033-05-15'],
    ['The ferry is due on [Sunday].', '2033-05-15'],
    ['The hearing was put off; it is set for [Sunday].', '2033-05-15'],
    ['He said that on [Sunday] the ferry will sail.', '2033-05-15'],
    ['On [Sunday] the crew was tired and will not sail.', '2033-05-08'],
    ['The crew will probably not be paid on [Friday].', '2033-05-13'],
    ['The crew had been paid on [Friday].', '2033-05-06'],
    ['The crew sails [next Friday].', '2033-05-20'],
    ['The crew sails [this coming Friday].', '2033-05-13'],
    ['The crew sails on [Saturday week].', '2033-05-21'],
    ['The crew sailed on [Monday of last week].', '2033-05-02'],
    ['The crew sailed [Monday last week].', '2033-05-02'],
    ['It was shut from [Monday to Wednesday].', '2033-05-09/2033-05-11'],
    ['[Yesterday] it rained.', '2033-05-11'],
    ['It rained [yesterday evening].', '2033-05-11'],
    ['It rained [the day before yesterday].', '2033-05-10'],
    ['It rained [last night].', '2033-05-11'],
    ['It rains [today].', '2033-05-12'],
    ['It will rain [tonight].', '2033-05-12'],
    ['It will rain [tomorrow].', '2033-05-13'],
    ['It rained [two days ago].', '2033-05-10'],
    ['It rained [48 hours ago].', '2033-05-10'],
    ['It rained [a week ago].', '2033-W18'],
    ['It rained [seven months ago].', '2032-10'],
    ['It rained [four years ago].', '2029'],
    ['It will rain [in two weeks].', '2033-W21'],
    ['It rained [last week].', '2033-W18'],
    ['It will rain [next week].', '2033-W20'],
    ['It rained [last month].', '2033-04'],
    ['It rained [earlier this month].', '2033-05'],
    ['It rained [last year].', '2032'],
    ['It must be dry by [the end of the year].', '2033'],
    ['It rained over [the past two weeks].', '2033-04-28/2033-05-12'],
    ['It rained at [the weekend].', '2033-05-07/2033-05-08'],
    ['It will rain [this weekend].', '2033-05-14/2033-05-15'],
    ['It rained [last winter].', '2032-12/2033-02'],
    ['It will rain [next summer].', '2033-06/2033-08'],
    ['It rained in [February].', '2033-02'],
    ['It rained in [July].', '2032-07'],
    ['It rained [last May].', '2032-05'],
    ['Elections are due in [October].', '2033-10'],
    ['It rained on [1 July].', '2032-07-01'],
    ['On [2 May] it rained.', '2033-05-02'],
    ['Elections will be held on [1 July].', '2033-07-01'],
    ['The court put off the hearing of [8 June].', '2033-06-08'],
    ['The shop has been shut since [8 June].', '2032-06-08'],
    ['It rained on [Friday, 1 July].', '2033-07-01'],
    ['It rained on [11 January of this year].', '2033-01-11'],
    ['It rained on [the ninth of March two years ago].', '2031-03-09'],
    ['Prices rose in [May last year].', '2032-05'],
    ['It was [29 February] when it rained.', '2032-02-29'],
    ['It was signed on [the 3rd of this month].', '2033-05-03'],
    ['It is due on [the last day of the month].', '2033-05-31'],
    ['It has rained since [Christmas].', '2032-12-25'],
    ['It will have stopped by [New Year’s Eve].', '2033-12-31'],
    ['It rained in [late summer].', '2032-06/2032-08'],
    ['Sales for [March] rose.', '2033-03'],
    ['The opening is planned for [March].', '2034-03'],
    ['The [May] election was lost.', '2033-05'],
    ['Its [October] meeting was dull.', '2032-10'],
  ]);

  it('counts a date-time by its local date', () => {
    const [time] = timesOf('It rained yesterday.', '2033-05-02T00:30:00+03:30');
    expect(time?.value).toBe('2033-05-01');
  });

  it('takes last week, said on a Sunday, for the week that is ending', () => {
    expect(timesOf('It rained last week.', '2033-05-08')[0]?.value).toBe('2033-W18');
  });

  it('knows nothing without a publication date', () => {
    const text = 'On Sunday, yesterday, last week, in May and on 1 July it rained.';
    const times = timesOf(text, null);
    expect(times.map(({ text: words }) => words)).toEqual([
      'Sunday',
      'yesterday',
      'last week',
      'May',
      '1 July',
    ]);
    expect(times.map(({ value }) => value)).toEqual([null, null, null, null, null]);
  });
});

/** As agencies write. 2033-05-12 is a Thursday. */
describe('reports of the day', () => {
  expectRows(
    '2033-05-12',
    [
      ['The mill said [third-quarter] profit fell.', '2032-07/2032-09'],
      ['Profit for [the first quarter] fell 3 percent.', '2033-01/2033-03'],
      ['Sales will rise in [the fourth quarter], analysts expect.', '2033-10/2033-12'],
      ['In the quarter ended [March 31], sales rose.', '2033-03-31'],
      ['The bank expects to close the sale by [year-end].', '2033'],
      ['At [month’s end] the debt stood at 4 million crowns.', '2033-05'],
      ['The bonds mature on [Nov. 15, 2039].', '2039-11-15'],
      ['The offer expires [May 31].', '2033-05-31'],
      ['The board meets [June 3].', '2033-06-03'],
      ['[Earlier Thursday] the ministry denied it.', '2033-05-12'],
      ['The minister resigned [late Tuesday].', '2033-05-10'],
      ['He was arrested [early Wednesday morning] at his home.', '2033-05-11'],
      ['The talks, which began on [Monday], will resume next week.', '2033-05-09'],
      ['The talks, which began on Monday, will resume [next week].', '2033-W20'],
      ['In April, exports rose 3 percent, following a 2 percent gain in [March].', '2033-03'],
      ['He has been in jail since [last August].', '2032-08'],
      ['He resigned after [Monday]’s vote.', '2033-05-09'],
      ['The hearing was put off until [May 24].', '2033-05-24'],
      ['Twelve people died between [Monday and Wednesday].', '2033-05-09/2033-05-11'],
      ['The president said he would leave in [June].', '2033-06'],
      ['The president said on Monday that he had left in [June].', '2032-06'],
      ['“I saw him on [Tuesday],” she said on Thursday.', '2033-05-10'],
      ['Trading will begin in [June] and end by July.', '2033-06'],
      ['Trading will begin in June and end by [July].', '2033-07'],
      ['The season opens in [September].', '2033-09'],
      ['The season did not begin in [September].', '2032-09'],
      ['He called on Tuesday morning and left [that evening].', '2033-05-10'],
      ['The vote, set for [8 April], was delayed.', '2033-04-08'],
      ['The vote was set for [18 May].', '2033-05-18'],
      ['The vote is set for [8 April].', '2034-04-08'],
      ['One sank at 9 am on [Monday] and another did so too.', '2033-05-09'],
      ['[October] was dry.', '2032-10'],
      ['In fiscal [2032], losses grew.', '2032'],
      ['Costs will double by [the end of the decade].', '2030/2039'],
      ['For [the past five years] the fund has lost money.', '2028-05-12/2033-05-12'],
      ['On 2 May it rained. Over [the next two weeks] the town was shelled.', '2033-05-02/2033-05-16'],
    ].map(([marked, value]) => [marked ?? '', value ?? null] as const),
  );
});

describe('dates told from other dates of the text', () => {
  expectRows('2033-05-30', [
    ['They warned on 3 May. They did so again [eleven days later].', '2033-05-14'],
    ['They warned on 3 May, and [two days earlier] too.', '2033-05-01'],
    ['They warned on 3 May. [The next day] they left.', '2033-05-04'],
    ['They warned on 3 May. [The following week] they left.', '2033-W19'],
    ['They warned on 3 May 2031. [The following year] they left.', '2032'],
    ['They warned on 3 May. On [the fourth] they left.', '2033-05-04'],
    ['They warned on 3 May. [That same day] they left.', '2033-05-03'],
    ['They left on Friday night. It rained on Saturday. [That night] was dark.', '2033-05-27'],
    ['They warned on 3 May. They left [three days before] the flood.', null],
  ]);

  it('takes the year last written where there is no publication date', () => {
    const times = timesOf(
      'The mill burnt on 4 March 1911. By June it stood again. On 2 July it opened.',
      null,
    );
    expect(times.map(({ value }) => value)).toEqual(['1911-03-04', '1911-06', '1911-07-02']);
  });

  it('goes on into the next year with the story', () => {
    const times = timesOf('The mill burnt in November 1911. By January it stood again.', null);
    expect(times.map(({ value }) => value)).toEqual(['1911-11', '1912-01']);
  });

  it('tells a story published long after it from a report with a year in it', () => {
    const story = 'War came on 3 May 1911, on 9 May 1911 and on 1 June 1911. It ended in July.';
    const report = 'The mill, built in 1911, burnt on Monday. It had been tested in July.';
    expect(timesOf(story, '2033-05-12').at(-1)?.value).toBe('1911-07');
    expect(timesOf(report, '2033-05-12').at(-1)?.value).toBe('2032-07');
  });

  it.each([
    [
      'made public in 2025',
      'On 2 March 2011 it sank. An order made public in 2025 names no cause. On [4 April] it was raised.',
      '2011-04-04',
    ],
    [
      'planned for the next year',
      'On 2 March 2011 it sank, before a journey planned for 2012. On [4 April] it was raised.',
      '2011-04-04',
    ],
    [
      'an earlier date',
      'On 2 March 2011 it sank, as feared since the report of 5 May 1990. On [4 April] it was raised.',
      '2011-04-04',
    ],
    [
      'a year that opens a sentence',
      'On 2 March 2011 it sank. In 2012 it was sold. On [4 April] it sailed.',
      '2012-04-04',
    ],
    [
      'a later date',
      'On 2 March 2011 it sank, and it rose in January 2012. On [4 April] it sailed.',
      '2012-04-04',
    ],
    [
      'a year told twice',
      'On 2 March 2011 it sank. It was built in 1990. The trials of 1990 went well. On [4 April] it sailed.',
      '1990-04-04',
    ],
    ['a heading', 'On 2 March 2011 it sank.\n\nThe trials of 2013\n\nOn [4 April] it sailed.', '2013-04-04'],
  ])('a story moves on or not: %s', (_, marked, value) => {
    const { text, start } = unmark(marked);
    expect(timesOf(text, null).find((time) => time.start === start)?.value).toBe(value);
  });

  it.each([
    [
      'two old dates in its paragraph',
      'It rained on Monday.\n\nIt sank on 2 March 1911 and again on 3 May 1912. In [July] it was sold.',
      '1912-07',
    ],
    ['one old date', 'It rained on Monday.\n\nIt sank on 2 March 1911. In [July] it was sold.', '2032-07'],
    [
      'a day of the week beside them',
      'It sank on 2 March 1911 and on 3 May 1912, he said on Monday. In [July] it was sold.',
      '2032-07',
    ],
    [
      'the paragraph after them',
      'It sank on 2 March 1911 and on 3 May 1912.\n\nIn [July] it was sold.',
      '2032-07',
    ],
    ['a year as a heading', '1911\n\nIt sank. In [July] it was sold.\n\nIt rained.', '1911-07'],
    ['a year before a colon', '1911: the storm\n\nIt sank. In [July] it was sold.', '1911-07'],
    [
      'a heading, and a day of the week since',
      '1911\n\nIt sank. He said on Monday that in [July] it was sold.',
      '2032-07',
    ],
  ])('a passage tells of the past or not: %s', (_, marked, value) => {
    const { text, start } = unmark(marked);
    expect(timesOf(text, '2033-05-12').find((time) => time.start === start)?.value).toBe(value);
  });

  it('takes numbers alone for days where there are several', () => {
    const text = 'On the tenth it rained. On the fourteenth it snowed, and on the third it thawed.';
    expect(timesOf(text, '2033-05-12').map(({ value }) => value)).toEqual([
      '2033-05-10',
      '2033-05-14',
      '2033-05-03',
    ]);
    expect(timesOf('On the tenth it rained.', '2033-05-12')).toEqual([]);
    expect(timesOf('On the first he agrees, and on the second he does not.', '2033-05-12')).toEqual([]);
  });

  it('says how exact it is, from which day to which, and by which rule', () => {
    const rows = timesOf(
      'It rained on Monday at 21:40, in March, last week, at the weekend, last winter, in the first quarter, in the 1990s, on 4-5 May and in 2031, and on 31 June.',
      '2033-05-12',
    ).map(({ precision, earliest, latest, rule }) => [precision, earliest, latest, rule].join(' '));
    expect(rows).toEqual([
      'day 2033-05-09 2033-05-09 weekday-past',
      'minute 2033-05-09 2033-05-09 clock',
      'month 2033-03-01 2033-03-31 month-past',
      'week 2033-05-02 2033-05-08 week-last',
      'weekend 2033-05-07 2033-05-08 weekend-past',
      'season 2032-12-01 2033-02-28 season-last',
      'quarter 2033-01-01 2033-03-31 quarter-past',
      'decade 1990-01-01 1999-12-31 decade',
      'range 2033-05-04 2033-05-05 range-of-day-by-default',
      'year 2031-01-01 2031-12-31 year',
      '   day-by-default',
    ]);
  });

  it('reads 3/5/2033 by the habit of the text, and not at all without one', () => {
    expect(timesOf('On 3/5/2033 and 23/5/2033.', null)[0]?.value).toBe('2033-05-03');
    expect(timesOf('On 3/5/2033 and 5/23/2033.', null)[0]?.value).toBe('2033-03-05');
    expect(timesOf('On 3/5/2033 and 4/6/2033.', null)[0]?.value).toBeNull();
    expect(timesOf('On 4/6/2033, and 3/5/2033 today.', '2033-05-03')[0]?.value).toBe('2033-06-04');
    expect(timesOf('On 4/6/2033, and 3/5/2033 today.', '2033-03-05')[0]?.value).toBe('2033-04-06');
    expect(timesOf('On 3/5/2033, 23/5/2033 and 5/23/2033.', null)[0]?.value).toBeNull();
  });
});

describe('clock times', () => {
  expectRows('2033-05-12', [
    ['The gate opened at [21:40] on Tuesday evening.', '2033-05-10T21:40'],
    ['The gate opened on Tuesday at [9 p.m.].', '2033-05-10T21:00'],
    ['The gate opened at [6.30am] yesterday.', '2033-05-11T06:30'],
    ['The gate opened at [six o’clock] this morning.', '2033-05-12T06:00'],
    ['The gate opened at [six o’clock] on Tuesday evening.', '2033-05-10T18:00'],
    ['The gate will open tomorrow at [noon].', '2033-05-13T12:00'],
    ['Sudmark, 12 May 2033, [18:00]', '2033-05-12T18:00'],
  ]);

  it('leaves a clock time alone that stands beside no day', () => {
    expect(timesOf('The gate was open from 08:00 to 19:00.', '2033-05-12')).toEqual([]);
  });
});

describe('what is no time', () => {
  it.each([
    'They may march to the second gate in a second.',
    'Twelve may have died, and 12 may yet.',
    'April Dunmore said that June Sorrow and Mr May agreed.',
    'It cost 2000 crowns, and 1500 men came in 1200 houses.',
    'He read the Sunday Courier and Sudmark Today.',
    'The school feast is every Friday, but not Good Friday.',
    'It is on the fourth floor of building 2033-7.',
    'Case 11/2033/4 is worth $2033 and 2,033 pounds.',
    'April was late. June will be, too.',
    'He sent a Christmas card before Christmas dinner.',
    'It was the worst storm in 40 years, in the second half and in the second quarter of the match.',
    'A 1900 metre race and a 2000 word essay. 2031 people came to the June Taylor show.',
  ])('%s', (text) => {
    expect(timesOf(text, '2033-05-12')).toEqual([]);
  });

  it('reads only dates in figures where the language has no reader', () => {
    const found = findTimes('Am 03.05.2033, nicht on Monday.', { published: '2033-05-12', reader: null });
    expect(found).toMatchObject([{ text: '03.05.2033', value: '2033-05-03', rule: 'numeric-date' }]);
  });
});

const PIECES = [
  'on Monday',
  'last',
  'next',
  'week',
  'the',
  '3',
  'May',
  '2033',
  '-',
  'to',
  'from',
  ',',
  '.',
  '\n\n',
  'of',
  'two',
  'days',
  'ago',
  'later',
  '21:40',
  'Q3',
  'a',
  'in',
  'will',
  'was',
  '😀',
  '’',
  's',
  'night',
  '2033-05-03',
  '1990s',
  'quarter',
  'early',
  'fourth',
  'on',
];
const scraps = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
const published = fc.constantFrom(null, '2033-05-12', '2032-02-29T23:59:59Z', 'not a date', '2033-13-40');

describe('any text', () => {
  it('gives spans that cut their text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        let last = 0;
        for (const time of timesOf(text, date)) {
          expect(time.text).toBe(text.slice(time.start, time.end));
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          last = time.end;
          const unknown = time.value === null;
          expect([time.precision, time.earliest, time.latest].map((one) => one === null)).toEqual([
            unknown,
            unknown,
            unknown,
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('writes every value in ISO 8601', () => {
    const unit = String.raw`-?\d{4}(?:-W\d\d|-\d\d(?:-\d\d)?)?`;
    const iso = new RegExp(`^(?:${unit}(?:/${unit})?|${unit}T\\d\\d:\\d\\d)$`);
    fc.assert(
      fc.property(scraps, published, (text, date) => {
        for (const { value } of timesOf(text, date)) expect(value ?? '2033').toMatch(iso);
      }),
    );
  });

  it('keeps dates that say all, whatever paragraph is added', () => {
    const head = 'It began on 3 May 2031 and ended in June 2032, says a report of 2032-07-01.';
    const values = timesOf(head, '2033-05-12').map(({ value }) => value);
    fc.assert(
      fc.property(anyText, (tail) => {
        const times = timesOf(`${head}\n\n${tail}`, '2033-05-12');
        expect(times.slice(0, values.length).map(({ value }) => value)).toEqual(values);
      }),
    );
  });

  it('looks at nothing outside the stretch it is given', () => {
    fc.assert(
      fc.property(scraps, scraps, scraps, (before, within, after) => {
        const context = { published: '2033-05-12', reader: times };
        const part = findTimes(
          before + within + after,
          context,
          before.length,
          before.length + within.length,
        );
        const alone = findTimes(within, context);
        const moved = part.map((time) => ({
          ...time,
          start: time.start - before.length,
          end: time.end - before.length,
        }));
        expect(moved).toEqual(alone);
      }),
    );
  });
});

it('a long text tells the same times as its parts', () => {
  const report =
    'On 3 May 2033 it rained.\n\nIt had rained the day before, at 9:30 p.m. on 4/13/2033 and on 2/3/2033.';
  const padding = 'Nothing came of it.\n\n'.repeat(5000);
  const context = { published: '2033-05-12', reader: times };
  const told = (text: string) => findTimes(text, context).map(({ text: words, value }) => [words, value]);
  const [alone, apart] = [told(report), told(padding + report.replace('\n\n', `\n\n${padding}`) + padding)];
  expect(apart).toEqual(alone);
  expect(alone.length).toBeGreaterThan(3);
});
