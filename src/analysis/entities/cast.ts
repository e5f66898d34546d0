import type { Entity, EntityType, Mention } from '../../model/entity.ts';
import { idOf } from '../ids.ts';
import { foldName } from './fold-name.ts';
import type { SourceName } from './source.ts';

interface Member {
  readonly id: string;
  type: EntityType;
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  readonly mentions: Mention[];
  /** Offset of the latest mention; the nearest one before a pronoun is its likeliest antecedent. */
  lastSeen: number;
}

/** Everybody who speaks in one document, under all the names it uses. Grows while the document is read in order. */
export class Cast {
  readonly #document: string;
  readonly #members = new Map<string, Member>();
  /** From a folded name to the member that goes by it; null where several do. */
  readonly #byName = new Map<string, Member | null>();
  /** From the last two or more words of a person’s folded name to the first who has them. */
  readonly #byEnding = new Map<string, Member>();

  constructor(document: string) {
    this.#document = document;
  }

  /** The id of a voice that the file itself names: its publisher, its issuing body, a commenter. */
  addVoice(name: string, type: EntityType): string {
    return this.#named(name, type).id;
  }

  /**
   * The id of the source that reads so at `[start, end)`: a name met before, in full or in part, a role that one name
   * in this document has, a pronoun’s nearest fitting antecedent, or somebody new. Null for a pronoun that fits nobody.
   *
   * @param voice id of the voice that says `I` and `we` here
   */
  addSource(source: SourceName, start: number, end: number, voice: string | null): string | null {
    const member = this.#find(source, start, voice);
    if (member === null) return null;
    if (member.id === voice && isFirstPerson(source)) {
      member.mentions.push({ document: this.#document, start, end, form: 'pronoun' });
      return voice;
    }
    for (const role of source.roles) member.roles.add(role);
    member.lastSeen = start;
    member.mentions.push({ document: this.#document, start, end, form: source.form });
    return member.id;
  }

  /** All members, by id. */
  entities(): Entity[] {
    return [...this.#members.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, type, name, aliases, mentions }) => ({
        id,
        type,
        name,
        aliases: [...aliases].filter((alias) => alias !== name).sort(),
        memberOf: [],
        mentions: mentions.toSorted((a, b) => a.start - b.start),
      }));
  }

  #find(source: SourceName, start: number, voice: string | null): Member | null {
    if (source.form === 'name') return this.#named(source.name, source.type, source.roles);
    if (isFirstPerson(source)) return this.#members.get(voice ?? '') ?? null;
    if (source.form === 'pronoun') return this.#antecedent(source.refersTo, start, voice);
    return this.#byRole(source) ?? this.#unnamed(source);
  }

  #named(name: string, type: EntityType, roles: readonly string[] = []): Member {
    const folded = foldName(name) || name;
    const id = idOf('e', 'name', folded);
    // A surname that several bear has no entry of its own, but whoever went by it alone before still does.
    const known = this.#byName.get(folded) ?? this.#byEnding.get(folded) ?? this.#members.get(id);
    if (known !== undefined) {
      known.aliases.add(name);
      return known;
    }
    const member = this.#add(id, name, type, roles);
    this.#byName.set(folded, member);
    if (type === 'person') this.#registerEndings(folded.split(' '), member);
    return member;
  }

  /** `Bayati` after `Abbas Bayati` is found by name; `the Ministry` after `Ministry of Trade` is not guessed. */
  #registerEndings(words: readonly string[], member: Member): void {
    const surname = words.at(-1) ?? '';
    if (words.length > 1) this.#byName.set(surname, this.#byName.has(surname) ? null : member);
    for (let count = 2; count < Math.min(words.length, longestEnding); count += 1) {
      const ending = words.slice(-count).join(' ');
      if (!this.#byEnding.has(ending)) this.#byEnding.set(ending, member);
    }
  }

  /** `the governor` where one name in the document has that role. */
  #byRole({ definite, roles }: SourceName): Member | null {
    if (!definite) return null;
    const role = roles[0];
    const bearers = [...this.#members.values()].filter(
      (member) => role !== undefined && member.roles.has(role),
    );
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  /** A description of its own: the same wording in the same document is the same source; elsewhere it may not be. */
  #unnamed({ name, type, roles }: SourceName): Member {
    const id = idOf('e', 'unnamed', this.#document, foldName(name));
    return this.#members.get(id) ?? this.#add(id, name, type, roles);
  }

  /** `he` and `she` mean the person last seen, `it` the body, `they` whichever spoke last. */
  #antecedent(pronoun: SourceName['refersTo'], start: number, voice: string | null): Member | null {
    const fits = fitting(pronoun);
    if (fits === null) return null;
    let best: Member | null = null;
    for (const member of this.#members.values()) {
      const seen = member.lastSeen >= 0 && member.lastSeen < start;
      if (member.id === voice || !seen || !(fits(member.type) || rivals(pronoun, member.type))) continue;
      if (best === null || member.lastSeen > best.lastSeen) best = member;
    }
    return best !== null && fits(best.type) ? best : null;
  }

  #add(id: string, name: string, type: EntityType, roles: readonly string[]): Member {
    const member = {
      id,
      type,
      name,
      aliases: new Set<string>(),
      roles: new Set(roles),
      mentions: [],
      lastSeen: -1,
    };
    this.#members.set(id, member);
    return member;
  }
}

/** Words of a name’s ending that are looked up; longer ones are no names of people. */
const longestEnding = 6;

function isFirstPerson({ refersTo }: SourceName): boolean {
  return refersTo === 'speaker';
}

/** `The operator denied it. It said …`: an unnamed singular may be meant, and then no body seen before it is. */
function rivals(pronoun: SourceName['refersTo'], type: EntityType): boolean {
  return pronoun === 'body' && type === 'unnamed';
}

function fitting(pronoun: SourceName['refersTo']): ((type: EntityType) => boolean) | null {
  if (pronoun === 'person') return (type) => type === 'person' || type === 'unnamed';
  if (pronoun === 'body')
    return (type) => type === 'organisation' || type === 'publication' || type === 'document';
  if (pronoun === 'group') return (type) => type === 'group' || type === 'organisation';
  return null;
}
