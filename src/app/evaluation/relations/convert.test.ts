import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { writeMarks } from '../../../formats/marked-text/write.ts';
import { marksOfRelations, outermost, relationsOfMarks } from './convert.ts';
import type { Relation } from './relation.ts';

const body =
  '{source A} {cue said} {content that {source.2 B}, {cue.3 citing} {source.3 C}, {cue.2 said} {content.2,3 so}}. ' +
  '{content.4 No}, {cue.4:denies said} {source.4 D}.';

function readBody(): { readonly text: string; readonly relations: readonly Relation[] } {
  const [one] = parseMarkedText(`# a case\n${body}\n`);
  return { text: one?.text ?? '', relations: relationsOfMarks(one?.attributions ?? []) };
}

/** The relations in another order, their parents following them. */
function reorder(relations: readonly Relation[], order: readonly number[]): Relation[] {
  return order.flatMap((from) => {
    const relation = relations[from];
    if (!relation) return [];
    return [{ ...relation, parent: relation.parent === null ? null : order.indexOf(relation.parent) }];
  });
}

describe('marksOfRelations', () => {
  test('numbers alike, whatever the order of the relations', () => {
    const { text, relations } = readBody();
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        expect(writeMarks(text, marksOfRelations(reorder(relations, order)))).toBe(body);
      }),
    );
  });

  test('ends on a circle of parents', () => {
    const { relations } = readBody();
    const circle = relations.map((relation, at) => ({ ...relation, parent: (at + 1) % relations.length }));
    expect(marksOfRelations(circle).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

test('outermost leaves out what lies in something else', () => {
  expect(outermost(readBody().relations).map(({ cue }) => cue)).toHaveLength(2);
});
