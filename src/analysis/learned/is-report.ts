import type { Span } from '../../model/span.ts';
import type { Word } from '../build-stretches.ts';

const verbsOfNaming = new Set(['call', 'name', 'title', 'entitle', 'dub', 'know']);

/**
 * Whether a cue that the models found can report what they took for its content: not where something does it to itself
 * (`Winter announced itself`), and not where something merely bears a name (`is called “The Salt Road”`).
 *
 * @param words of the paragraph
 * @param cue half-open range of words
 * @param content its content's first range of words
 */
export function isReport(words: readonly Word[], [start, end]: Span, content: Span): boolean {
  if (/sel(?:f|ves)$/i.test(words[content[0]]?.text ?? '')) return false;
  const verb = words.slice(start, end).find(({ tag, lemma }) => tag === 'VBN' && verbsOfNaming.has(lemma));
  const passive = words.slice(start, end).some(({ tag, lemma }) => tag.startsWith('VB') && lemma === 'be');
  return verb === undefined || !passive;
}
