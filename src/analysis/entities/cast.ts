import type { Entity, EntityType, Mention } from '../../model/entity.ts';
import { idOf } from '../ids.ts';
import { foldName } from './fold-name.ts';
import type { SourceName } from './source-name.ts';

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
    if (member === null) return source.form === 'pronoun' ? this.#speaker(source, voice) : null;
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
    if (source.form === 'pronoun') return this.#antecedent(source.name.toLowerCase(), start, voice);
    return this.#byRole(source) ?? this.#unnamed(source);
  }

  #named(name: string, type: EntityType, roles: readonly string[] = []): Member {
    const folded = foldName(name) || name;
    const known = this.#byName.get(folded) ?? this.#byPartOf(folded);
    if (known !== null && known !== undefined) {
      known.aliases.add(name);
      return known;
    }
    const member = this.#add(idOf('e', 'name', folded), name, type, roles);
    this.#byName.set(folded, member);
    const surname = folded.split(' ').at(-1) ?? folded;
    if (type === 'person' && surname !== folded) {
      this.#byName.set(surname, this.#byName.has(surname) ? null : member);
    }
    return member;
  }

  /** `Bayati` after `Abbas Bayati` is found by name; here `the Ministry` after `Ministry of Trade` is not guessed. */
  #byPartOf(folded: string): Member | null {
    if (!folded.includes(' ')) return null;
    for (const member of this.#members.values()) {
      if (member.type === 'person' && foldName(member.name).endsWith(` ${folded}`)) return member;
    }
    return null;
  }

  /** `the governor` where one name in the document has that role. */
  #byRole({ name, roles }: SourceName): Member | null {
    if (!/^(?:the|his|her|its|their)\s/iu.test(name)) return null;
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
  #antecedent(pronoun: string, start: number, voice: string | null): Member | null {
    const fits = fitting(pronoun);
    if (fits === null) return null;
    let best: Member | null = null;
    for (const member of this.#members.values()) {
      if (member.id === voice || member.lastSeen < 0 || member.lastSeen >= start || !fits(member.type))
        continue;
      if (best === null || member.lastSeen > best.lastSeen) best = member;
    }
    return best;
  }

  #speaker({ name }: SourceName, voice: string | null): string | null {
    return ['i', 'we', 'my', 'our'].includes(name.toLowerCase()) ? voice : null;
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

function fitting(pronoun: string): ((type: EntityType) => boolean) | null {
  if (['he', 'she', 'his', 'her'].includes(pronoun)) return (type) => type === 'person' || type === 'unnamed';
  if (['it', 'its'].includes(pronoun))
    return (type) => type === 'organisation' || type === 'publication' || type === 'document';
  if (['they', 'their'].includes(pronoun)) return (type) => type === 'group' || type === 'organisation';
  return null;
}
