import type { Item } from '../../stretch.ts';

const determiners = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
const modifiers = new Set([
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'VBN',
  'VBG',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'HYPH',
  'SYM',
  '$',
  '#',
  'ADD',
  'FW',
  'AFX',
  'NFP',
]);
const heads = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'FW', 'ADD', 'GW']);
const pronouns = new Set(['PRP', 'WP', 'EX']);

export function isNominal({ tag }: Item): boolean {
  return heads.has(tag) || pronouns.has(tag);
}

export function isFiniteVerb({ tag }: Item): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

export function isVerb({ tag }: Item): boolean {
  return tag.startsWith('VB') || tag === 'MD';
}

export function isAdverb({ tag }: Item): boolean {
  return tag === 'RB' || tag === 'RBR' || tag === 'RBS';
}

/**
 * The end of the noun phrase that starts at `start`, without what follows its head; equals `start` when none starts
 * there. A possessive goes on to what is possessed: `the mine’s owner` is one.
 */
export function baseNounPhraseEnd(items: readonly Item[], start: number, end = items.length): number {
  const first = items[start];
  if (first === undefined || start >= end) return start;
  if (pronouns.has(first.tag)) return start + 1;
  let index = start;
  while (index < end && determiners.has(items[index]?.tag ?? '')) index += 1;
  let head = index > start && first.tag === 'DT' && standsAlone(first) ? index : start;
  for (; index < end; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (heads.has(item.tag) || (item.tag === 'QUOTE' && isQuotedWord(items, start, index))) head = index + 1;
    else if (item.text === '[' || item.text === ']') continue;
    else if (item.tag === 'POS' && head === index) {
      const possessed = baseNounPhraseEnd(items, index + 1, end);
      return possessed > index + 1 ? possessed : head;
    } else if (joinsModifiers(items, index, end)) continue;
    else if (!modifiers.has(item.tag) && !(isAdverb(item) && modifiers.has(items[index + 1]?.tag ?? '')))
      break;
  }
  return head;
}

/** A quotation counts as a noun where the phrase opens with it or an article or adjective leads to it. */
function isQuotedWord(items: readonly Item[], start: number, index: number): boolean {
  return index === start || ['DT', 'PRP$', 'JJ', 'POS'].includes(items[index - 1]?.tag ?? '');
}

/** `some`, `those`, `both`: determiners that can be a whole noun phrase. */
function standsAlone({ lower }: Item): boolean {
  return [
    'some',
    'those',
    'these',
    'this',
    'that',
    'both',
    'all',
    'another',
    'many',
    'none',
    'either',
  ].includes(lower);
}

/** `a second, larger shock`: a comma between two adjectives of one noun. */
function joinsModifiers(items: readonly Item[], index: number, end: number): boolean {
  const before = items[index - 1]?.tag ?? '';
  const after = items[index + 1]?.tag ?? '';
  const follows = items[index + 2]?.tag ?? '';
  return (
    items[index]?.tag === ',' &&
    before.startsWith('JJ') &&
    after.startsWith('JJ') &&
    index + 2 < end &&
    heads.has(follows)
  );
}

const linking = new Set([
  'of',
  'in',
  'for',
  'at',
  'from',
  'on',
  'with',
  'to',
  'near',
  'among',
  'between',
  'against',
  'under',
  'within',
  'about',
  'inside',
  'behind',
  'across',
  'over',
  'into',
  'above',
  'below',
]);

/**
 * The end of the longest noun phrase from `start`: with `of …`, `in …`, coordination, a participle (`briefed on the
 * audit`), a relative clause and an apposition that commas close. Ends before a verb that the phrase is subject of.
 */
export function longNounPhraseEnd(items: readonly Item[], start: number, end = items.length): number {
  let reached = baseNounPhraseEnd(items, start, end);
  if (reached === start) return start;
  for (;;) {
    const further = extend(items, start, reached, end);
    if (further === reached) return reached;
    reached = further;
  }
}

/** The same, with who wrote or said it: `a survey of the roof by the firm`. */
export function authoredPhraseEnd(items: readonly Item[], start: number): number {
  const end = longNounPhraseEnd(items, start);
  const head = items[end - 1]?.tag;
  if (items[end]?.lower !== 'by' || (head !== 'NN' && head !== 'NNS')) return end;
  return Math.max(end, longNounPhraseEnd(items, end + 1));
}

function extend(items: readonly Item[], start: number, at: number, end: number): number {
  const next = items[at];
  if (next === undefined || at >= end) return at;
  if ((next.tag === 'IN' || next.tag === 'TO') && linking.has(next.lower)) {
    const after = items[at + 1]?.tag === 'IN' ? at + 2 : at + 1;
    const object = baseNounPhraseEnd(items, after, end);
    return object > after ? object : at;
  }
  if (next.tag === 'CC' && next.lower !== 'but') return coordinated(items, at, end);
  if (next.tag === 'VBN' || next.tag === 'VBG' || isReduced(items, at)) return participle(items, at, end);
  if (next.tag === 'WP' || next.tag === 'WDT') return relativeClause(items, at, end);
  if (next.tag === '-LRB-') return closedBy(items, at, end, '-RRB-') ?? at;
  if (next.tag === ',') return parenthetical(items, start, at, end);
  return at;
}

