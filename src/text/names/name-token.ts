import { bodyWords } from './body-words.ts';
import { familiarNames, givenName } from './given-names.ts';
import { lettersOf } from './letters.ts';
import type { NameToken, Script } from './parsed-name.ts';
import { commonSurnames, commonTransliterated, familyFirst, familySpellings } from './person-words.ts';
import { isHangul, isUnvowelled } from './romanise.ts';
import { skeletonsOf, soundsOf } from './sounds.ts';

/** A word before it is a token: as written, and in Latin lower case without marks. */
export interface NameWord {
  readonly written: string;
  readonly text: string;
  /** See NameToken; null or nothing of a simple word. */
  readonly compoundOf?: string;
}

/** Ivanovich, Ivanovna, Nikitichna, Ahmedoglu: what is put in front of, or behind, a surname and left out again. */
const patronymic = /(?:[oe]vi(?:ch|c|tch|tsch)|[oe]vych|ivych|[oei]vna|ichna|yivna|ovitch|ovitsch)$/;

/** Families called after a forefather's given name are large: Rasmussen, Eliasson, Wilkinson. */
const sonOf = /..(?:sen|son|dottir)$/;

const umlauts: readonly (readonly [RegExp, string])[] = [
  [/å/g, 'aa'],
  [/ö|ø/g, 'oe'],
  [/ä/g, 'ae'],
  [/ü/g, 'ue'],
  [/đ/g, 'dj'],
  [/š/g, 'sh'],
  [/ş/g, 'sh'],
  [/ž/g, 'zh'],
  [/[čćç]/g, 'ch'],
];

/** The words that a written word may be read as: without its marks, and with what is written in their place. */
function readingsOf({ written, text }: NameWord): string[] {
  const family = familySpellings.get(text);
  if (family !== undefined) return [text, family];
  if (/^[\x20-\x7e]*$/.test(written)) return [text];
  if (isHangul(written)) return [text, asKoreansWrite(text)];
  let wide = written.normalize('NFC').toLowerCase();
  for (const [mark, letters] of umlauts) wide = wide.replace(mark, letters);
  const spelt = wide.normalize('NFKD').replace(/[^a-z]/g, '');
  return /^[a-z]+$/.test(text) && spelt.length > text.length ? [text, spelt] : [text];
}

/** Romanised Hangul as it stands in most passports and papers, after McCune and Reischauer 1939 without its signs. */
function asKoreansWrite(text: string): string {
  return text
    .replace(/eo/g, 'o')
    .replace(/eu/g, 'u')
    .replace(/^g/, 'k')
    .replace(/^b/, 'p')
    .replace(/^d/, 't');
}

function scriptOf(written: string): Script {
  if (isUnvowelled(written)) return 'unvowelled';
  return isHangul(written) ? 'hangul' : 'other';
}

/** A word of a person's name. */
export function personToken(word: NameWord, isFather = false): NameToken {
  const { text } = word;
  const given = givenName(word);
  const isCommon =
    commonSurnames.has(text) || commonTransliterated.has(text) || familyFirst.has(text) || sonOf.test(text);
  return {
    ...soundedToken(word),
    given,
    familiar: familiarNames(text),
    compoundOf: word.compoundOf ?? null,
    isFather,
    isPatronymic: text.length >= 7 && patronymic.test(text),
    isCommon,
    hasOneSpelling: commonSurnames.has(text) || familyFirst.has(text),
    weight: isCommon ? 0.9 : 1,
  };
}

/** A word of a body's name. */
export function bodyToken(word: NameWord): NameToken {
  const isCommon = bodyWords.has(word.text);
  return {
    ...soundedToken(word),
    given: null,
    familiar: [],
    compoundOf: null,
    isFather: false,
    isPatronymic: false,
    isCommon,
    hasOneSpelling: false,
    weight: isCommon ? 0.7 : 1,
  };
}

function soundedToken(
  word: NameWord,
): Pick<NameToken, 'written' | 'text' | 'readings' | 'letters' | 'sounds' | 'skeletons' | 'role' | 'script'> {
  const readings = readingsOf(word);
  const sounds = [...new Set(readings.map(soundsOf))];
  const head = givenName(word)?.head;
  const heard = head === undefined ? sounds : [...sounds, soundsOf(head)];
  return {
    written: word.written,
    text: word.text,
    readings,
    letters: lettersOf(word.text),
    sounds,
    skeletons: [...new Set(heard.flatMap(skeletonsOf))],
    role: 'word',
    script: scriptOf(word.written),
  };
}

/** A letter that stands for a word. */
export function initialToken(text: string): NameToken {
  return { ...bare(text, 'initial'), weight: 0.3 };
}

/** A count. */
export function numberToken(count: string): NameToken {
  return { ...bare(count, 'number'), weight: 1 };
}

function bare(text: string, role: 'initial' | 'number'): NameToken {
  return {
    written: text,
    text,
    readings: [text],
    letters: lettersOf(text),
    sounds: [],
    skeletons: [`${role === 'number' ? '#' : ''}${text}`],
    role,
    given: null,
    familiar: [],
    compoundOf: null,
    isFather: false,
    isPatronymic: false,
    isCommon: false,
    hasOneSpelling: false,
    script: 'other',
    weight: 1,
  };
}
