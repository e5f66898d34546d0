import type { Entity, EntityType, Mention } from '../../model/entity.ts';
import { idOf } from '../ids.ts';
import { foldName } from './fold-name.ts';
import { type Seen, Sightings } from './sightings.ts';
import type { SourceName } from './source.ts';

interface Member extends Seen {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
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
  readonly #byRole = new Map<string, Set<Member>>();
  readonly #sightings = new Sightings<Member>();
  /** Whom the pronoun at an offset means: it may be the source of several attributions. */
  readonly #byPronoun = new Map<number, Member | null>();

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
    this.#addRoles(member, source.roles);
    member.lastSeen = start;
    this.#sightings.add(member);
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
        roles: [],
        affiliations: [],
        memberOf: [],
        mentions: mentions.toSorted((a, b) => a.start - b.start),
      }));
  }

  #find(source: SourceName, start: number, voice: string | null): Member | null {
    if (source.form === 'name') return this.#named(source.name, source.type, source.roles);
    if (isFirstPerson(source)) return this.#members.get(voice ?? '') ?? null;
    if (source.form === 'pronoun') return this.#meantAt(source.refersTo, start, voice);
    return this.#bearerOf(source) ?? this.#unnamed(source);
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
  #bearerOf({ definite, roles: [role] }: SourceName): Member | null {
    if (!definite || role === undefined) return null;
    const [bearer = null, ...others] = this.#byRole.get(role) ?? [];
    return others.length === 0 ? bearer : null;
  }

  #addRoles(member: Member, roles: readonly string[]): void {
    for (const role of roles) {
      const bearers = this.#byRole.get(role) ?? new Set<Member>();
      this.#byRole.set(role, bearers.add(member));
    }
  }

  /** A description of its own: the same wording in the same document is the same source; elsewhere it may not be. */
  #unnamed({ name, type, roles }: SourceName): Member {
    const id = idOf('e', 'unnamed', this.#document, foldName(name));
    return this.#members.get(id) ?? this.#add(id, name, type, roles);
  }

  #meantAt(pronoun: SourceName['refersTo'], start: number, voice: string | null): Member | null {
    const known = this.#byPronoun.get(start);
    if (known !== undefined) return known;
    const member = this.#antecedent(pronoun, start, voice);
    this.#byPronoun.set(start, member);
    return member;
  }

  /** `he` and `she` mean the person last seen, `it` the body, `they` whichever spoke last. */
  #antecedent(pronoun: SourceName['refersTo'], start: number, voice: string | null): Member | null {
    const fits = fitting(pronoun);
    const latest = this.#sightings.latest([...fits, ...rivals(pronoun)], start, voice);
    return latest !== null && fits.includes(latest.type) ? latest : null;
  }

  #add(id: string, name: string, type: EntityType, roles: readonly string[]): Member {
    const order = this.#members.size;
    const member = { id, type, order, name, aliases: new Set<string>(), mentions: [], lastSeen: -1 };
    this.#members.set(id, member);
    this.#addRoles(member, roles);
    return member;
  }
}

/** Words of a name’s ending that are looked up; longer ones are no names of people. */
const longestEnding = 6;

function isFirstPerson({ refersTo }: SourceName): boolean {
  return refersTo === 'speaker';
}

/** `The operator denied it. It said …`: an unnamed singular may be meant, and then no body seen before it is. */
function rivals(pronoun: SourceName['refersTo']): readonly EntityType[] {
  return pronoun === 'body' ? ['unnamed'] : [];
}

function fitting(pronoun: SourceName['refersTo']): readonly EntityType[] {
  if (pronoun === 'person') return ['person', 'unnamed'];
  if (pronoun === 'body') return ['organisation', 'publication', 'document'];
  return pronoun === 'group' ? ['group', 'organisation'] : [];
}
