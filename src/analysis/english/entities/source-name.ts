import type { EntityType } from '../../../model/entity.ts';
import type { Span } from '../../../model/span.ts';
import type { SourceName } from '../../entities/source.ts';
import { nounLemma } from '../lemma.ts';
import { isCommon as isInLexicon } from '../mentions/capital-use.ts';
import { bodyWords, documentNouns, pressNouns, publicationWords, titles } from '../names.ts';
import { nameInSource, ownerInSource } from './name-in-source.ts';

const pronouns = new Set([
  'he',
  'she',
  'it',
  'they',
  'who',
  'which',
  'that',
  'i',
  'we',
  'you',
  'some',
  'others',
  'many',
  'one',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'this',
  'these',
  'those',
  'both',
  'nobody',
  'no one',
  'none',
  'neither',
  'everybody',
  'everyone',
  'anybody',
  'anyone',
]);
const small = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'del',
  'der',
  'van',
  'von',
  'al',
  'bin',
  'la',
  'le',
  'da',
  'dos',
  'el',
  '&',
]);

/** Whom the pronouns mean that can be bound. */
const referents: ReadonlyMap<string, SourceName['refersTo']> = new Map([
  ['i', 'speaker'],
  ['we', 'speaker'],
  ['my', 'speaker'],
  ['our', 'speaker'],
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['they', 'group'],
  ['their', 'group'],
]);
const plain = {
  definite: false,
  possessed: false,
  isPress: false,
  isCompany: false,
  isBare: false,
  ownerLength: 0,
  refersTo: null,
  named: null,
  belongsTo: null,
} as const;

/**
 * Reads a source such as `Capt. Ruel Ostander, the harbour master at Pell Point`.
 *
 * @param names where the names in it stand that the document knows of, in order; null where nobody looked for names
 */
export function readSourceName(source: string, names: readonly Span[] | null = null): SourceName {
  const read = readWording(source);
  if (names === null || read.form === 'pronoun') return read;
  const named = nameInSource(source, names);
  if (named !== null) return { ...read, form: 'name', named };
  const described = read.form === 'name' && !isNameThroughout(source) ? asDescription(source) : read;
  return described.form === 'name' ? described : { ...described, belongsTo: ownerInSource(source, names) };
}

/** Whether a source that holds no name known to the document is one all the same: a label in capitals, a name in a headline. */
function isNameThroughout(source: string): boolean {
  const words = source.trim().split(/\s+/u, longestName + 1);
  const isLabel =
    words.length === 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(source) && !isInLexicon(source.toLowerCase());
  return isLabel || source.startsWith('@') || (words.length > 1 && words.every((word) => isCapital(word)));
}

function asDescription(source: string): SourceName {
  const text = source.trim().replace(/\s+/gu, ' ');
  return described(text, text.split(' '));
}

function pronoun(text: string): SourceName {
  const refersTo = referents.get(text.toLowerCase()) ?? null;
  return { ...plain, form: 'pronoun', type: 'unnamed', name: text, roles: [], refersTo };
}

