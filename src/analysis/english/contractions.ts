import { isApostrophe } from '../tokens/characters.ts';

const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 've', 'll']);

/** Words written together, and the lengths of their parts but the last, as the Penn treebank cuts them. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ["c'mon", [3]],
  ["'tis", [2]],
  ["'twas", [2]],
  ['dont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['arent', [3]],
  ['werent', [4]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['cant', [2]],
  ['wont', [2]],
  ['im', [1]],
  ['ive', [1]],
  ['youre', [3]],
  ['theyre', [4]],
  ['thats', [4]],
  ['whats', [4]],
  ['theres', [5]],
]);

/** `7:30pm` is a number and an abbreviation. */
const CLOCK = /^(\d{1,2}(?:[:.]\d{2})?)(?:[ap]m|[ap]\.m\.)$/i;

const NONE: readonly number[] = [];

/** The longest fused word; longer ones need not be looked up. */
const LONGEST_FUSED = 8;

const ELIDED: ReadonlySet<string> = new Set([
  'em',
  'tis',
  'twas',
  'til',
  'cause',
  'cuz',
  'cos',
  'bout',
  'tween',
  'nother',
  'round',
  'nuff',
]);

const DROPPED_G: ReadonlySet<string> = new Set([
  'nothin',
  'somethin',
  'doin',
  'goin',
  'lovin',
  'talkin',
  'makin',
  'gettin',
  'comin',
  'lookin',
  'tryin',
  'sayin',
  'workin',
  'cookin',
]);

/**
 * Where a word is cut into its contracted parts: offsets relative to the word, ascending, each inside it,
 * at most two. `don't` gives `[2]`, `wouldn't've` `[5, 8]`, `house` none.
 */
export function contractionCuts(word: string): readonly number[] {
  if (word.length <= LONGEST_FUSED) {
    const fused = FUSED.get(word.toLowerCase().replace('’', "'"));
    if (fused !== undefined) return fused;
  }
  const clock = word.charAt(0) <= '9' ? CLOCK.exec(word) : null;
  if (clock !== null) return [clock[1]?.length ?? 0];
  const last = lastCut(word, word.length);
  if (last <= 0) return NONE;
  const before = lastCut(word, last);
  return before > 0 ? [before, last] : [last];
}

/** Start of the clitic that ends the first `end` characters of the word; 0 where there is none. */
function lastCut(word: string, end: number): number {
  for (let length = 2; length <= 3; length++) {
    const at = end - length;
    if (at < 0 || !isApostrophe(word.charAt(at))) continue;
    const clitic = word.slice(at + 1, end).toLowerCase();
    if (clitic === 't') return word.charAt(at - 1).toLowerCase() === 'n' ? Math.max(0, at - 1) : 0;
    if (clitic === 's' && isDecade(word, at)) return 0;
    return CLITICS.has(clitic) ? at : 0;
  }
  return 0;
}

/** `80's` and `1990's` are plurals, not possessives. */
function isDecade(word: string, apostrophe: number): boolean {
  return /^(?:1\d|20)?\d0$/.test(word.slice(Math.max(0, apostrophe - 5), apostrophe));
}

/** True for `s`, `re`, `ll` and the like: what may follow an apostrophe as a token of its own. */
export function isClitic(letters: string): boolean {
  return CLITICS.has(letters.toLowerCase());
}

/** True for what follows an apostrophe that stands for missing letters: `em`, `tis`, `cause`. */
export function isElided(letters: string): boolean {
  return ELIDED.has(letters.toLowerCase());
}

/** True for words whose final g an apostrophe may replace: `nothin'`. */
export function dropsFinalG(word: string): boolean {
  return DROPPED_G.has(word.toLowerCase());
}
