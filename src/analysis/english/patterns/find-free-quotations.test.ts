import { describe, expect, test } from 'vitest';
import { markSpans, stretchesOf } from '../../../../test/marked-stretch.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import { findFreeQuotations, standingIn } from './find-free-quotations.ts';

/** A draft whose content is the first place of `words` in the text. */
function draftAt(text: string, words: string): Draft {
  const start = text.indexOf(words);
  const content: Span[] = [[start, start + words.length]];
  return { source: [[0, 1]], cue: null, content, attitude: 'affirms', pattern: 'verb-before', rank: 0 };
}

/** The text with the quotations marked that no draft claims, and the drafts that they carry on. */
function freeIn(text: string, contents: readonly string[]) {
  const paragraphs = [...Map.groupBy(stretchesOf(text), ({ paragraph }) => paragraph).values()];
  const found = findFreeQuotations(
    paragraphs.map((stretches, index) => standingIn(stretches, paragraphs[index - 1] ?? [])),
    contents.map((words) => draftAt(text, words)),
  );
  const spans = found.map(({ quotation }): Span => [quotation.start, quotation.end]);
  return { text: markSpans(text, spans), continues: found.map(({ continues }) => continues) };
}

describe('findFreeQuotations', () => {
  test.each<[string, string, string[], (number | null)[]]>([
    ['alone in its paragraph', '⟦“It rained.”⟧', [], [null]],
    ['after a speech of the paragraph', 'She said it rained. ⟦“All night.”⟧', ['it rained'], [0]],
    ['after two, the later', 'She said it rained. He said no. ⟦“Never.”⟧', ['it rained', 'no'], [1]],
    ['after one in another, the outer', 'She said he denied it. ⟦“Never.”⟧', ['he denied it', 'it'], [0]],
    ['in the next paragraph', 'She said it rained.\n\n⟦“All night.”⟧', ['it rained'], [null]],
    [
      'behind a quotation',
      '“All day,” she said; “all night.”\n\n⟦“I wept.”⟧',
      ['“All day”', '“all night.”'],
      [1],
    ],
    ['behind two such', 'She: “It hailed.”\n\n⟦“All night.”⟧\n\n⟦“I wept.”⟧', ['“It hailed.”'], [0, 0]],
    ['behind a question', '“Did it rain?”\n\n⟦“All night.”⟧', ['“Did it rain?”'], [null]],
    ['behind other marks', 'She: “It hailed.”\n\n⟦‘A long night.’⟧', ['“It hailed.”'], [null]],
    ['not alone behind one', 'She: “It hailed.”\n\n⟦“All night.”⟧ The sea rose.', ['“It hailed.”'], [null]],
    ['a title', '“The Long Night at the Mill”', [], []],
    ['capitals of a shout', '⟦“STOP THE CARS!”⟧', [], [null]],
    ['claimed', '“It rained.”', ['“It rained.”'], []],
    ['inside a content', 'She said “it rained.” Twice.', ['“it rained.” Twice'], []],
    ['words of a sentence', 'The “rain” fell.', [], []],
    ['two in one sentence', '⟦“It rained,”⟧ ⟦“all night.”⟧', [], [null, null]],
  ])('%s', (_, marked, contents, continues) => {
    expect(freeIn(marked.replace(/[⟦⟧]/gu, ''), contents)).toEqual({ text: marked, continues });
  });
});
