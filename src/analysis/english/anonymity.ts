/** How it is put that a source wants no name: `asked not to be named`, `declined to be identified`, `requested anonymity`. */
const formula =
  /^(?:not )?to (?:be (?:named|identified|quoted)|remain anonymous)\b|^(?:his |her |their )?anonymity\b/;

/**
 * Whether what somebody asks for is not to be named: that tells who a source is, and reports nothing.
 *
 * @param words of the content, in lower case; the first five decide
 */
export function isAnonymity(words: readonly string[]): boolean {
  return formula.test(words.slice(0, 5).join(' '));
}
