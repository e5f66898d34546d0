import { remembered } from '../../text/remembered.ts';
import { bitOf, cuesOf, phrasesFrom } from './cues.ts';
import { hashOf } from './hash.ts';
import { rootOf, stemOf } from './stem.ts';

/** A word or a mark of a text, with what it can do. */
export interface Word {
  /** Lower case; a possessive ’s and a contracted verb or *not* are words of their own. */
  readonly form: string;
  readonly hash: number;
  readonly stem: string;
  readonly root: string;
  readonly kind: 'content' | 'function' | 'number' | 'mark';
  readonly letters: 'lower' | 'capital' | 'capitals' | 'none';
  /** Bits of `cueKinds`; a phrase has its cue at its first word, and none at the others. */
  readonly cues: number;
}

const functionWords = new Set(
  (
    'a an the of to in on at by for from with as and or but if than then that this these those it its is are was were be been being am ' +
    'has have had do does did will would can could may might must shall should i you he she we they me him her us them my your his our ' +
    'their who whom which what when where why how there here up down out off over under again about into after before between during ' +
    'through just also only own same so too very s t'
  ).split(' '),
);

const pieces = /[\p{L}\p{N}\p{M}]+(?:[.'&][\p{L}\p{N}\p{M}]+)*|\.\.\.|--|[?!:;,."'…–—-]/gu;

/** Splits a text into words and marks, and says what each can do. Linear in the length of the text. */
export function readWords(text: string): Word[] {
  const plain = text.replace(/[’‘`´]/g, "'").replace(/[“”„«»]/g, '"');
  const written = Array.from(plain.matchAll(pieces), ([piece]) => piece).flatMap(partsOf);
  const words = written.map(wordOf);
  return withPhrases(words);
}

/** *didn't* as *did* *not*, *Iraq's* as *Iraq* *'s*, *cannot* as *can* *not*. */
function partsOf(piece: string): string[] {
  if (piece.length === 6 && piece.toLowerCase() === 'cannot') return [piece.slice(0, 3), 'not'];
  const apostrophe = piece.lastIndexOf("'");
  if (apostrophe <= 0) return [piece];
  if (!/n't$/i.test(piece)) return [piece.slice(0, apostrophe), piece.slice(apostrophe)];
  const verb = wholeVerb(piece.slice(0, -3));
  return verb === '' ? ['not'] : [verb, 'not'];
}

/** Of *can't* and *won't* nothing whole is left. */
function wholeVerb(rest: string): string {
  switch (rest.toLowerCase()) {
    case 'ca':
      return 'can';
    case 'wo':
      return 'will';
    default:
      return rest;
  }
}

/** *U.S.* is read as *us*, while the points of a number stay. */
const wordOf = remembered((written: string): Word => {
  const hasDigit = /\p{N}/u.test(written);
  const lower = written.toLowerCase();
  const form = hasDigit || lower.length === 1 ? lower : lower.replaceAll('.', '') || lower;
  const kind = kindOf(form, hasDigit);
  const stem = kind === 'number' ? form : stemOf(form);
  return {
    form,
    hash: hashOf(form),
    stem,
    root: kind === 'content' ? rootOf(form) : stem,
    kind,
    letters: lettersOf(written),
    cues: cuesOf(stem),
  };
});

function kindOf(form: string, hasDigit: boolean): Word['kind'] {
  if (hasDigit) return 'number';
  if (!/\p{L}/u.test(form)) return 'mark';
  return functionWords.has(form) || form.includes("'") ? 'function' : 'content';
}

function lettersOf(written: string): Word['letters'] {
  if (!/\p{L}/u.test(written)) return 'none';
  if (!/^\p{Lu}/u.test(written)) return 'lower';
  return written.length > 1 && written === written.toUpperCase() ? 'capitals' : 'capital';
}

/** The cue of a phrase takes the place of those of its words. */
function withPhrases(words: readonly Word[]): Word[] {
  const marked: Word[] = [];
  while (marked.length < words.length) {
    const at = marked.length;
    const word = words[at] as Word;
    const phrase = phrasesFrom(word.form).find(({ forms }) =>
      forms.every((form, offset) => words[at + offset]?.form === form),
    );
    if (phrase === undefined) marked.push(word);
    else {
      const { kind, forms } = phrase;
      marked.push({ ...word, cues: kind === null ? 0 : bitOf(kind) });
      for (let offset = 1; offset < forms.length; offset += 1)
        marked.push({ ...(words[at + offset] as Word), cues: 0 });
    }
  }
  return marked;
}
