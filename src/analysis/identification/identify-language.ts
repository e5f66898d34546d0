import { languages, type Profile, profileOf, scriptsOfLanguage } from './profile.ts';
import { languageOfScript } from './scripts.ts';

/** The tag of a text whose language cannot be told, but is not the one expected (BCP 47: undetermined). */
export const undetermined = 'und';

/** Fewer different function words than this may be names, titles or a word repeated. */
const leastDifferent = 4;

/** How many times as many function words another language must have. Near relatives share half of theirs. */
const leastLead = 2;

/** Running text of any language in the list has more; English has 30 to 40 %. */
const leastShare = 0.06;

/** Letters in a script of their own; fewer are a name. */
const leastLetters = 8;

/** Of the letters, so that a name or a slogan in another script decides nothing. */
const leastOwn = 0.6;

/** From so many words on, a document without English function words is not English. */
const leastWords = 60;

/** Of English prose in news 30 to 45 % are in the list; lists of names in English have 10 %, most other languages 3 %. */
const leastEnglish = 0.06;

/**
 * The language of a text, as a BCP 47 primary subtag: the expected one, unless its letters or function words show that it
 * is in another. A name, a headline or a remark shows nothing, and a language without a list stands as declared, unless
 * the text is English.
 *
 * @param expected what the file declares, or what the text around it is in
 * @returns `und` where it is none that is known, and surely not the expected one
 */
export function identifyLanguage(text: string, expected: string): string {
  return languageShown(profileOf(text), expected);
}

/** The same of a text that has been looked at already. */
export function languageShown(profile: Profile, expected: string): string {
  const { script, own, all } = profile;
  if (script === null || own < leastLetters || own < all * leastOwn) return expected;
  if (script === 'Latn') return latinLanguage(profile, expected);
  if (mayBeWrittenIn(expected, script)) return bestOf(profile, expected) ?? expected;
  return bestOf(profile, expected) ?? scriptLanguage(profile) ?? likeliest(profile) ?? undetermined;
}

/** Where the script alone rules the expected language out, the language with the most function words, however few. */
function likeliest(profile: Profile): string | null {
  const counts = languages.map((language, place) =>
    isOfScript(language, profile) ? (profile.hits[place] ?? 0) : 0,
  );
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === best ? (languages[best] ?? null) : null;
}

function isOfScript(language: string, { script }: Profile): boolean {
  return scriptsOfLanguage.get(language)?.has(script) ?? false;
}

/** What the letters alone tell. */
function scriptLanguage({ script, kana, own }: Profile): string | null {
  // News in Japanese is a third to a half syllable signs; a Chinese text has one in a name.
  if (script === 'Jpan') return kana * 3 >= own * 0.05 ? 'ja' : 'zh';
  return languageOfScript.get(script ?? '') ?? null;
}

/** Of a language without a list nothing is known that could tell against it, but that few write news in Latin letters. */
function mayBeWrittenIn(language: string, script: string): boolean {
  const own = scriptsOfLanguage.get(language);
  if (own !== undefined) return own.has(script);
  if (script === 'Jpan') return language === 'ja' || language === 'zh';
  const sole = [...languageOfScript].find(([, one]) => one === language)?.[0];
  return sole === undefined || sole === script;
}

function latinLanguage(profile: Profile, expected: string): string {
  const best = bestOf(profile, expected);
  const listed = scriptsOfLanguage.has(expected);
  if (best !== null && (listed || best === 'en' || !mayBeWrittenIn(expected, 'Latn'))) return best;
  return mayBeWrittenIn(expected, 'Latn') ? expected : undetermined;
}

/**
 * Whether a text that nothing else shows to be in another language is too long to be English with so few of its function
 * words. Lists of names and figures are so too, so it is to be asked of whole documents only.
 */
export function isNoEnglish(profile: Profile): boolean {
  return profile.words >= leastWords && hitsOf(profile, 'en') < profile.words * leastEnglish;
}

/** The language with the most function words, where they are enough and the expected one has far fewer; else null. */
function bestOf(profile: Profile, expected: string): string | null {
  const { hits, different, words } = profile;
  let best = -1;
  for (const [place, count] of hits.entries()) {
    const enough = (different[place] ?? 0) >= leastDifferent && count >= words * leastShare;
    if (enough && count > (hits[best] ?? 0) && isOfScript(languages[place] ?? '', profile)) best = place;
  }
  const most = hits[best] ?? 0;
  return most >= leastLead * hitsOf(profile, expected) ? (languages[best] ?? null) : null;
}

function hitsOf({ hits }: Profile, language: string): number {
  return hits[languages.indexOf(language)] ?? 0;
}
