import { baseOf } from './irregular-forms.ts';

/** Endings of words made from one another, the longest first: what is left of `Argentinian` and `Argentine` is the same. */
const derivations = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ians',
  'ings',
  'isms',
  'ists',
  'ness',
  'ying',
  'able',
  'ally',
  'ian',
  'ing',
  'ism',
  'ist',
  'ity',
  'ish',
  'ese',
  'ean',
  'ive',
  'ial',
  'ies',
  'ied',
  'ion',
  'ans',
  'ers',
  'ors',
  'al',
  'ia',
  'an',
  'ar',
  'ed',
  'ee',
  'en',
  'er',
  'es',
  'ic',
  'ly',
  'or',
  'a',
  'e',
  'i',
  'o',
  's',
  'y',
];

/** What is left of a root says too little when it is shorter: `in` is in `Indian` and `inmate` alike. */
const shortestRoot = 5;

/**
 * A word in lower case without its inflection: `denies`, `denied` and `denying` give `deni`. A light stemmer of endings alone, made
 * to meet itself and not to be read; of irregular forms it knows those of `irregular-forms.ts`.
 */
export function stemOf(form: string): string {
  const base = baseOf(form);
  return base.length < 4 ? base : closed(withoutTense(withoutPlural(base)));
}

/**
 * What is left without the endings by which words are made from one another as well, or the whole stem where too little would be:
 * words with one root may be forms of one name or of one idea, but need not be.
 */
export function rootOf(form: string): string {
  for (const ending of derivations) {
    const rest = form.length - ending.length;
    if (rest >= shortestRoot && form.endsWith(ending)) return form.slice(0, rest);
  }
  return form;
}

function withoutPlural(form: string): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(form)) return form.slice(0, -2);
  return /[^su]s$/.test(form) ? form.slice(0, -1) : form;
}

function withoutTense(form: string): string {
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  for (const [ending, least] of tenses) {
    const rest = form.slice(0, -ending.length);
    if (form.endsWith(ending) && form.length >= least && /[aeiouy]/.test(rest)) return withFinalE(rest);
  }
  return form;
}

/** Endings, and how long a word must be to have them: `sing` and `shed` are whole. */
const tenses = [
  ['ing', 6],
  ['ed', 5],
] as const;

/** A short word whose last consonant is not doubled had an e before its ending: `planing` comes from `plane`, `planning` from `plan`. */
function withFinalE(rest: string): string {
  return isShort(rest) ? `${rest}e` : rest;
}

/** One vowel between consonants (Porter 1980, condition *o of a stem of measure 1). */
function isShort(word: string): boolean {
  return /^[^aeiou]+[aeiou][^aeiouwxy]$/.test(word);
}

/** One letter where inflection doubled it, no e at the end of a long word, and y as i: `stopp` as `stop`, `debate` as `debat`. */
function closed(stem: string): string {
  const single = /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  const rest = single.slice(0, -1);
  const silent = single.length > 3 && single.endsWith('e') && !isShort(rest) ? rest : single;
  return silent.length > 3 && silent.endsWith('y') ? `${silent.slice(0, -1)}i` : silent;
}
