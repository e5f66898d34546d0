import type { Affiliation, Entity, EntityType, Mention, Role } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { idOf } from '../ids.ts';
import { foldName } from './fold-name.ts';
import type { NameEntry } from './name-entry.ts';
import { actorOf, type NamedActor } from './named-actor.ts';
import { type Seen, Sightings } from './sightings.ts';
import type { SourceName } from './source.ts';

interface Member extends Seen {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  readonly roles: Role[];
  /** By body and role, so that each is told once. */
  readonly affiliations: Map<string, Affiliation>;
  lastSeen: number;
}

/** A name of the text, with whom it names. */
interface Sighted {
  readonly start: number;
  readonly end: number;
  readonly member: Member;
}

/** What is known of a document beside its names. */
export interface CastContext {
  readonly document: string;
  /** ISO 8601 date on which what it says was so; null if unknown. */
  readonly asOf: string | null;
}

/** Everybody whom one document names or who speaks in it, under all the names it uses. Sources are added in the order of the text. */
export class Cast {
  readonly #context: CastContext;
  readonly #members = new Map<string, Member>();
  /** From a folded name to the member that goes by it. */
  readonly #byName = new Map<string, Member>();
  /** From a noun to those whom it can mean: `governor`, `council`. */
  readonly #byHead = new Map<string, Set<Member>>();
  readonly #byEntry = new Map<NameEntry, Member>();
  /** All names in the text, in order. */
  readonly #named: readonly Sighted[];
  /** How many of them have been passed. */
  #passed = 0;
  readonly #sightings = new Sightings<Member>();
  /** Whom the pronoun at an offset means: it may be the source of several attributions. */
  readonly #byPronoun = new Map<number, Member | null>();

  /** @param groups the names that are one actor’s, together */
  constructor(context: CastContext, groups: readonly (readonly NameEntry[])[]) {
    this.#context = context;
    for (const entries of groups) this.#addNamed(entries);
    const named = groups.flatMap((entries) => this.#placesOf(entries));
    this.#named = named.sort((a, b) => a.start - b.start);
  }

  /** The id of whom a name names; null for one that was left out. */
  idOf(entry: NameEntry): string | null {
    return this.#byEntry.get(entry)?.id ?? null;
  }

  /** The id of the one person in the document who has a role; null where none has, or several do. */
  bearerOf(role: string): string | null {
    const persons = [...(this.#byHead.get(role) ?? [])].filter(({ type }) => type === 'person');
    return persons.length === 1 ? (persons[0]?.id ?? null) : null;
  }

  /** The names in `[start, end)`, as spans. */
  namesIn(start: number, end: number): Span[] {
    return this.#within(start, end).map((name): Span => [name.start, name.end]);
  }

  /**
   * The id of the source that reads so at `[start, end)`: whom its name names, whom its noun means where one in this document
   * can be meant, a pronoun’s nearest fitting antecedent, or somebody new. Null for a pronoun that fits nobody.
   *
   * @param voice id of the voice that says `I` and `we` here
   */
  addSource(source: SourceName, start: number, end: number, voice: string | null): string | null {
    this.#pass(start);
    const within = this.#within(start, end);
    const member = this.#find(source, within, start, voice);
    if (member === null) return null;
    const isNamedHere = within.some((name) => name.member === member);
    if (!isNamedHere)
      member.mentions.push({ document: this.#context.document, start, end, form: source.form });
    if (member.id === voice && isFirstPerson(source)) return voice;
    this.#affiliate(member, source, within, [start, end], voice);
    member.lastSeen = start;
    this.#sightings.add(member);
    return member.id;
  }

  /** That one actor belongs to another, as the text says at `[start, end)`. Passed over where the other is no body, or the same. */
  addAffiliation(member: string, of: string, role: string | null, start: number, end: number): void {
    const [from, to] = [this.#members.get(member), this.#members.get(of)];
    if (from === undefined || to === undefined || from === to || !canBelong(from.type, to.type)) return;
    const { document, asOf } = this.#context;
    const key = `${of} ${role ?? ''}`;
    if (!from.affiliations.has(key)) from.affiliations.set(key, { of, role, document, start, end, asOf });
  }

  /** All members, by id. */
  entities(): Entity[] {
    return [...this.#members.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(entityOf);
  }

  #addNamed(entries: readonly NameEntry[]): void {
    const actor = actorOf(entries);
    const member = this.#add(this.#idOfActor(actor), actor.name, actor.type);
    for (const wording of actor.wordings) member.aliases.add(wording);
    const { document, asOf } = this.#context;
    for (const { text, start, end } of actor.roles) member.roles.push({ text, document, start, end, asOf });
    for (const { start, end } of actor.mentions) member.mentions.push({ document, start, end, form: 'name' });
    for (const head of actor.heads) this.#addHead(head, member);
    for (const entry of entries) {
      this.#byName.set(entry.folded, member);
      this.#byEntry.set(entry, member);
    }
  }

  /** `the Council` alone names another body in every document; a name names the same one wherever it stands. */
  #idOfActor({ folded, isGeneric }: NamedActor): string {
    return isGeneric ? idOf('e', 'generic', this.#context.document, folded) : idOf('e', 'name', folded);
  }

  #placesOf(entries: readonly NameEntry[]): Sighted[] {
    return entries.flatMap((entry) => {
      const member = this.#byEntry.get(entry);
      return member === undefined ? [] : entry.mentions.map(({ start, end }) => ({ start, end, member }));
    });
  }

  /** Sees everybody who is named before an offset. */
  #pass(offset: number): void {
    for (let next = this.#named[this.#passed]; next !== undefined && next.start < offset; ) {
      next.member.lastSeen = next.start;
      this.#sightings.add(next.member);
      this.#passed += 1;
      next = this.#named[this.#passed];
    }
  }

  /** The names that lie in `[start, end)`, found by halves. */
  #within(start: number, end: number): Sighted[] {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#named[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: Sighted[] = [];
    for (let at = low; (this.#named[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at += 1) {
      const name = this.#named[at];
      if (name !== undefined) found.push(name);
    }
    return found;
  }

  #find(source: SourceName, within: readonly Sighted[], start: number, voice: string | null): Member | null {
    if (source.named !== null) return within[source.named]?.member ?? null;
    if (isFirstPerson(source)) return this.#members.get(voice ?? '') ?? null;
    if (source.form === 'pronoun') return this.#meantAt(source.refersTo, start, voice);
    if (source.form === 'name') return this.#byName.get(foldName(source.name)) ?? this.#newName(source);
    return this.#meantBy(source) ?? this.#unnamed(source);
  }

  /** A name that was not taken for one where names were looked for: in a line that has capitals throughout. */
  #newName({ name, type }: SourceName): Member {
    const folded = foldName(name) || name;
    const member = this.#add(idOf('e', 'name', folded), name, type);
    this.#byName.set(folded, member);
    return member;
  }

  /** `the governor`, `the council` where one in the document can be meant. */
  #meantBy({ definite, roles: [role] }: SourceName): Member | null {
    if (!definite || role === undefined) return null;
    const [only = null, ...others] = this.#byHead.get(role) ?? [];
    return others.length === 0 ? only : null;
  }

  #addHead(head: string, member: Member): void {
    if (head !== '') this.#byHead.set(head, (this.#byHead.get(head) ?? new Set<Member>()).add(member));
  }

