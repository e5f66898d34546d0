import { agrees } from './agreement.ts';
import type { Mention, Place } from './mention.ts';
import { describe, type Referent, type Sighting } from './referent.ts';
import { type Setting, signsOf } from './signs.ts';
import type { Choose } from './weigh.ts';

/**
 * Referents that a pronoun may mean: those spoken of last. A sentence of news speaks of about five, and whoever was last spoken of
 * eight sentences ago is hardly ever meant; the bound keeps the cost of a pronoun constant.
 */
const mostActive = 40;

/** Who has been spoken of, sentence by sentence: what a reader has in mind. Grows with the text. */
export class Discourse {
  /** Who is in mind, the one spoken of last at the end. */
  #active: Referent[] = [];
  /** The latest who goes by a wording: a name, the last word of a name, a head noun, a role. */
  readonly #byKey = new Map<string, Referent>();
  #count = 0;
  #spokeLast: Referent | null = null;
  readonly #choose: Choose;

  constructor(choose: Choose) {
    this.#choose = choose;
  }

  /** Enters a name, a description or a list, as somebody known or new. */
  enter(
    mention: Mention,
    sighting: Sighting,
    apposedTo: Referent | null,
    members: readonly Referent[],
  ): Referent {
    const known = apposedTo ?? this.#known(mention) ?? this.#justNamed(mention, sighting);
    const referent = known ?? this.#add(mention, sighting, members);
    this.see(referent, mention, sighting);
    return referent;
  }

  /** Enters somebody of whom nothing is known but the pronoun: whoever `her` means in `Her lawyer said she knew`. */
  enterUntold(mention: Mention, sighting: Sighting): Referent {
    const referent = this.#add(mention, sighting, []);
    this.see(referent, mention, sighting);
    return referent;
  }

  /** Who was the source of the last attribution so far. */
  get spokeLast(): Referent | null {
    return this.#spokeLast;
  }

  /** Notes that a mention means somebody. */
  see(referent: Referent, mention: Mention, sighting: Sighting): void {
    describe(referent, mention);
    for (const key of keysOf(mention)) this.#byKey.set(key, referent);
    if (mention.form === 'name') this.#registerEnding(mention, referent);
    referent.mentions += 1;
    if (sighting.isVoice) this.#spokeLast = referent;
    referent.last = merge(referent, sighting, mention.place);
    const at = this.#active.lastIndexOf(referent);
    if (at >= 0) this.#active.splice(at, 1);
    this.#active.push(referent);
    if (this.#active.length > mostActive) this.#active.shift();
  }

  /** Of several who share a surname the first goes by it alone. */
  #registerEnding({ key, sort, members }: Mention, referent: Referent): void {
    const ending = endingOf(key);
    const isFree = members.length === 0 && sort !== 'body' && this.#byKey.get(ending)?.naming.form !== 'name';
    if (isFree) this.#byKey.set(ending, referent);
  }

  /** Whom a pronoun of the third person means, of those spoken of so far; null where nobody fits. */
  meant(setting: Setting, excludes: (referent: Referent) => boolean): Referent | null {
    const fitting = this.#active.filter(
      (one) => agrees(setting.mention, one) && !isCoargument(one, setting) && !excludes(one),
    );
    const candidates = fitting.map((referent, index) => ({
      referent,
      signs: signsOf(referent, setting, fitting.length - 1 - index),
    }));
    return this.#choose(setting, candidates);
  }

  /** The list of two spoken of last, for `the former` and `the latter`; null where there is none in mind. */
  pair(): readonly Referent[] | null {
    return this.#active.findLast(({ members }) => members.length === 2)?.members ?? null;
  }

  /** Somebody who is spoken of anew by a name, or by a description that holds nothing new. */
  #known(mention: Mention): Referent | null {
    if (mention.members.length > 0) return null;
    if (mention.form === 'name') return this.#byKey.get(mention.key) ?? this.#byEnding(mention);
    const known = this.#byKey.get(mention.key);
    if (known === undefined || !mention.definite) return null;
    const isSame = mention.modifiers.every((one) => known.modifiers.has(one) || sames.has(one));
    return isSame && (known.number === mention.number || known.naming.form === 'name') ? known : null;
  }

  /** `The fund said` after `Lintel Capital sold its stake`: the one body that was the subject just before, known by name alone. */
  #justNamed({ isGeneric, place }: Mention, { sentence }: Sighting): Referent | null {
    if (!isGeneric || place !== 'subject') return null;
    const [one, ...others] = this.#active.filter(
      ({ sort, last, number }) => sort === 'body' && number === 'one' && last.sentence === sentence - 1,
    );
    const isNamed = one?.naming.form === 'name' && one.last.place === 'subject' && others.length === 0;
    return isNamed ? one : null;
  }

  /** `Bayati` after `Abbas Bayati`, or before: one name holds all words of the other, and the last is the same. */
  #byEnding({ key, sort }: Mention): Referent | null {
    const known = this.#byKey.get(endingOf(key));
    if (known === undefined || known.naming.form !== 'name' || sort === 'body' || known.sort === 'body')
      return null;
    if (key.length > longestName || known.naming.key.length > longestName) return null;
    const [words, others] = [key.split(' '), known.naming.key.split(' ')];
    const [fewer, more] = words.length < others.length ? [words, others] : [others, words];
    return endingOf(known.naming.key) === endingOf(key) && fewer.every((word) => more.includes(word))
      ? known
      : null;
  }

  #add(mention: Mention, last: Sighting, members: readonly Referent[]): Referent {
    const { sort, gender, number } = mention;
    const order = this.#count;
    this.#count += 1;
    const [keys, modifiers] = [new Set<string>(), new Set<string>()];
    return { order, naming: mention, keys, modifiers, sort, gender, number, mentions: 0, last, members };
  }
}

/** Words before a head that say only that it is the one spoken of. */
const sames = new Set(['same', 'said']);

/** Characters of the longest name of a person. */
const longestName = 80;

function endingOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** By which wordings a mention is found again: its own, and each role beside a name. */
function keysOf({ form, key, modifiers, members, sort }: Mention): string[] {
  if (form === 'pronoun' || members.length > 0) return [];
  if (form === 'description') return [key];
  return sort === 'body' ? [key] : [key, ...modifiers];
}

const prominence: Readonly<Record<Place, number>> = {
  other: 0,
  apposed: 0,
  possessor: 1,
  object: 2,
  subject: 3,
};

/** A sighting in the sentence of the one before takes over its place where that is more prominent. */
function merge({ last, mentions }: Referent, next: Sighting, place: Place): Sighting {
  const isOne = mentions > 1 && last.sentence === next.sentence && last.start !== next.start;
  const keeps = isOne && (place === 'apposed' || prominence[last.place] > prominence[next.place]);
  return keeps
    ? { ...next, place: last.place, clause: last.clause, isVoice: last.isVoice || next.isVoice }
    : next;
}

/** `Reyl thanked him`: not Reyl. */
function isCoargument({ last }: Referent, { mention, sentence }: Setting): boolean {
  return (
    mention.place === 'object' &&
    last.sentence === sentence &&
    last.clause === mention.clause &&
    last.place === 'subject'
  );
}
