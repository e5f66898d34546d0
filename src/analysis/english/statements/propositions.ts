import type { Span } from '../../../model/span.ts';
import type { Word } from '../../build-stretches.ts';
import { baseNounPhraseEnd, isAdverb, isFiniteVerb } from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';

/** Behind every word of the text. */
const end = Number.POSITIVE_INFINITY;

/** Fewer words say nothing by themselves: `, and she left`. */
const fewestWords = 3;

/**
 * The propositions in the words of a sentence, or of what a sentence quotes, each as the stretches of text that hold it; one that
 * takes all has no bounds. Split where each could be so without the other:
 *
 *     clauses with subjects of their own   `the camp was shut, and nobody was told` `that three died and that it rained`
 *     asides that give a figure            `Dunmarrow, who cost 19 million in 2027, …`
 *     amounts                              `have agreed a fee of 38 million florins`
 *
 * What shares a subject stays together: `handed over their weapons and have owned none since`.
 */
export function propositionsIn(words: readonly Word[]): (readonly Span[])[] {
  const cuts = cutsOf(words);
  const starts = [0, ...cuts.map(({ end: next }) => words[next]?.start ?? 0)];
  const ends = [...cuts.map(({ first }) => words[first - 1]?.end ?? 0), end];
  const clauses = starts.map((start, index): readonly Span[] => [[start, ends[index] ?? end]]);
  return [...clauses, ...asidesIn(words), ...amountsIn(words)];
}

const subordinators: ReadonlySet<string> = new Set(
  'if when while because although though since unless after before as until whether once'.split(' '),
);

/** Where a clause ends and where the next begins, as indexes of words. */
function cutsOf(words: readonly Word[]): Range[] {
  const first = words.findIndex(({ tag }) => tag !== '``' && tag !== "''");
  const opening = words[first]?.lower ?? '';
  if (subordinators.has(opening)) return [];
  const cuts: Range[] = [];
  let from = Math.max(first, 0);
  for (let at = from + fewestWords; at < words.length - fewestWords; at += 1) {
    const next = nextClause(words, from, at, opening === 'that');
    if (next === null) continue;
    cuts.push({ first: at, end: next });
    from = next;
    at = next + fewestWords - 1;
  }
  return cuts;
}

/** Where the next clause begins, if the one from `from` on ends before the word `at`; else null. */
function nextClause(words: readonly Word[], from: number, at: number, isThat: boolean): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const isComma = word.tag === ',';
  const conjunction = isComma && words[at + 1]?.tag === 'CC' ? at + 1 : at;
  const joins = words[conjunction]?.lower === 'and' || words[conjunction]?.lower === 'but';
  const next = joins ? conjunction + 1 : at + 1;
  if (isThat && (joins || isComma) && isComplementiser(words[next]))
    return isClause(words, from, at) ? next : null;
  if (word.lower === ';')
    return isClause(words, from, at) && isClause(words, next, words.length) ? next : null;
  if (!joins || !(isComma || nominatives.has(words[next]?.lower ?? ''))) return null;
  return isClause(words, from, at) && opensClause(words, next) ? next : null;
}

function isComplementiser(word: Word | undefined): boolean {
  return word?.lower === 'that' && word.tag === 'IN';
}

const nominatives: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there', 'nobody']);

/** Words in which a clause shows its subject and verb. */
const reach = 40;

/** Words without commas and conjunctions at either end, where they are a clause; else null. */
export function clauseIn(words: readonly Word[]): readonly Word[] | null {
  const first = words.findIndex(({ tag }) => !isJoint(tag));
  const last = words.findLastIndex(({ tag }) => !isJoint(tag));
  const clause = words.slice(Math.max(first, 0), last + 1);
  return isClause(clause, 0, clause.length) ? clause : null;
}

function isJoint(tag: string): boolean {
  return tag === 'CC' || tag === ',' || tag === ':';
}

/** Whether a subject and a finite verb stand in a range, and it is long enough to say something. */
function isClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < fewestWords) return false;
  const verb = words.slice(from, Math.min(to, from + reach)).findIndex(isFiniteVerb);
  return verb > 0 && words.slice(from, from + verb).some(({ tag }) => isSubject(tag));
}

