import { smallWords } from './body-words.ts';
import { romanise } from './romanise.ts';

const letters = /[\p{L}\p{N}]/u;

/** The letters of a short form in lower case without stops, or null where it is none: 2 to 10 letters, mostly capitals. */
export function acronymLetters(word: string): string | null {
  if (word.length > 24) return null;
  const bare = [...word].filter((letter) => letters.test(letter)).join('');
  if (/\s/.test(word.trim()) && !/^(?:\p{L}\.?(?:\s|$))+$/u.test(word.trim())) return null;
  const size = [...bare].length;
  if (size < 2 || size > 10) return null;
  const capitals = [...bare].filter((letter) => letter !== letter.toLowerCase()).length;
  return capitals >= 2 && capitals * 2 > size ? romanise(bare) : null;
}

interface Word {
  readonly text: string;
  readonly isSmall: boolean;
}

/** The words of a name that may lend a letter; parts around a hyphen are words. */
function wordsOf(name: string): Word[] {
  return romanise(name.slice(0, 300).replace(/['’ʼ`]s?\b/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((text) => ({ text, isSmall: smallWords.has(text) }));
}

/** The first letters of the words of a name, small words left out, in lower case: `pmoi` of People's Mojahedin Organization of Iran. */
export function acronymOf(name: string): string {
  return wordsOf(name)
    .filter(({ isSmall }) => !isSmall)
    .map(({ text }) => [...text][0] ?? '')
    .join('');
}

/**
 * Whether a short form can stand for a name: its letters are the first ones of the name's words in order. Every word gives
 * its letter but the small ones (`the`, `of`, `and`), which may. Where the short form has four letters or more, one word may
 * give its first two (COPC, *Council of Ports Commissioners*). A name of one word has none.
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const wanted = acronymLetters(acronym);
  if (wanted === null) return false;
  const words = wordsOf(name);
  if (words.filter(({ isSmall }) => !isSmall).length < 2 || words.length > 20) return false;
  return spells(words, wanted, wanted.length >= 4 ? 1 : 0);
}

/** Whether the words spell `wanted`; `spare` more letters may come from within words. By table, so linear in both. */
function spells(words: readonly Word[], wanted: string, spare: number): boolean {
  // reached[s] holds how many letters are spelt after the words so far, with s spare letters used
  let reached: Set<number>[] = Array.from({ length: spare + 1 }, (_, used) => new Set(used === 0 ? [0] : []));
  for (const word of words) reached = afterWord(reached, word, wanted);
  return reached.some((spelt) => spelt.has(wanted.length));
}

function afterWord(reached: readonly Set<number>[], { text, isSmall }: Word, wanted: string): Set<number>[] {
  const after = reached.map(() => new Set<number>());
  reached.forEach((spelt, used) => {
    for (const at of spelt) {
      if (isSmall) after[used]?.add(at);
      if (text[0] !== wanted[at]) continue;
      after[used]?.add(at + 1);
      if (!isSmall && text[1] === wanted[at + 1] && wanted[at + 1] !== undefined)
        after[used + 1]?.add(at + 2);
    }
  });
  return after;
}
