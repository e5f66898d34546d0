import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import { compare } from '../scoring/comparison.ts';
import { flatSteps, scoreAttributions } from '../scoring/score-attributions.ts';
import { breakDown } from './break-down.ts';
import { depthFacets, kindFacets, textFacet } from './facet.ts';

function read(body: string): { readonly text: string; readonly relations: readonly Relation[] } {
  const [one] = parseMarkedText(`# ${body.includes('{') ? 'a case' : 'a case (none)'}\n${body}\n`);
  return { text: one?.text ?? '', relations: relationsOfMarks(one?.attributions ?? []) };
}

function comparisonOf(gold: string, found: string) {
  return compare(read(gold).text, false, read(gold).relations, read(found).relations);
}

describe('breakDown', () => {
  test('sorts the gold by what it is and the found by what it is', () => {
    const sheet = breakDown(
      comparisonOf(
        '{source She} {cue said} {content that it rained}.',
        'She {cue said} {content that it rained}.',
      ),
      kindFacets,
    );
    // A pair with a pronoun for a source on one side only: missed as a whole among pronouns, but its cue is right.
    expect(sheet.get('source, cue overlap: pronoun')).toMatchObject({
      hits: 1,
      gold: 1,
      confirmed: 0,
      found: 0,
    });
    expect(sheet.get('source, cue overlap: none')).toMatchObject({
      hits: 0,
      gold: 0,
      confirmed: 1,
      found: 1,
    });
    expect(sheet.get('source, whole dice50: pronoun')).toMatchObject({ hits: 0, gold: 1 });
    expect(sheet.get('cue, whole dice50: say and tell')).toMatchObject({ hits: 0, gold: 1, found: 1 });
  });

  test('counts depths on either side by its own nesting', () => {
    const sheet = breakDown(
      comparisonOf(
        '{source A} {cue said} {content that {source.2 B} {cue.2 said} {content.2 so}}.',
        'A said that {source B} {cue said} {content so}.',
      ),
      depthFacets,
    );
    expect(sheet.get('depth, whole dice80: 2 deep')).toMatchObject({
      hits: 1,
      gold: 1,
      confirmed: 0,
      found: 0,
    });
    expect(sheet.get('depth, whole dice80: 1 deep')).toMatchObject({
      hits: 0,
      gold: 1,
      confirmed: 1,
      found: 1,
    });
  });

  const parts = [
    '{source Ona} {cue said} {content “so”}',
    '{cue Reportedly} {content it rained}',
    'A {cue plan} {content to go}',
  ];

  test('of every facet adds up to the figure over all', () => {
    fc.assert(
      fc.property(fc.subarray(parts), fc.subarray(parts), (gold, found) => {
        const mark = (marked: readonly string[]): string =>
          parts
            .map((part, at) =>
              marked.includes(part) ? part.replace(/\{(\w+)/g, `{$1.${at + 1}`) : bare(part),
            )
            .join('. ');
        const comparison = comparisonOf(mark(gold), mark(found));
        const whole = scoreAttributions(comparison, flatSteps).get('whole dice80');
        for (const facet of [...kindFacets, ...depthFacets, textFacet('publisher', 'The Courier')]) {
          const tallies = [...breakDown(comparison, [facet])].filter(([name]) =>
            name.includes('whole dice80'),
          );
          const sum = (key: 'hits' | 'confirmed' | 'found' | 'gold'): number =>
            tallies.reduce((total, [, tally]) => total + tally[key], 0);
          expect([sum('hits'), sum('confirmed'), sum('found'), sum('gold')]).toEqual([
            whole?.hits,
            whole?.hits,
            whole?.found,
            whole?.gold,
          ]);
        }
      }),
    );
  });
});

function bare(part: string): string {
  return part.replace(/\{\w+ ([^}]*)\}/g, '$1');
}
