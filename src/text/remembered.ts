/** As many words as several long books hold; then all are forgotten, so that memory is bounded. */
const most = 32_768;

/** Longer ones are not remembered: they are no words, and seldom come again. */
const longest = 40;

/**
 * The same function, which remembers what it gave for each word: a text has few words, and each of them often.
 *
 * @param compute depends on the word alone
 */
export function remembered<Result>(compute: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = compute(word);
    if (word.length > longest) return result;
    if (known.size >= most) known.clear();
    known.set(word, result);
    return result;
  };
}