function isSubject(tag: string): boolean {
  return (
    tag.startsWith('NN') || tag === 'PRP' || tag === 'EX' || tag === 'DT' || tag === 'CD' || tag === 'WP'
  );
}

/** A subject, and right behind it its verb. */
function opensClause(words: readonly Word[], first: number): boolean {
  const reached = baseNounPhraseEnd(words, first);
  if (reached === first) return false;
  let verb = reached;
  while (verb < reached + fewestWords && words[verb] !== undefined && isAdverb(words[verb] as Word))
    verb += 1;
  const word = words[verb];
  return word !== undefined && isFiniteVerb(word);
}

/** Words of the longest aside. */
const longestAside = 25;

/** `Oskar Dunmore, who cost 19 million in 2027,`: the one it is about, and what it says, where that has a figure. */
function asidesIn(words: readonly Word[]): Span[][] {
  const asides: Span[][] = [];
  for (const [comma, { tag }] of words.entries()) {
    const relative = words[comma + 1];
    if (tag !== ',' || (relative?.lower !== 'who' && relative?.lower !== 'which')) continue;
    const clause = words.slice(comma + 1, comma + longestAside);
    const close = clause.findIndex((word) => word.tag === ',' || word.tag === '.');
    const said = clause.slice(0, close < 0 ? clause.length : close);
    const about = phraseBefore(words, comma);
    const last = said.at(-1);
    if (about === null || last === undefined || !said.some(isFigure) || !said.some(isFiniteVerb)) continue;
    asides.push([about, [relative.start, last.end]]);
  }
  return asides;
}

/** Words of a phrase that an aside is about. */
const longestPhrase = 8;

function phraseBefore(words: readonly Word[], last: number): Span | null {
  for (let first = Math.max(0, last - longestPhrase); first < last; first += 1) {
    const word = words[first];
    if (word !== undefined && baseNounPhraseEnd(words, first, last) === last)
      return [word.start, words[last - 1]?.end ?? 0];
  }
  return null;
}

export function isFigure({ tag, text, lower }: Word): boolean {
  return (tag === 'CD' && lower !== 'one') || /^\p{N}/u.test(text) || quantities.has(lower);
}

const quantities: ReadonlySet<string> = new Set(
  'dozens hundreds thousands millions billions dozen half twice double triple quarter'.split(' '),
);

/** What is told of as an amount of money. */
const amounts: ReadonlySet<string> = new Set(
  `fee price sum cost offer bid fine loss profit debt salary budget grant payment loan ransom reward bonus clause deal contract compensation
  bribe toll damage`.split(/\s+/),
);

/** Words of the longest amount: `a record transfer fee of more than 38.5 million florins`. */
const longestAmount = 12;

/** `a fee of 38 million florins`: the amount is one thing, and what is done with it another. */
function amountsIn(words: readonly Word[]): Span[][] {
  const found: Span[][] = [];
  for (const [noun, { lemma, tag }] of words.entries()) {
    if (!tag.startsWith('NN') || !amounts.has(lemma) || words[noun + 1]?.lower !== 'of') continue;
    const behind = words.slice(noun + 2, noun + longestAmount);
    const figure = behind.findIndex(isFigure);
    if (figure < 0 || behind.slice(0, figure).some((word) => word.tag.startsWith('NN'))) continue;
    const rest = behind.slice(figure);
    const counted = rest.findIndex((word) => !isFigure(word));
    const length = rest[counted]?.tag.startsWith('NN') === true ? counted + 1 : counted;
    const amount = rest.slice(0, counted < 0 ? rest.length : length);
    const about = phraseBefore(words, noun + 1);
    const last = amount.at(-1);
    if (about !== null && last !== undefined && isMoney(amount)) found.push([[about[0], last.end]]);
  }
  return found;
}

const large: ReadonlySet<string> = new Set(['thousand', 'million', 'billion', 'trillion', 'm', 'bn', 'k']);

function isMoney(words: readonly Word[]): boolean {
  return words.some(({ tag, lower, text }) => tag === '$' || large.has(lower) || /^[\p{Sc}]/u.test(text));
}
