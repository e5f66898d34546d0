import type { EntityType } from '../../../model/entity.ts';
import { irregularVerbs } from '../irregular-verbs.ts';
import { verbLemma } from '../lemma.ts';

/** Verbs of being, having to, thinking, feeling and saying, which tell of no deed that somebody else could have seen. */
const undone: ReadonlySet<string> = new Set(
  `be have need want believe think know hope expect fear wish like love hate understand mean feel seem appear own deserve assume suppose doubt
  suspect consider regard say tell ask answer reply speak state claim report announce add insist warn deny promise agree admit learn hear read
  gather plan intend decide mind care matter concern remain stay`.split(/\s+/),
);

/** What may stand before a verb or between its parts. */
const between: ReadonlySet<string> = new Set(
  'never not once twice also just then only still ever personally always even soon later first all both yesterday today'.split(
    ' ',
  ),
);

const perfect: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  "'ve",
  "'d",
  'did',
  "haven't",
  "hasn't",
  "hadn't",
  "didn't",
]);
const was: ReadonlySet<string> = new Set(['was', 'were', "wasn't", "weren't"]);
const presence: ReadonlySet<string> = new Set([
  'there',
  'in',
  'at',
  'on',
  'inside',
  'outside',
  'beside',
  'aboard',
  'present',
  'near',
]);

/** So many words may stand between whose something is and the verb: `his own press officers had signed`. */
const mostOwned = 4;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|'(?:ve|d|m|re)\b/gu) ?? []
  );
}

/** Whether the words in a quotation, or in a text that its writer signs, tell what `I` or `we` did, or what was done to them. */
export function tellsOwnDeed(text: string): boolean {
  const words = wordsOf(text).flatMap((word) => /^(i|we)('(?:ve|d))$/.exec(word)?.slice(1) ?? [word]);
  const at = words.findIndex((word) => word === 'i' || word === 'we');
  if (at >= 0) return isDeed(words.slice(at + 1));
  const owner = words.findIndex((word) => word === 'my' || word === 'our');
  if (owner >= 0 && owner < 3 && isDeedWithin(words.slice(owner + 1))) return true;
  const object = words.findIndex((word) => word === 'me' || word === 'us');
  return (
    object > 0 &&
    words.slice(Math.max(0, object - 2), object).some((word) => isPast(word) && !undone.has(verbLemma(word)))
  );
}

/** Whether what follows a subject tells a deed of it; behind whose something is, a deed of that. */
export function tellsDeed(text: string, subject: string): boolean {
  const isOwner = /^(?:his|her|its|their)$/iu.test(subject) || /^[’']s?\b/u.test(text);
  const words = wordsOf(text.replace(/^[’']s\b/u, ''));
  return isOwner ? isDeedWithin(words) : isDeed(words);
}

function isDeedWithin(words: readonly string[]): boolean {
  return words.slice(1, mostOwned + 1).some((word, at) => {
    const isVerb = perfect.has(word) || was.has(word) || isPast(word);
    return isVerb && isDeed(words.slice(at + 1));
  });
}

/** Whether words that begin with a verb, or with what may stand before it, tell a deed in the past. */
function isDeed(words: readonly string[]): boolean {
  const rest = words.slice(firstOther(words));
  const [first = '', ...others] = rest;
  if (perfect.has(first)) {
    const verb = others[firstOther(others)] ?? '';
    return isWord(verb) && !undone.has(verbLemma(verb));
  }
  if (was.has(first)) {
    const next = others[firstOther(others)] ?? '';
    return presence.has(next) || (next.endsWith('ing') && !undone.has(verbLemma(next)));
  }
  return isPast(first) && !undone.has(verbLemma(first)) && others[0] !== 'that';
}

function firstOther(words: readonly string[]): number {
  const at = words.findIndex((word) => !between.has(word) && !word.endsWith('ly'));
  return at < 0 ? words.length : at;
}

/** An article or a noun phrase after `have` is a possession, and no deed. */
function isWord(verb: string): boolean {
  return (
    verb !== '' && (isPast(verb) || irregularVerbs.has(verb) || /[^s]$/.test(verb)) && !articles.has(verb)
  );
}

const articles: ReadonlySet<string> = new Set(
  'a an the no some any my our his her its their this that to been'.split(' '),
);

function isPast(word: string): boolean {
  const base = irregularVerbs.get(word);
  if (base !== undefined) return base !== word && !word.endsWith('s') && !word.endsWith('ing');
  return word.endsWith('ed') && verbLemma(word) !== word;
}

const ofPersons: ReadonlySet<string> = new Set('he she they his her their'.split(' '));
const ofBodies: ReadonlySet<string> = new Set('it they its their'.split(' '));
const ofAnybody: ReadonlySet<string> = ofPersons.union(ofBodies);

/** A person is no `it`, and a body no `he`; who has no name may be either. */
export function pronounsFor(type: EntityType): ReadonlySet<string> {
  if (type === 'person') return ofPersons;
  return type === 'unnamed' ? ofAnybody : ofBodies;
}
