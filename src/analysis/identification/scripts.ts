/** Scripts, by ISO 15924 code. Kana and Han are one, since Japanese writes both in one word. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Jpan', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Orya', /\p{Script=Oriya}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Thaa', /\p{Script=Thaana}/u],
];

/** The language that nearly all newspapers in a script are in, where its letters alone tell. */
export const languageOfScript: ReadonlyMap<string, string> = new Map([
  ['Hang', 'ko'],
  ['Hebr', 'he'],
  ['Grek', 'el'],
  ['Thai', 'th'],
  ['Beng', 'bn'],
  ['Taml', 'ta'],
  ['Telu', 'te'],
  ['Knda', 'kn'],
  ['Mlym', 'ml'],
  ['Gujr', 'gu'],
  ['Guru', 'pa'],
  ['Orya', 'or'],
  ['Sinh', 'si'],
  ['Ethi', 'am'],
  ['Armn', 'hy'],
  ['Geor', 'ka'],
  ['Mymr', 'my'],
  ['Khmr', 'km'],
  ['Laoo', 'lo'],
  ['Tibt', 'bo'],
  ['Thaa', 'dv'],
]);

/** By code point, for those asked so far. A text uses few different letters. */
const known = new Map<number, string | null>();

/** The script of the character at an offset; null for those that belong to none of these, or to several. */
export function scriptAt(text: string, offset: number): string | null {
  const code = text.codePointAt(offset) ?? 0;
  // All letters up to here are Latin but for two ordinal signs and the micro sign, which do no harm.
  if (code < 0x250) return 'Latn';
  const found = known.get(code);
  if (found !== undefined) return found;
  const character = String.fromCodePoint(code);
  const script = scripts.find(([, letters]) => letters.test(character))?.[0] ?? null;
  known.set(code, script);
  return script;
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How many letters of the Japanese syllabaries a text holds. */
export function countKana(text: string): number {
  return text.match(kana)?.length ?? 0;
}
