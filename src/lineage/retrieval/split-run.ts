/** More letters than a tag, an account or a word of one is given. */
const longestRun = 40;
const longestWord = 20;

/** Log-probability of a word that no claim has, and of each of its letters: dearer than several words that claims have. */
const unknownWord = -8;
const unknownLetter = -3;

/**
 * The words of a tag or of an account, which are written as one: `#SaveOurFerry`, `@harbour_news`, `#saveourferry`. A capital,
 * an underscore or a digit begins a word. What is still none is split where words have been seen most often: the most
 * probable sequence of words, each drawn by itself.
 *
 * @param run letters, digits and underscores
 * @param countOf how often a word in lower case was seen
 * @param total how often all words were
 */
export function splitRun(run: string, countOf: (word: string) => number, total: number): string[] {
  if (run.length > longestRun) return [run];
  return splitCapitals(run).flatMap((part) => {
    const lower = part.toLowerCase();
    return countOf(lower) > 0 ? [part] : splitLetters(lower, countOf, total);
  });
}

function splitCapitals(run: string): string[] {
  return run
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .split(/[ _]+/)
    .filter((part) => part !== '');
}

/** Viterbi over the places between letters: the best way to each place, and where its last word begins. */
function splitLetters(letters: string, countOf: (word: string) => number, total: number): string[] {
  const best = [0];
  const from = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const chance = (best[start] ?? 0) + chanceOf(letters.slice(start, end), countOf, total);
      if (chance <= (best[end] ?? 0)) continue;
      best[end] = chance;
      from[end] = start;
    }
  }
  return wordsBack(letters, from);
}

function chanceOf(word: string, countOf: (word: string) => number, total: number): number {
  const count = word.length > 1 || word === 'a' || word === 'i' ? countOf(word) : 0;
  return count > 0 ? Math.log(count / total) : unknownWord + unknownLetter * word.length;
}

function wordsBack(letters: string, from: readonly number[]): string[] {
  const words: string[] = [];
  for (let end = letters.length; end > 0; end = from[end] ?? 0) words.unshift(letters.slice(from[end], end));
  return words;
}
