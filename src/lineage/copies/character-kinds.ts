/** What one character is to the scanner of words. */
export interface Character {
  /**
   * - `letter`: part of a word.
   * - `sign`: a word by itself, of a script that writes no blanks between words.
   * - `mark`: an accent or vowel point, which is passed over: many leave it out.
   * - `quote`: begins or ends what somebody else said.
   * - `stop`: a sentence may end before it.
   * - `line`: a line ends.
   * - `other`: parts words.
   */
  readonly kind: 'letter' | 'sign' | 'mark' | 'quote' | 'stop' | 'line' | 'other';
  /** What it is compared by: code units in lower case, without accents. Empty unless it is a letter or a sign. */
  readonly folded: readonly number[];
  readonly isCapital: boolean;
  readonly isDigit: boolean;
}

const marks = /^[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u00ad\u200c\u200d]$/u;
const signs =
  /^[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]&&\p{L}]$/v;
const letters = /^[\p{L}\p{N}\p{M}]$/u;
const quotes = /^["“”„‟«»「」『』]$/u;
const stops = /^[.!?…:。！？؟।]$/u;

/** Describes a character; `point` is its code point. */
export function characterOf(point: number): Character {
  const written = String.fromCodePoint(point);
  const kind = kindOf(written);
  const hasWord = kind === 'letter' || kind === 'sign';
  const folded = hasWord ? fold(written) : '';
  return {
    kind: hasWord && folded === '' ? 'mark' : kind,
    folded: Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
    isCapital: written !== written.toLowerCase(),
    isDigit: /^\p{N}$/u.test(written),
  };
}

function kindOf(written: string): Character['kind'] {
  if (marks.test(written)) return 'mark';
  if (signs.test(written)) return 'sign';
  if (letters.test(written)) return 'letter';
  if (quotes.test(written)) return 'quote';
  if (stops.test(written)) return 'stop';
  return written === '\n' || written === '\r' || written === '\u2029' ? 'line' : 'other';
}

/** Compatibility forms, accents and case make no difference. */
function fold(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]/gu, '');
}
