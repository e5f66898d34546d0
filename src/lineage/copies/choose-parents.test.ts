import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseParents, type Knowledge } from './choose-parents.ts';
import { type ReadReport, readReport } from './read-report.ts';

const pilot =
  'The harbour pilot refused to board the listing freighter on Tuesday night, three sailors recalled. ';
const dredgers =
  'Dredgers had widened the silted channel only a week before, and the owner ignored two written warnings. ';
const divers =
  'Divers recovered a rusty anchor near the lighthouse, while gulls circled above the slick of diesel. ';
const bakers =
  'Bakers across the river sold warm rolls to onlookers who had climbed the slippery embankment. ';
const snow =
  'Snow fell on the vineyards, and the vintner cursed the frost that had split his oldest barrels. ';

/** A report `id day publisher`, where day is of May 2031, or `?`. */
function reportOf(head: string, text: string): ReadReport {
  const [id = '', day = '?', ...publisher] = head.split(' ');
  return readReport({
    ...{ id, text, parts: [], author: null },
    publisher: publisher.join(' ') || null,
    published: day === '?' ? null : `2031-05-${day}`,
  });
}

/** `parents | ties`, the best first. */
function lineage(report: ReadReport, candidates: readonly ReadReport[], knowledge: Knowledge = {}): string {
  const { parents, undirected } = chooseParents(report, candidates, knowledge);
  return [parents, undirected].map((those) => those.map(({ id }) => id).join(' ')).join(' | ');
}

describe('where a report has its wording', () => {
  const wire = reportOf('wire 01', pilot + dredgers + divers);

  test.each<[string, string, string]>([
    ['all of it', pilot + dredgers + divers, 'wire | '],
    ['some of it', snow + dredgers, 'wire | '],
    ['in another order', divers + pilot, 'wire | '],
    ['none of it', snow + bakers, ' | '],
    ['names alone', 'The freighter, the pilot, the owner: everybody has a version. ', ' | '],
  ])('%s', (_, text, expected) => {
    expect(lineage(reportOf('copy 02', text), [wire])).toBe(expected);
  });

  test('what was published later is no parent', () => {
    expect(lineage(wire, [reportOf('copy 02', pilot + dredgers)])).toBe(' | ');
  });

  test('a report is none of its own', () => {
    expect(lineage(wire, [wire])).toBe(' | ');
  });

  test('a copy takes the changes of the copy that it was made from along', () => {
    const changed = pilot.replace('Tuesday', 'Thursday').replace('listing', 'leaning') + dredgers + divers;
    const copies = [wire, reportOf('paper 02', changed), reportOf('sheet 03', pilot + dredgers + snow)];
    expect(lineage(reportOf('last 04', changed.replace('rusty', 'rotten')), copies)).toBe('paper | ');
    expect(lineage(reportOf('last 04', (pilot + dredgers + divers).replace('rusty', 'rotten')), copies)).toBe(
      'wire | ',
    );
  });

  test('a second parent explains what the first does not', () => {
    const other = reportOf('other 01', bakers + snow);
    expect(lineage(reportOf('both 02', pilot + dredgers + bakers), [other, wire])).toBe('wire other | ');
    expect(lineage(reportOf('both 02', pilot + bakers + snow), [other, wire])).toBe('other wire | ');
  });

  test('one that explains nothing of its own is left out', () => {
    const part = reportOf('part 01', pilot + dredgers);
    expect(lineage(reportOf('copy 02', pilot + dredgers + divers), [part, wire])).toBe('wire | ');
  });

  test('each passage is told once, where it stands in both', () => {
    const other = reportOf('other 01', bakers + snow);
    const both = reportOf('both 02', pilot + dredgers + bakers);
    const { parents } = chooseParents(both, [other, wire]);
    const told = parents.flatMap(({ shared }) => shared.map(({ b }) => both.words.text.slice(...b)));
    expect(told.map((passage) => passage.split(' ', 2).join(' '))).toEqual(['The harbour', 'Bakers across']);
  });
});

