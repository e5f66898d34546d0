import { expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import type { Compare } from './compare-statements.ts';
import { partsOf } from './part-statements.ts';
import type { Signature } from './signature.ts';
import { signaturesOf } from './signatures-of.ts';

const tales = [
  'planted seven cherry orchards',
  'repaired the cathedral organ',
  'drowned in a flooded quarry',
  'translated Persian cookery books',
  'bred champion greyhounds',
  'smuggled antique violins',
  'photographed volcanic islands',
  'defended the chess title',
  'insured merchant vessels',
  'painted railway posters',
  'catalogued rare butterflies',
  'hired a brass band',
];

/** One statement a tale, each of another report, all with the same words before them, and what else the report tells behind. */
function tellings(of: string, count: number, told: (n: number) => string): Signature[] {
  return tales
    .slice(0, count)
    .map((tale, n) => {
      const said = `{source Ana Vell} {cue said} {content that ${of} ${tale}}.`;
      return markedFindings(`${n}.md`, `${said}${told(n).repeat(3)}`, { title: told(n) });
    })
    .flatMap((found) => signaturesOf(found).slice(0, 1));
}

const syllables = 'bal cor dun fen gar hol jut kel lom mar nev pos'.split(' ');

/** Names of places that no other report has. */
const itsOwn = (n: number) =>
  syllables
    .map((one) => ` It lay in ${one.replace(/^./u, (first) => first.toUpperCase())}${syllables[n]}.`)
    .join('');
const theFlood = () => ' The flooded quay at Ardmore was shut.';

/** As if all were as near as what one rare name makes them. */
const near: Compare = () => ({ relation: 'same', score: 1.6, confidence: 0.8 });

/** Statements of the largest part. */
function largestPart(items: readonly Signature[]): number {
  const places = [...items.keys()];
  const edges = places.slice(1).map((b) => ({ a: b - 1, b, score: 1.6 }));
  const parts = partsOf({ items: places, edges }, 1.5, { items, comparison: near });
  return Math.max(...parts.map(({ length }) => length));
}

test.each([
  ['a few statements that share one name', 'Zorvakh', 9, itsOwn, 9],
  ['many that share one name and nothing else', 'Zorvakh', 12, itsOwn, 3],
  ['many that share more', 'the wandering baker Zorvakh of Tolvane harbour', 12, itsOwn, 12],
  ['many of one story', 'Zorvakh', 12, theFlood, 12],
])('%s', (_, of, count, told, expected) => {
  const items = tellings(of, count, told);
  expect(items).toHaveLength(count);
  expect(largestPart(items)).toBe(expected);
});
