import { describe, expect, test } from 'vitest';
import { bareDocument } from '../../app/evaluation/relations/bare-document.ts';
import { analyse } from '../pipeline.ts';

/** For each statement whether it is first-hand, in the order of the text. */
function firsthandIn(text: string): boolean[] {
  return analyse(bareDocument('a.txt', text)).statements.map(({ firsthand }) => firsthand);
}

describe('what the innermost voice saw or did', () => {
  test.each([
    '“I saw three men on the quay,” Anna Reyl said.',
    '“We never once rang the ministry,” Anna Reyl said.',
    '“I was on the roof until dawn,” Anna Reyl said.',
    '“They have rung me twice this week,” Anna Reyl said.',
    '“My officers had signed for every rifle,” Anna Reyl said.',
    'Anna Reyl said that she had closed the gate herself.',
    'Anna Reyl said that her officers had signed for every rifle.',
    'Anna Reyl told the paper that on Monday she found the door open.',
  ])('%s', (text) => {
    expect(firsthandIn(text)).toEqual([true]);
  });

  test.each([
    '“I think that the quay is closed,” Anna Reyl said.',
    '“I heard that three men were on the quay,” Anna Reyl said.',
    '“They told me about the men on the quay,” Anna Reyl said.',
    '“We need a new roof,” Anna Reyl said.',
    '“Three men were on the quay,” Anna Reyl said.',
    'Anna Reyl said that Boris Tam had closed the gate.',
    'Anna Reyl said that she needed a new roof.',
    'The gate was closed on Monday.',
  ])('not: %s', (text) => {
    expect(firsthandIn(text)).toEqual([false]);
  });
});