  /** A description of its own: the same wording in the same document is the same source; elsewhere it may not be. */
  #unnamed({ name, type, roles }: SourceName): Member {
    const id = idOf('e', 'unnamed', this.#context.document, foldName(name));
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    const member = this.#add(id, name, type);
    for (const role of roles) this.#addHead(role, member);
    return member;
  }

  /** `a spokesman for the Council`, `the ministry’s spokesman`, `our steward`: an edge to whom the words name. */
  #affiliate(
    member: Member,
    { belongsTo, roles }: SourceName,
    within: readonly Sighted[],
    [start, end]: Span,
    voice: string | null,
  ): void {
    if (belongsTo === null) return;
    const body = belongsTo === 'speaker' ? voice : (within[belongsTo]?.member.id ?? null);
    if (body !== null) this.addAffiliation(member.id, body, roles[0] ?? null, start, end);
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
    const last = this.#sightings.latest([...fits, ...rivals(pronoun)], start, voice);
    return last !== null && fits.includes(last.type) ? last : null;
  }

  #add(id: string, name: string, type: EntityType): Member {
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    const order = this.#members.size;
    const member: Member = {
      id,
      type,
      order,
      name,
      aliases: new Set<string>(),
      mentions: [],
      roles: [],
      affiliations: new Map(),
      lastSeen: -1,
    };
    this.#members.set(id, member);
    return member;
  }
}

function entityOf({ id, type, name, aliases, roles, affiliations, mentions }: Member): Entity {
  const edges = [...affiliations.values()].sort((a, b) => a.start - b.start || (a.of < b.of ? -1 : 1));
  return {
    id,
    type,
    name,
    aliases: [...aliases].filter((alias) => alias !== name).sort(),
    roles,
    affiliations: edges,
    memberOf: [...new Set(edges.map(({ of }) => of))].sort(),
    mentions: mentions.toSorted((a, b) => a.start - b.start),
  };
}

/** Bodies have members, and whoever made a document stands behind it; a country’s people are no one voice. */
function canBelong(member: EntityType, body: EntityType): boolean {
  if (member === 'document') return body !== 'place';
  return member !== 'place' && (body === 'organisation' || body === 'publication' || body === 'group');
}

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
