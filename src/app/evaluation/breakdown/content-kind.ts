import type { Relation } from '../relations/relation.ts';
import { stripEdges } from '../scoring/strictness.ts';

/** Whether a content is in one stretch of text, or something but punctuation parts it (`“The pump,” he said, “broke.”`). */
export function shapeOf({ content }: Relation, text: string): 'one piece' | 'broken' {
  return stripEdges(content, text).length > 1 ? 'broken' : 'one piece';
}

/**
 * Whether a content holds more than one sentence: a full stop, question or exclamation mark, perhaps closing marks,
 * then a blank and a capital or a figure. The stop of an initial, a title or a month ends none.
 */
export function lengthOf({ content }: Relation, text: string): 'one sentence' | 'more sentences' {
  const pieces = content.map(([start, end]) => text.slice(start, end));
  const words = pieces.join('\n').replace(abbreviation, '$1');
  return /[.!?…]["”’»')\]]*\s+["“‘«'([]*[\p{Lu}\p{N}]/u.test(words) ? 'more sentences' : 'one sentence';
}

const abbreviation =
  /\b(\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Pres|St|Jr|Sr|No|vs?|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|D\.C)\./gu;
