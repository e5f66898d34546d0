const small = new Set('of the and for in on to de la del du des y e & an a'.split(' '));

/** Whether the letters of an acronym are the first letters of a name’s words in order, small words as one likes: `MCO`. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word));
  if (letters.length < 2 || words.length < 2) return false;
  let at = 0;
  for (const word of words) {
    if (word.startsWith(letters[at] ?? ' ')) at += 1;
    else if (!small.has(word)) return false;
  }
  return at === letters.length;
}