/** `and colleagues`, but not `and the doctors are not sure`, which opens a clause of its own. */
function coordinated(items: readonly Item[], at: number, end: number): number {
  const object = baseNounPhraseEnd(items, at + 1, end);
  if (object === at + 1) return at;
  const follows = items[object];
  return follows !== undefined && object < end && isFiniteVerb(follows) ? at : object;
}

/** Words of a participle or relative clause, up to a comma, a mark or the end; at most this many. */
const maxClause = 25;

/** `briefed on the audit`, where the tagger took the participle for a past tense. */
function isReduced(items: readonly Item[], at: number): boolean {
  const noun = items[at - 1]?.tag.startsWith('NN') ?? false;
  return noun && items[at]?.tag === 'VBD' && items[at + 1]?.tag === 'IN' && items[at]?.lemma !== 'be';
}

function participle(items: readonly Item[], at: number, end: number): number {
  let index = at + 1;
  while (index < end && index - at < maxClause) {
    const item = items[index];
    if (
      item === undefined ||
      isFiniteVerb(item) ||
      isBreak(item) ||
      item.lower === 'that' ||
      item.tag === 'CC'
    )
      break;
    index += 1;
  }
  return index;
}

function relativeClause(items: readonly Item[], at: number, end: number): number {
  let verbs = 0;
  let index = at + 1;
  for (; index < end && index - at < maxClause; index += 1) {
    const item = items[index];
    if (item === undefined || isBreak(item)) break;
    if (isFiniteVerb(item) && !followsSubject(items, index)) {
      verbs += 1;
      if (verbs > 1) break;
    }
  }
  return index;
}

/** Whether a finite verb has a subject of its own inside the clause: `because the talks are going on`. */
function followsSubject(items: readonly Item[], index: number): boolean {
  for (let before = index - 1; before >= 0 && index - before < 6; before -= 1) {
    const item = items[before];
    if (item === undefined || isVerb(item) || isBreak(item)) return false;
    if (
      item.tag === 'IN' &&
      ['because', 'while', 'although', 'as', 'since', 'that', 'if'].includes(item.lower)
    )
      return true;
    if (item.tag.startsWith('W')) return false;
  }
  return false;
}

function isBreak({ tag }: Item): boolean {
  return tag === ',' || tag === ':' || tag === '.' || tag === 'QUOTE' || tag === '-LRB-' || tag === '-RRB-';
}

function closedBy(items: readonly Item[], at: number, end: number, tag: string): number | null {
  for (let index = at + 1; index < end && index - at < maxClause; index += 1) {
    if (items[index]?.tag === tag) return index + 1;
  }
  return null;
}

/** `, a retired bus driver` and `, who farms below the dam`: to the comma that closes it or the end, comma excluded. */
function parenthetical(items: readonly Item[], start: number, at: number, end: number): number {
  const first = items[at + 1];
  if (first === undefined || at + 1 >= end) return at;
  if (first.tag === 'WP' || first.tag === 'WP$' || first.tag === 'WDT')
    return relativeClause(items, at + 1, end);
  if (first.tag === 'CD' && endsHere(items, at + 2, end)) return at + 2;
  if (first.tag === 'QUOTE' && isSaid(items, at + 1, end)) return at;
  const named = items.slice(start, at).some(({ tag }) => tag.startsWith('NN'));
  const apposition = baseNounPhraseEnd(items, at + 1, end);
  if (!named || apposition === at + 1 || first.tag === 'PRP' || first.tag === 'VBG') return at;
  const close = longNounPhraseEnd(items, at + 1, end);
  return endsHere(items, close, end) && !isClause(items, at + 1, close) ? close : at;
}

/** Words of a quotation that may be a name: `the tug, “Old Harry of Tolvane”, …`. */
const longestName = 4;

/** Whether a quotation behind a comma is what somebody says, and no name for it: by its length, or as nothing follows. */
function isSaid(items: readonly Item[], at: number, end: number): boolean {
  const next = items[at + 1];
  if (at + 1 >= end || next === undefined || next.tag === '.') return true;
  return (items[at]?.text.split(/\s+/, longestName + 1).length ?? 0) > longestName;
}

/** `, the truce ended at noon`: a subject and its verb. An apposition’s own verb is a participle or follows `who`. */
function isClause(items: readonly Item[], first: number, end: number): boolean {
  const verb = items.findIndex(
    (item, index) => index > first && index < end && (isVerb(item) || item.tag.startsWith('W')),
  );
  const indefinite = items[first]?.lower === 'a' || items[first]?.lower === 'an';
  return items[verb]?.tag === 'VBD' && !(indefinite && items[end]?.tag === ',');
}

function endsHere(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  return (
    at >= end ||
    item === undefined ||
    item.tag === ',' ||
    item.tag === '.' ||
    item.tag === ':' ||
    item.tag === 'QUOTE'
  );
}
