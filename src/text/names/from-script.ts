import type { NameWord } from './name-token.ts';
import { articles, filiations, kunyas, servants } from './person-words.ts';

/** Endings of Slavic, Armenian, Georgian, Persian, Turkic and Arabic names in Latin letters. */
const endings =
  /(?:[oe]vi?ch|[oe]vych|[oey]v|[oe]va|[oe]ff|sky|sk[iy]y|skii|skaya|enko|chuk|ov[ie]ch|yan|shvili|dze|zadeh|zade|nejad|nezhad|[aou]ll?ah|[^aeiouln]ah|[aeu]dd?ine?|pour|khan)$/;

/** Clusters that spellings in Latin letters of other scripts have, and few other words. */
const clusters = /q(?!u)|kh|gh|zh|dh|shch|dzh|aa|iyy|uww|[bdfgjklmnrtz]h(?=[aiu])/;

/**
 * Whether the words of a name show that it comes into Latin letters from another script, so that it may be written in
 * several ways: letters of that script themselves, Arabic particles, endings of families, clusters such as `kh`. Names that
 * are at home in Latin letters have one spelling, and near ones are other names (Möller, Müller; Allen, Allan).
 */
export function isFromScript(words: readonly NameWord[]): boolean {
  return words.some(({ written, text }, at) => {
    if (/[^\x00-\u024f\u1e00-\u1eff\u2000-\u206f]/.test(written.normalize('NFC'))) return true;
    const isParticle = articles.has(text) || filiations.has(text) || kunyas.has(text) || servants.has(text);
    if (isParticle && at < words.length - 1 && !ambiguous.has(text)) return true;
    return text.length > 3 && (endings.test(text) || clusters.test(text));
  });
}

/** Particles that are words of other languages too. */
const ambiguous: ReadonlySet<string> = new Set([
  'an',
  'as',
  'at',
  'ad',
  'ar',
  'en',
  'er',
  'es',
  'et',
  'ed',
  'ol',
  'um',
  'bt',
  'bn',
  'ben',
  'el',
  'il',
]);
