/** The words of a stretch in lower case: runs of letters, with the apostrophes inside them or before an s (`’s`). */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*['’]?|['’]s\b/gu);
  return words ?? [];
}

/**
 * The base forms that a word may come from: itself, without its ending, and the known one of an irregular verb.
 * Too many rather than too few, since they are only looked up in short lists.
 */
export function formsOf(word: string): string[] {
  const bare = word.replace(/['’]s?$/, '');
  const irregular = irregularForms.get(bare);
  const stems = [
    ...cutEnding(bare, 's', ''),
    ...cutEnding(bare, 'es', ''),
    ...cutEnding(bare, 'ies', 'y'),
    ...cutEnding(bare, 'ied', 'y'),
    ...cutEnding(bare, 'd', ''),
    ...cutEnding(bare, 'ed', ''),
    ...cutEnding(bare, 'ing', ''),
    ...cutEnding(bare, 'ing', 'e'),
  ];
  const undoubled = stems.filter((stem) => /([bdgklmnprt])\1$/.test(stem)).map((stem) => stem.slice(0, -1));
  return [bare, ...(irregular ? [irregular] : []), ...stems, ...undoubled];
}

function cutEnding(word: string, ending: string, instead: string): string[] {
  return word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [];
}

const irregularForms = new Map<string, string>([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['thought', 'think'],
  ['knew', 'know'],
  ['known', 'know'],
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['swore', 'swear'],
  ['sworn', 'swear'],
  ['saw', 'see'],
  ['seen', 'see'],
  ['heard', 'hear'],
  ['felt', 'feel'],
  ['found', 'find'],
  ['foresaw', 'foresee'],
  ['shown', 'show'],
  ['understood', 'understand'],
  ['taught', 'teach'],
  ['meant', 'mean'],
  ['sought', 'seek'],
  ['chose', 'choose'],
  ['chosen', 'choose'],
  ['pled', 'plead'],
]);
