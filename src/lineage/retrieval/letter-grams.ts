import { remembered } from '../../text/remembered.ts';

/** Letters of a gram: three join words that share little, five miss what is spelled otherwise. */
const size = 4;

/** Of a longer word only so many letters are compared. */
const longest = 40;

/** Every four neighbouring letters of a word, its ends marked: `_shi`, `ship`, `hip_`; a shorter word whole. Each once. */
export const gramsOf: (word: string) => readonly string[] = remembered((word) => {
  const marked = `_${word.slice(0, longest)}_`;
  if (marked.length <= size) return [marked];
  const grams = new Set<string>();
  for (let at = 0; at + size <= marked.length; at += 1) grams.add(marked.slice(at, at + size));
  return [...grams];
});