/** Of several who speak jointly, one of whom is `I`, that one is known best. */
function readWording(source: string): SourceName {
  // Patterns below take a run of blanks for one: a long run would cost the square of its length.
  const text = source.trim().replace(/\s+/gu, ' ');
  const lower = text.toLowerCase();
  if (pronouns.has(lower)) return pronoun(text);
  const joint = / (?:and|or) (I|we)$/iu.exec(text)?.[1];
  if (joint !== undefined) return pronoun(joint);
  const head = text.split(/ ?[,(–—]| (?:who|which|that|whose) /u)[0] ?? text;
  const words = head.split(/\s+/u).filter((word) => word !== '');
  const name = properName(words) ?? nameInApposition(text);
  if (name === null) return described(text, words);
  return {
    ...plain,
    form: 'name',
    type: typeOfName(name),
    name: name.join(' '),
    roles: rolesOf(words, text, name),
  };
}

/** `her owner, Sarrel Island Lines`: a description first, and the name after its comma. */
function nameInApposition(text: string): string[] | null {
  const words = text.split(',')[1]?.trim().split(/\s+/u) ?? [];
  const all =
    words.length > 1 &&
    words.length <= longestName &&
    words.every((word, index) => isCapital(word) || joins(words, index));
  return all ? words.filter((word, index) => index > 0 || !titles.has(bare(word))) : null;
}

/** Words of the longest name worth taking from an apposition. */
const longestName = 6;

function bare(word: string): string {
  return word.replace(/[.’']s?$/u, '').toLowerCase();
}

function isCapital(word: string): boolean {
  return /^[“"‘'@#]?\p{Lu}/u.test(word) || word.startsWith('@');
}

/**
 * The proper name among the words of a head: the run of capitalised words after titles and before lower-case ones.
 * A first word counts only when it is not a common word that a sentence capitalises.
 */
function properName(words: readonly string[]): string[] | null {
  let first = 0;
  if (articles.has(words[0]?.toLowerCase() ?? '')) first = 1;
  while (first < words.length && (!isCapital(words[first] ?? '') || titles.has(bare(words[first] ?? '')))) {
    if (!isCapital(words[first] ?? '') && !titles.has(bare(words[first] ?? '')) && isPlainNoun(words, first))
      return null;
    first += 1;
  }
  let end = first;
  while (end < words.length && (isCapital(words[end] ?? '') || joins(words, end))) end += 1;
  if (end === first) return titledBody(words);
  const name = words.slice(first, end);
  const opensSentence = first === 0 && name.length === 1 && isCommon(bare(name[0] ?? ''));
  return opensSentence ? null : name;
}

/** A plural or a word known as no name: a capital at the start of a sentence says nothing. */
function isCommon(word: string): boolean {
  return commonOpeners.has(word) || (word.length > 3 && nounLemma(word) !== word);
}

const articles = new Set(['the', 'a', 'an', 'our', 'his', 'her', 'its', 'their']);
const commonOpeners = new Set([
  'somebody',
  'someone',
  'police',
  'officials',
  'residents',
  'critics',
  'prosecutors',
  'experts',
  'sources',
  'witnesses',
  'investigators',
  'detectives',
  'neighbours',
  'neighbors',
  'campaigners',
  'analysts',
  'economists',
  'lawyers',
  'survivors',
  'insiders',
  'some',
  'others',
  'management',
  'brokers',
  'villagers',
  'locals',
  'activists',
  'people',
  'doctors',
  'scientists',
  'researchers',
  'authorities',
  'two',
  'three',
  'several',
  'many',
  'most',
  'both',
  'another',
  'one',
]);

/** `a spokesman for the miners`: a description, whatever name comes after its preposition. */
function isPlainNoun(words: readonly string[], index: number): boolean {
  const next = words[index + 1]?.toLowerCase() ?? '';
  return ['of', 'for', 'in', 'at', 'from', 'with', 'on', 'to', 'by', 'close', 'familiar'].includes(next);
}

/** `the Prime Minister`: all titles, so the title is the name by which it goes here. */
function titledBody(words: readonly string[]): string[] | null {
  const capitals = words.filter((word) => isCapital(word) && !articles.has(word.toLowerCase()));
  return capitals.length >= 2 ? capitals : null;
}

function joins(words: readonly string[], index: number): boolean {
  const next = words[index + 1];
  const after = words[index + 2];
  const word = words[index]?.toLowerCase() ?? '';
  if (!small.has(word) || next === undefined) return false;
  return isCapital(next) || (small.has(next.toLowerCase()) && after !== undefined && isCapital(after));
}

/** Letters of the longest word in capitals that is more often short for a body than the label of who speaks: `AVESH:`. */
const longestAcronym = 4;

function typeOfName(name: readonly string[]): EntityType {
  const words = name.map(bare);
  if (words[0]?.startsWith('@')) return 'person';
  if (words.some((word) => bodyWords.has(word))) return 'organisation';
  if (words.some((word) => publicationWords.has(word))) return 'publication';
  if (name.length === 1 && /^\p{Lu}{2,}$/u.test(name[0] ?? ''))
    return (name[0]?.length ?? 0) > longestAcronym ? 'person' : 'organisation';
  return name.length > 1 || !/s$/u.test(name[0] ?? '') ? 'person' : 'group';
}

function rolesOf(words: readonly string[], text: string, name: readonly string[]): string[] {
  const before = words
    .slice(0, words.indexOf(name[0] ?? ''))
    .map(bare)
    .filter((word) => titles.has(word));
  const apposition = /,\s+(?:an?|the|its|his|her|their)\s+([^,]+)/u.exec(text)?.[1] ?? '';
  const noun = apposition
    .split(/ (?:of|at|for|in|on|with|who|from) /u)[0]
    ?.split(/\s+/u)
    .at(-1);
  return noun === undefined || noun === '' ? before : [...before, noun.toLowerCase()];
}

/** Nouns that only say how many: `a number of captured fighters`. */
const quantities = new Set(
  'number dozen hundred thousand handful couple majority lot group pair score one two three some many most all'.split(
    ' ',
  ),
);

/** The noun of a phrase that starts at a word and goes on to its next preposition. */
function nounCounted(words: readonly string[], from: number): string {
  const end = words.findIndex(
    (word, index) => index > from && ['of', 'in', 'at', 'from', 'with', 'on', 'for', 'who'].includes(word),
  );
  return bare(words.slice(from, end < 0 ? words.length : end).at(-1) ?? '');
}

/** What a body of any trade is called again. */
const companyNouns = new Set(
  'company firm operator line airline carrier manufacturer maker contractor supplier caterer developer owner business group shipper'.split(
    ' ',
  ),
);

/** Words of an aside that tells no more than that its source wants no name: `, who asked that his name be withheld`. */
const longestRequest = 8;

/**
 * A description without a clause in commas that tells something else of its bearer: `a seaman of the Tern, whose name is known to
 * us`. That somebody wants no name belongs to how they are known.
 */
function withoutAside(text: string): string {
  const comma = text.search(/, (?:who|whose|which) /u);
  if (comma < 0) return text;
  const aside = text.slice(comma + 2);
  const isRequest =
    /^who (?:has |had |have )?(?:asked|requested|declined|insisted|did not want|wanted|spoke) /u.test(aside);
  return isRequest && aside.split(' ').length <= longestRequest ? text : text.slice(0, comma);
}

/** Characters of the longest description by which an owner is looked for. */
const longestOwner = 40;

/** Without the quotation marks around all of it, and without a reason: `a clerk who asked not to be named because sittings are secret`. */
function withoutMarks(text: string): string {
  const bare = /^[‘“"']([^‘’“”"']+)[’”"']$/u.exec(text)?.[1] ?? text;
  const reason = bare.indexOf(' because ');
  return reason > 0 ? bare.slice(0, reason) : bare;
}

const collective = new Set(['police', 'staff', 'people', 'management']);

function described(text: string, words: readonly string[]): SourceName {
  const cut = words.findIndex(
    (word, index) =>
      index > 0 &&
      [
        'of',
        'for',
        'in',
        'at',
        'from',
        'with',
        'on',
        'close',
        'dated',
        'sent',
        'familiar',
        'briefed',
      ].includes(word),
  );
  const counted = bare(words.slice(0, cut < 0 ? words.length : cut).at(-1) ?? '');
  const noun =
    quantities.has(nounLemma(counted)) && words[cut] === 'of' ? nounCounted(words, cut + 1) : counted;
  const singular = nounLemma(noun);
  const type: EntityType = documentNouns.has(singular)
    ? 'document'
    : singular !== noun || collective.has(noun)
      ? 'group'
      : 'unnamed';
  const possessed = /^(?:his|her|its|their)\s/iu.test(text);
  const definite = possessed || /^the\s/iu.test(text);
  const roles = noun === '' ? [] : [noun];
  const isPress = pressNouns.has(noun) && !words.includes('for');
  const isCompany = companyNouns.has(noun) && cut < 0;
  const refersTo = pressNouns.has(noun) && /^this \S+$/iu.test(text) ? 'speaker' : null;
  const name = withoutMarks(withoutAside(text));
  const owner = /^the \p{Ll}[\p{Ll} -]*(?=[’']s? )/iu.exec(text)?.[0] ?? '';
  return {
    ...plain,
    isBare: words.length === 2,
    ownerLength: owner.length > longestOwner ? 0 : owner.length,
    form: 'description',
    type,
    name,
    roles,
    definite,
    possessed,
    isPress,
    isCompany,
    refersTo,
  };
}
