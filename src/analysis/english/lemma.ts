import { remembered } from '../../text/remembered.ts';
import { irregularPlurals } from './irregular-plurals.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { hasSilentE, isBare } from './silent-e.ts';

const VOWELS = 'aeiou';

function isConsonant(letter: string): boolean {
  return letter >= 'a' && letter <= 'z' && !VOWELS.includes(letter);
}

/**
 * Base form of an English verb: `said` gives `say`, `denied` `deny`, `'s` `be`. Without a dictionary, so a rare verb
 * with a silent e may lose it; verbs of saying, thinking and common use are right.
 *
 * @param lower any form of one verb, in lower case, with straight or curly apostrophes
 */
export const verbLemma: (lower: string) => string = remembered(verbLemmaOf);

function verbLemmaOf(lower: string): string {
  const word = lower.replace('’', "'");
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + verbLemma(word.slice(hyphen + 1));
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  return irregularWithPrefix(word) ?? regularVerbLemma(word);
}

const PREFIXES = ['under', 'over', 'out', 'mis', 'fore', 'with', 'un', 're'];

/** `misunderstood`, `overheard`, `retold`: the prefix keeps the irregular verb's forms. */
function irregularWithPrefix(word: string): string | null {
  for (const prefix of PREFIXES) {
    if (word.length < prefix.length + 3 || !word.startsWith(prefix)) continue;
    const form = word.slice(prefix.length);
    const base = irregularVerbs.get(form);
    if (base !== undefined && base !== form) return prefix + base;
  }
  return null;
}

function regularVerbLemma(word: string): string {
  if (word.length > 4 && word.endsWith('ing')) return restore(word.slice(0, -3));
  if (word.length > 3 && word.endsWith('ied'))
    return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return agreeLemma(word);
  if (word.length > 3 && word.endsWith('ed')) return restore(word.slice(0, -2));
  return withoutS(word);
}

/** `agreed` is the past of `agree`, but `proceed` is a base form. */
function agreeLemma(word: string): string {
  return /(?:agreed|decreed|refereed|guaranteed|emceed)$/.test(word) ? word.slice(0, -1) : word;
}

/** Third person: `says`, `denies`, `does`, `watches`. */
function withoutS(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|as)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|sh|ch|go|do)es$/.test(word)) return word.slice(0, -2);
  const bare = word.slice(0, -2);
  return word.endsWith('ses') && isBare(bare) ? bare : word.slice(0, -1);
}

/** The verb whose stem is left when -ed or -ing is gone: `nam` gives `name`, `stopp` `stop`, `ask` itself. */
function restore(stem: string): string {
  // `found` is the stem of “founded” and not the past of “find”, so only base forms count here.
  if (irregularVerbs.get(stem) === stem) return stem;
  if (isDoubled(stem)) return keepsDouble(stem) ? stem : stem.slice(0, -1);
  return hasSilentE(stem) ? `${stem}e` : stem;
}

function isDoubled(stem: string): boolean {
  const last = stem.charAt(stem.length - 1);
  return stem.length > 2 && last === stem.charAt(stem.length - 2) && isConsonant(last);
}

/** `tell`, `pass`, `add` are doubled by themselves; `stopp`, `controll`, `cancell` by their ending. */
function keepsDouble(stem: string): boolean {
  if (/(?:ss|zz|ff)$/.test(stem)) return true;
  if (/^(?:add|err|purr|ebb|butt|putt|boycott|egg)$/.test(stem)) return true;
  return (
    stem.endsWith('ll') &&
    !/(?:ntroll|troll|rol|anc?ell|[vubdtg]ell|nnell|rrell|[xm]pell|gnall|totall|ivall|quall|abell)$/.test(
      stem,
    )
  );
}

/**
 * Singular of an English noun: `officials` gives `official`, `allies` `ally`, `people` `person`. Words that are no
 * plural by form come back as they are.
 *
 * @param lower a noun in lower case
 */
export const nounLemma: (lower: string) => string = remembered(nounLemmaOf);

function nounLemmaOf(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + nounLemma(lower.slice(hyphen + 1));
  return irregularPlurals.get(lower) ?? irregularCompound(lower) ?? regularSingular(lower);
}

/** `spokesmen`, `policewomen`. */
function irregularCompound(word: string): string | null {
  return word.length > 4 && word.endsWith('men') ? `${word.slice(0, -3)}man` : null;
}

function regularSingular(word: string): string {
  if (/['’]s$/.test(word)) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|x|zz|ch)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
