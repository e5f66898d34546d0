import { readableCopy } from './readable-copy.ts';

/** Stands between signs in what is searched, and nowhere in a readable copy. */
const separator = '\u0003';

/** A letter, with the marks on it, of a script that writes no blanks between words; and of Korean, whose particles touch. */
const sign =
  /(?!\p{M})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*/u;
const signs = new RegExp(sign, 'gu');
const beforeSign = new RegExp(`(?<=[\\p{L}\\p{N}])(?=${sign.source})`, 'gu');

/**
 * The text as it is indexed and as queries are asked: SQLite cuts words at blanks and punctuation, so each sign of a
 * script that has none becomes a word, and a word of that script a row of them.
 */
export function searchableCopy(text: string): string {
  const copy = readableCopy(text);
  return sign.test(copy) ? copy.replace(signs, `$&${separator}`).replace(beforeSign, separator) : copy;
}

/** The readable copy that a searchable one was made from. */
export function fromSearchable(copy: string): string {
  return copy.replaceAll(separator, '');
}
