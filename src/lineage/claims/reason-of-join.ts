import type { Signature } from './signature.ts';
import { isFunctionWord, nameHashOf, wordsIn } from './words.ts';

/** Words that are named: enough to see what it rests on. */
const mostWords = 4;

/**
 * Why two statements were put together, in words.
 *
 * @param text of the first
 */
export function reasonOf(a: Signature, b: Signature, text: string): string {
  const shared = sharedWords(text, b);
  const reasons = [
    a.isNegated === b.isNegated ? null : 'one says that it is not so',
    shared.length > 0 ? `both say ${shared.map((word) => `“${word}”`).join(', ')}` : null,
    a.figures.length > 0 && b.figures.length > 0 ? 'their figures fit' : null,
    a.days.some((one) => b.days.includes(one)) ? 'both speak of the same time' : null,
    a.source.length > 0 && a.source.every((one) => b.source.includes(one))
      ? 'both come from one voice'
      : null,
    shared.length === 0 || Math.max(a.pointing, b.pointing) > 0.2 ? 'what stands around them is alike' : null,
  ];
  return reasons.filter((one) => one !== null).join('; ');
}

/** Words of a text that another statement has too, in the order of the text. */
function sharedWords(text: string, { own }: Signature): string[] {
  const words = wordsIn(text).filter((word) => !isFunctionWord(word));
  const shared = words.filter((word) => own.hashes.includes(word.hash) || isNameIn(word.lower, own.names));
  return [...new Set(shared.map(({ start, end }) => text.slice(start, end)))].slice(0, mostWords);
}

function isNameIn(lower: string, names: readonly number[]): boolean {
  const name = nameHashOf(lower);
  return name !== 0 && names.includes(name);
}
