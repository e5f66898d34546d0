import type { Word } from './words.ts';

const negators = new Set(
  `no not never none nobody nothing neither nor nowhere cannot without hardly no-one can't won't don't didn't doesn't isn't wasn't aren't
  weren't hasn't haven't hadn't wouldn't couldn't shouldn't`.split(/\s+/),
);

/** Words that call what was said false. */
const rejections =
  /^(?:lies?|lying|lied|false|falsely|falsehoods?|untrue|nonsense|nonsensical|rubbish|fantas(?:y|ies)|fabricat\w+|baseless|unfounded|groundless|hoax|myth|fictions?|invented|invention|inventions|wrong|deni(?:al|ed|es)|deny|denying|rejects?|rejected|dismiss(?:es|ed)?|refut\w+|withdr[ae]w\w*|retract\w*|disprov\w+|debunk\w+|slander\w*|absurd)$/;

const doubts = /^(?:doubts?|doubted|doubtful|exaggerat\w+|disput(?:e|es|ed|ing))$/;

/** Whether words say that something is not so. Several negations stress each other (`not forty, not four`); a doubt that is denied affirms. */
export function isNegated(words: readonly Word[]): boolean {
  const lower = words.map((word) => word.lower);
  const isDenied = lower.some((word) => negators.has(word) || word.endsWith("n't"));
  const isRejected =
    lower.some((word) => rejections.test(word)) || /made up|stand .{0,20}up/.test(lower.join(' '));
  const isDoubted = lower.some((word) => doubts.test(word));
  return isDoubted ? !isDenied : isDenied !== isRejected || (isDenied && isRejected);
}