describe('where both are of one day', () => {
  const text = pilot + dredgers;

  test.each<[string, string, string, string, string]>([
    ['nothing tells', 'a 01', text, text, ' | a'],
    ['no date', 'a ?', text, text, ' | a'],
    ['a credit does', 'a 01 Northern Lights Agency', text, `(NLA) – ${text}`, 'a | '],
    ['a short credit does', 'a 01 Evening Courier', text, `(Courier) ${text}`, 'a | '],
    ['its own credit does', 'a 01 Lantern', `${text}First in the Weir Post.`, text, ' | '],
    [
      'its own name does not, where another’s is part of it',
      'a 01 The Post',
      `${text}`,
      `Weir Post. ${text}`,
      ' | a',
    ],
    ['a credit to agencies does', 'a 01 Halden Wire', text, `${text}With agency material.`, 'a | '],
    ['an update of one outlet may be the longer', 'a 01 Weir Post', text + divers + bakers, text, ' | a'],
    [
      'a word that may be a name does not',
      'a 01 The Waking Owl',
      text,
      `${text}TWO OF THEM WERE WAKING.`,
      ' | a',
    ],
    ['an agency is first', 'a 01 State News Agency', text, text, 'a | '],
    ['the shorter one is made from the longer', 'a 01', text + divers + bakers, text, 'a | '],
  ])('%s', (_, head, first, second, expected) => {
    expect(lineage(reportOf('b 01 Weir Post', second), [reportOf(head, first)])).toBe(expected);
  });

  test('who is mostly first is, where that is known', () => {
    const [a, b] = [reportOf('a 01 Lantern', text), reportOf('b 01 Post', text)];
    const habit = (publisher: string | null) => (publisher === 'Lantern' ? 2 : -2);
    expect([lineage(b, [a], { habit }), lineage(a, [b], { habit })]).toEqual(['a | ', ' | ']);
  });
});

describe('what an outlet prints around its reports', () => {
  const motto = 'The Lantern, a family paper since the days of the first tramways\n';
  const foot =
    '\nHave you seen something that neighbours should hear of? The night editor picks up until three.';

  test('makes no copy', () => {
    const [one, other] = [
      reportOf('a 01 Lantern', motto + pilot + dredgers + foot),
      reportOf('b 02 Lantern', motto + snow + bakers + foot),
    ];
    expect(lineage(other, [one])).toBe(' | ');
  });

  test('is all there is to a short notice that is printed again', () => {
    const [one, other] = [reportOf('a 01 Lantern', pilot), reportOf('b 02 Lantern', pilot)];
    expect(lineage(other, [one])).toBe('a | ');
  });
});

const sentences = [pilot, dredgers, divers, bakers, snow];
const texts = fc.shuffledSubarray(sentences, { minLength: 1 }).map((those) => those.join(''));
const heads = fc.tuple(
  fc.constantFrom('01', '02', '03', '?'),
  fc.constantFrom('', 'Lantern', 'State News Agency'),
);
const reports = fc
  .array(fc.tuple(heads, texts), { minLength: 1, maxLength: 6 })
  .map((those) => those.map(([head, text], at) => reportOf(`r${at} ${head.join(' ')}`, text)));

describe('whatever the reports', () => {
  test('the order of candidates makes no difference', () => {
    fc.assert(
      fc.property(reports, (those) => {
        for (const report of those) expect(lineage(report, those.toReversed())).toBe(lineage(report, those));
      }),
      { numRuns: 60 },
    );
  });

  test('no two are each other’s parents', () => {
    fc.assert(
      fc.property(reports, (those) => {
        const parents = new Map(
          those.map((one) => [one.id, chooseParents(one, those).parents.map(({ id }) => id)]),
        );
        for (const [id, ofIt] of parents)
          for (const parent of ofIt) expect(parents.get(parent)).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('no word is explained twice, and shares are shares', () => {
    fc.assert(
      fc.property(reports, (those) => {
        const [report] = those;
        if (report === undefined) return;
        const { parents, undirected } = chooseParents(report, those);
        const sum = [...parents, ...undirected].reduce((total, { explained }) => total + explained, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
