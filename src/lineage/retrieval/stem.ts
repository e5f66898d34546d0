/** More letters than any word of English has; what is longer is left as it is. */
const longest = 40;

/**
 * The stem of an English word in lower case with straight apostrophes, by the algorithm known as Porter2 or Snowball English
 * (M. Porter, “The English (Porter2) stemming algorithm”, snowballstem.org): *connections*, *connected* and *connecting*
 * have the stem *connect*. A stem need be no word. Words of one or two letters, or of more than 40, come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > longest) return word;
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  const marked = markConsonants(word);
  const regions = regionsOf(marked);
  const singular = dropPlural(marked.replace(/'(?:s'?)?$/, ''));
  if (unchanged.has(singular)) return singular;
  return [dropPast, changeY, shorten, shortenMore, dropSuffix, dropEnd]
    .reduce((one, step) => step(one, regions), singular)
    .replaceAll('Y', 'y');
}

/** Where the parts of a word begin in which suffixes are taken off; the length of the word where there is none. */
interface Regions {
  /** Behind the first letter that is no vowel and follows one. */
  readonly one: number;
  /** The same again, from there. */
  readonly two: number;
}

const wholeWords: ReadonlyMap<string, string> = new Map(
  `skis ski, skies sky, dying die, lying lie, tying tie, idly idl, gently gentl, ugly ugli, early earli, only onli,
  singly singl, sky sky, news news, howe howe, atlas atlas, cosmos cosmos, bias bias, andes andes`
    .split(',')
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [from, to];
    }),
);

const unchanged: ReadonlySet<string> = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
);

/** A `y` that is a consonant, at the beginning or behind a vowel, becomes `Y`. An apostrophe in front goes. */
function markConsonants(word: string): string {
  return word
    .replace(/^'/, '')
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y');
}

function regionsOf(word: string): Regions {
  const prefix = /^(?:gener|commun|arsen)/.exec(word);
  const one = prefix ? prefix[0].length : behindVowel(word, 0);
  return { one, two: behindVowel(word, one) };
}

function behindVowel(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1)
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return at + 1;
  return word.length;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

function hasVowel(part: string): boolean {
  return /[aeiouy]/.test(part);
}

/** Step 1a: *caresses*, *ties*, *cries*, *gaps*; not *gas*. */
function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith('s') || /[us]s$/.test(word)) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

/** Step 1b: *agreed*, *hopping*, *hoping*. */
function dropPast(word: string, { one }: Regions): string {
  const ending = /(?:eed|ed|ing)(?:ly)?$/.exec(word);
  if (!ending) return word;
  const part = word.slice(0, ending.index);
  if (ending[0].startsWith('ee')) return ending.index >= one ? `${part}ee` : word;
  return hasVowel(part) ? mendEnd(part, one) : word;
}

function mendEnd(part: string, one: number): string {
  if (/(?:at|bl|iz)$/.test(part)) return `${part}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(part)) return part.slice(0, -1);
  return part.length <= one && endsShort(part) ? `${part}e` : part;
}

/** Whether a word ends in a short syllable: *rap*, *trap*, *ow*; not *bestow* or *disturb*. */
function endsShort(part: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(part) || /^[aeiouy][^aeiouy]$/.test(part);
}

/** Step 1c: *cry*; not *by* or *say*. */
function changeY(word: string): string {
  return word.length > 2 && /[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** Suffixes and what takes their places, from `suffix suffix > instead, …`. */
function suffixTable(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(',').flatMap((row) => {
      const [suffixes = '', instead = ''] = row.split('>');
      return suffixes
        .trim()
        .split(/\s+/)
        .map((suffix): [string, string] => [suffix, instead.trim()]);
    }),
  );
}

/** The longest suffix of a word that is in a table. */
function suffixIn(table: ReadonlyMap<string, string>, word: string): string | undefined {
  for (let length = Math.min(7, word.length); length > 1; length -= 1) {
    const suffix = word.slice(-length);
    if (table.has(suffix)) return suffix;
  }
  return undefined;
}

const longSuffixes = suffixTable(
  `tional > tion, enci > ence, anci > ance, abli > able, entli > ent, izer ization > ize, ational ation ator > ate,
  alism aliti alli > al, fulness fulli > ful, ousli ousness > ous, iveness iviti > ive, biliti bli > ble, ogi > og,
  lessli > less, li`,
);

/** Step 2: *sensational*, *hopefully*. */
function shorten(word: string, { one }: Regions): string {
  const suffix = suffixIn(longSuffixes, word);
  if (suffix === undefined || word.length - suffix.length < one) return word;
  const part = word.slice(0, -suffix.length);
  if (suffix === 'ogi' && !part.endsWith('l')) return word;
  if (suffix === 'li' && !/[cdeghkmnrt]$/.test(part)) return word;
  return part + (longSuffixes.get(suffix) ?? '');
}

const middleSuffixes = suffixTable(
  'tional > tion, ational > ate, alize > al, icate iciti ical > ic, ful ness ative',
);

/** Step 3: *triplicate*, *goodness*. */
function shortenMore(word: string, { one, two }: Regions): string {
  const suffix = suffixIn(middleSuffixes, word);
  if (suffix === undefined || word.length - suffix.length < (suffix === 'ative' ? two : one)) return word;
  return word.slice(0, -suffix.length) + (middleSuffixes.get(suffix) ?? '');
}

const lastSuffixes = suffixTable(
  'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion',
);

/** Step 4: *revival*, *adoption*. */
function dropSuffix(word: string, { two }: Regions): string {
  const suffix = suffixIn(lastSuffixes, word);
  if (suffix === undefined || word.length - suffix.length < two) return word;
  const part = word.slice(0, -suffix.length);
  return suffix === 'ion' && !/[st]$/.test(part) ? word : part;
}

/** Step 5: *probate*, *controll*. */
function dropEnd(word: string, { one, two }: Regions): string {
  const part = word.slice(0, -1);
  const at = part.length;
  if (word.endsWith('e')) return at >= two || (at >= one && !endsShort(part)) ? part : word;
  return word.endsWith('ll') && at >= two ? part : word;
}
