import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { lineagePiles } from './lineage-piles.ts';
import { readLineages } from './read-lineages.ts';
import { scoreReport, scoreStory } from './score-lineage.ts';
import { tracePile } from './trace-pile.ts';
import { writeLineageErrors } from './write-lineage-errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-lineage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pilot =
  'The harbour pilot refused to board the listing freighter on Tuesday night, three sailors recalled. ';
const dredgers =
  'Dredgers had widened the silted channel only a week before, and the owner ignored two written warnings. ';
const snow =
  'Snow fell on the vineyards, and the vintner cursed the frost that had split his oldest barrels. ';

const lines = [
  { id: 'a', story: 's', text: pilot + dredgers, published: '2031-05-01', parents: [] },
  {
    id: 'b',
    story: 's',
    text: dredgers + pilot,
    published: '2031-05-02',
    parents: ['a'],
    made: ['reordered'],
  },
  { id: 'c', story: 's', text: pilot + dredgers, published: '2031-05-03', parents: [] },
  { id: 'd', story: 't', text: snow, published: '2031-05-03', parents: ['a'] },
].map((line) => JSON.stringify(line));

describe('readLineages', () => {
  test('reads a copy tree, its order as days', () => {
    const tree = { texts: { x: 'one', y: 'two' }, edges: [['x', 'y']], order: ['x', 'y'] };
    const read = readLineages(write('tree.json', JSON.stringify(tree)));
    expect(read.map(({ id, parents, published }) => [id, parents, published])).toEqual([
      ['x', [], '2000-01-01'],
      ['y', ['x'], '2000-01-02'],
    ]);
  });

  test.each([
    ['no.json', '{}'],
    ['no.json', '{"texts": {"x": "one"}, "edges": [["x"]], "order": ["x"]}'],
    ['no.json', '{"texts": {}, "edges": [], "order": ["x"]}'],
    ['no.jsonl', '{"id": "a"}'],
    ['no.jsonl', '{"id": "a", "text": "x", "parents": "b"}'],
    ['no.jsonl', '{"id": "a", "text": "x", "parents": ["b"]}'],
    ['no.jsonl', '{"id": "a", "text": "x"}\n{"id": "a", "text": "x"}'],
  ])('refuses %s with %s', (name, content) => {
    const path = write(name, content);
    expect(() => readLineages(path)).toThrow(ProblemError);
  });
});

test('counts edges, parents, roots and origins, and lists what is wrong', () => {
  const traced = tracePile(readLineages(write('good.jsonl', lines.join('\n'))));
  const pile = new Map(traced.map((one) => [one.id, one]));
  const hits = (figure: string) =>
    traced.map((one) => {
      const tally = scoreReport(one, pile).get(figure);
      return `${tally?.hits}/${tally?.gold}`;
    });
  expect(hits('parent right')).toEqual(['0/0', '1/1', '0/0', '0/1']);
  expect(hits('parent right: reordered')).toEqual([
    'undefined/undefined',
    '1/1',
    ...Array(2).fill('undefined/undefined'),
  ]);
  expect(hits('first-hand reports left alone')).toEqual(['1/1', '0/0', '0/1', '0/0']);
  expect(hits('root right')).toEqual(['1/1', '1/1', '0/1', '0/1']);
  const story = scoreStory(traced.slice(0, 3));
  expect(story.get('origins too few, of those there are')).toMatchObject({ hits: 1, gold: 2 });
  const errors = writeLineageErrors('Differences', traced);
  expect(errors).toMatch(/## no parent \(1\)\n\n- d \(2031-05-03\): from a; found none/);
  expect(errors).toMatch(
    /## at first hand, but a parent \(1\)\n\n- c \(2031-05-03\): from none; found a \(0\.99, 100 %, time \+\)/,
  );
});

describe('made-up piles', () => {
  const [pile = []] = lineagePiles('synthetic', 1);

  test('are the same each time', () => {
    expect(lineagePiles('synthetic', 1)).toEqual([pile]);
  });

  test('have parents that were there before, and say all that their phrases leave open', () => {
    const days = new Map(pile.map(({ id, published }) => [id, published?.slice(0, 10) ?? '']));
    expect(days.size).toBe(pile.length);
    for (const { text, published, parents } of pile) {
      expect(text).not.toMatch(/[{}|$]/);
      for (const parent of parents) expect((days.get(parent) ?? '~') <= (published ?? '')).toBe(true);
    }
  });

  test('have something of each kind', () => {
    const made = new Set(lineagePiles('synthetic', 4).flatMap((one) => one.flatMap((report) => report.made)));
    expect(made.size).toBe(16);
  });

  test('are traced better than by chance and worse than by who made them', () => {
    const traced = tracePile(pile);
    const byId = new Map(traced.map((one) => [one.id, one]));
    const tallies = traced.map((one) => scoreReport(one, byId).get('parent right'));
    const [hits, gold] = ['hits' as const, 'gold' as const].map((side) =>
      tallies.reduce((sum, one) => sum + (one?.[side] ?? 0), 0),
    );
    expect(hits).toBeGreaterThan((gold ?? 0) / 2);
  });
});
