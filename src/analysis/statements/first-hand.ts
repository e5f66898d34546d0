import type { Entity, Mention } from '../../model/entity.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { StatementRules } from './statement-rules.ts';

/** Of a statement no more than this is looked at, in UTF-16 code units: who did it stands at its beginning. */
const opening = 240;

/** So many words may stand before the subject, `that on Monday he …`; a comma may end more of them. */
const mostWordsBefore = 3;

/**
 * Whether a statement tells what its innermost voice saw, did or had done to it: in the first person, with that voice for its subject, or
 * with what belongs to it. What somebody was told, thinks or needs is nothing that they saw. A pronoun at the head of what somebody is
 * said to have said means that voice, unless it is known whom it means: that is so far more often than not, and nobody else was named there.
 *
 * @param voices - the innermost voice and the bodies for which it speaks
 * @param isTold - whether the words are put in those of another voice
 */
export function isFirsthand(
  text: string,
  spans: Spans,
  voices: readonly Entity[],
  isTold: boolean,
  {
    tellsOwnDeed,
    tellsDeed,
    pronounsFor,
  }: Pick<StatementRules, 'tellsOwnDeed' | 'tellsDeed' | 'pronounsFor'>,
): boolean {
  const [start, end] = spans[0] ?? [0, 0];
  const until = Math.min(end, start + opening);
  if (tellsOwnDeed(text.slice(start, until))) return true;
  const [source] = voices;
  if (isTold && source !== undefined) {
    const pronouns = pronounsFor(source.type);
    const words = text.slice(start, until).matchAll(/[\p{L}\p{N}]\S*/gu);
    const [subject] = words
      .take(mostWordsBefore + 1)
      .filter(([word]) => pronouns.has(word.toLowerCase()))
      .toArray();
    if (
      subject !== undefined &&
      tellsDeed(text.slice(start + subject.index + subject[0].length, until), subject[0])
    )
      return true;
  }
  return voices.some(({ mentions }) =>
    mentionsIn(mentions, [start, until]).some(
      (mention) =>
        isSubject(text.slice(start, mention.start)) &&
        tellsDeed(text.slice(mention.end, until), text.slice(mention.start, mention.end)),
    ),
  );
}

/** Found by halves: a name may be mentioned thousands of times. */
function mentionsIn(mentions: readonly Mention[], [from, until]: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((mentions[after]?.start ?? until) < until) after += 1;
  return mentions.slice(low, after);
}

function isSubject(before: string): boolean {
  const words = before.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return words <= mostWordsBefore || /,\s*$/u.test(before);
}
