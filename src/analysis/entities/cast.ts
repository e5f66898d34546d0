import type { Affiliation, Entity, EntityType, Mention, Role } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { foldName } from '../../text/names/fold-name.ts';
import { idOf } from '../ids.ts';
import type { NameEntry } from './name-entry.ts';
import { actorOf, type NamedActor } from './named-actor.ts';
import type { SourceName } from './source.ts';

interface Member {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly isCompany: boolean;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  readonly roles: Role[];
  /** By body and role, so that each is told once. */
  readonly affiliations: Map<string, Affiliation>;
}

/** A name of the text, with whom it names. */
interface Sighted {
  readonly start: number;
  readonly end: number;
  readonly member: Member;
}

/** The words that say whom a source means, where it is a pronoun or a description: what they read as, and where they stand. */
export interface Meant {
  readonly source: SourceName;
  readonly start: number;
  readonly end: number;
}

/** Names before a noun among which the one is looked for that it means: a page or so. */
const farthestNames = 40;

/** What is known of a document beside its names. */
export interface CastContext {
  readonly document: string;
  /** ISO 8601 date on which what it says was so; null if unknown. */
  readonly asOf: string | null;
}

/** Everybody whom one document names or who speaks in it, under all the names it uses. */
export class Cast {
  readonly #context: CastContext;
  readonly #members = new Map<string, Member>();
  /** From a folded name to the member that goes by it. */
  readonly #byName = new Map<string, Member>();
  /** From a noun to those whom it can mean: `governor`, `council`. */
  readonly #byHead = new Map<string, Set<Member>>();
  /** From a noun to the bodies that it can mean though their names do not have it: `party` for an alliance. */
  readonly #byKind = new Map<string, Set<Member>>();
  readonly #byEntry = new Map<NameEntry, Member>();
  /** All names in the text, in order. */
  readonly #named: readonly Sighted[];
  /** Where somebody who was meant has been entered, so that the words by which he is known are one mention. */
  readonly #entered = new Map<number, { readonly member: Member; readonly at: number }>();

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

  /** A span, from the start of the name on that it holds only the end of: `Rowe` of `Kettle & Rowe`. */
  withWholeName([start, end]: Span): Span {
    const before = this.#named[this.#firstFrom(start) - 1];
    return before !== undefined && before.end === end && before.start < start
      ? [before.start, end]
      : [start, end];
  }

  /** The names in `[start, end)`, as spans. */
  namesIn(start: number, end: number): Span[] {
    return this.#within(start, end).map((name): Span => [name.start, name.end]);
  }

  /**
   * The id of the source that reads so at `[start, end)`: whom its name names, whom its noun means where one in this document
   * can be meant, whom the words that it goes back to name, or somebody new. Null for a pronoun that goes back to none.
   *
   * @param voice id of the voice that says `I` and `we` here, where nobody is meant who is quoted
   * @param meant the words that a pronoun or a description goes back to
   * @param owner the words that say whose a described one is: `the party` of `the party’s statement`
   */
  addSource(
    source: SourceName,
    start: number,
    end: number,
    voice: string | null,
    meant: Meant | null,
    owner: Meant | null = null,
  ): string | null {
    const within = this.#within(start, end);
    const member = this.#find(source, start, within, voice, meant);
    if (member === null) return null;
    const isNamedHere = within.some((name) => name.member === member);
    if (!isNamedHere) this.#mention(member, start, end, source.form);
    if (member.id === voice && isFirstPerson(source)) return voice;
    this.#affiliate(member, source, within, [start, end], voice);
    if (owner !== null && source.belongsTo === null && source.form === 'description')
      this.#affiliateToOwner(member, source, owner, [start, end], voice);
    return member.id;
  }

  /** `its report`, `the party’s spokesman`: an edge to whom the words for the owner mean, where the document has one. */
  #affiliateToOwner(
    member: Member,
    { roles }: SourceName,
    owner: Meant,
    [start, end]: Span,
    voice: string | null,
  ): void {
    const within = this.#within(owner.start, owner.end);
    const body = this.#known(owner.source, owner.start, within, voice);
    if (body !== null) this.addAffiliation(member.id, body.id, roles[0] ?? null, start, end);
  }

  /**
   * The id of the publication that the words at a span mean: whom they name or, where they are a noun for such, who goes by it
   * here, else the one that was named last before them. Null where no publication is meant.
   *
   * @param voice id of the one that prints this, which is not meant by such words
   */
  publicationAt(source: SourceName, [start, end]: Span, voice: string | null): string | null {
    const named = source.named === null ? undefined : this.#within(start, end)[source.named]?.member;
    if (named !== undefined) return named.type === 'publication' ? named.id : null;
    const [bearer, other] = this.#bearersOf(source);
    if (source.isPress && bearer !== undefined && other === undefined) return bearer.id;
    return this.#publicationBefore(source, start, voice)?.id ?? null;
  }

  /**
   * Of what type the actor is that a source names at a span; null where it names none, or the text has named that one before.
   *
   * @param from where the text begins
   */
  typeOfNew(source: SourceName, [start, end]: Span, from: number): EntityType | null {
    const named = source.named === null ? undefined : this.#within(start, end)[source.named]?.member;
    if (named === undefined) return null;
    const before = this.#named.slice(this.#firstFrom(from), this.#firstFrom(start));
    return before.some(({ member }) => member === named) ? null : named.type;
  }

  /** `the paper`, where nobody is called so: the publication that was named last and does not print this. */
  #publicationBefore(
    { isPress, definite, possessed }: SourceName,
    start: number,
    voice: string | null,
  ): Member | undefined {
    if (!isPress || !definite || possessed) return undefined;
    const first = this.#firstFrom(start);
    return this.#named
      .slice(Math.max(0, first - farthestNames), first)
      .findLast(({ member }) => member.type === 'publication' && member.id !== voice)?.member;
  }

  /** `the company`, where nobody is called so: the one that issues this, or else the company that was named last. */
  #companyBefore(
    { isCompany, definite, possessed }: SourceName,
    start: number,
    voice: string | null,
  ): Member | undefined {
    if (!isCompany || !definite || possessed) return undefined;
    const own = this.#members.get(voice ?? '');
    if (own?.isCompany === true) return own;
    const first = this.#firstFrom(start);
    return this.#named
      .slice(Math.max(0, first - farthestNames), first)
      .findLast(({ member }) => member.isCompany)?.member;
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
    const member = this.#add(this.#idOfActor(actor), actor.name, actor.type, actor.isCompany);
    for (const wording of actor.wordings) member.aliases.add(wording);
    const { document, asOf } = this.#context;
    for (const { text, start, end } of actor.roles) member.roles.push({ text, document, start, end, asOf });
    for (const { start, end } of actor.mentions) member.mentions.push({ document, start, end, form: 'name' });
    for (const head of actor.heads) this.#addHead(head, member);
    for (const kind of actor.kinds)
      this.#byKind.set(kind, (this.#byKind.get(kind) ?? new Set<Member>()).add(member));
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

  #mention(member: Member, start: number, end: number, form: Mention['form']): void {
    const mention: Mention = { document: this.#context.document, start, end, form };
    const known = this.#entered.get(start);
    // Two sources that begin with one word may be two: `the mate`, and the mate with the clause that says who that is.
    if (known?.member !== member) {
      this.#entered.set(start, { member, at: member.mentions.length });
      member.mentions.push(mention);
    } else if (end < (member.mentions[known.at]?.end ?? 0)) {
      // What says who somebody is may go on behind the source that it is: `a clerk, who asked not to be named, said`.
      member.mentions[known.at] = mention;
    }
  }

  /** The place of the first name that starts at an offset or behind it, found by halves. */
  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#named[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The names that lie in `[start, end)`. */
  #within(start: number, end: number): Sighted[] {
    const found: Sighted[] = [];
    for (
      let at = this.#firstFrom(start);
      (this.#named[at]?.end ?? Number.POSITIVE_INFINITY) <= end;
      at += 1
    ) {
      const name = this.#named[at];
      if (name !== undefined) found.push(name);
    }
    return found;
  }

  #find(
    source: SourceName,
    start: number,
    within: readonly Sighted[],
    voice: string | null,
    meant: Meant | null,
  ): Member | null {
    if (source.named !== null) return within[source.named]?.member ?? null;
    if (source.form === 'name') return this.#byName.get(foldName(source.name)) ?? this.#newName(source);
    if (source.form === 'description' && isFirstPerson(source) && voice !== null)
      return this.#members.get(voice) ?? null;
    const named = source.form === 'description' ? this.#byName.get(foldName(source.name)) : undefined;
    if (named !== undefined) return named;
    const bearers = source.form === 'description' ? this.#bearersOf(source) : [];
    if (bearers.length === 1) return bearers[0] ?? null;
    // Of several whom a noun can mean the text may mean any, or yet another.
    if (meant !== null && bearers.length === 0) return this.#enter(meant);
    const known = bearers.length === 0 ? this.#ofKind(source, start, voice) : undefined;
    if (known !== undefined) return known;
    if (isFirstPerson(source)) return this.#members.get(voice ?? '') ?? null;
    return source.form === 'pronoun' ? null : this.#unnamed(source);
  }

  /** Whom the document has that words name or mean; null where they mean nobody such. */
  #known(source: SourceName, start: number, within: readonly Sighted[], voice: string | null): Member | null {
    if (source.named !== null) return within[source.named]?.member ?? null;
    const named = this.#byName.get(foldName(source.name));
    if (named !== undefined || source.form !== 'description') return named ?? null;
    const [bearer, other] = this.#bearersOf(source);
    if (bearer !== undefined) return other === undefined ? bearer : null;
    return this.#ofKind(source, start, voice) ?? null;
  }

  /** `the paper`, `the company`, `the regulator`: a body that can be meant by the noun, though it is not in its name. */
  #ofKind(source: SourceName, start: number, voice: string | null): Member | undefined {
    return (
      this.#publicationBefore(source, start, voice) ??
      this.#companyBefore(source, start, voice) ??
      this.#onlyOfKind(source)
    );
  }

  /** The only body of the document that the noun can mean. */
  #onlyOfKind({ definite, possessed, isBare, roles: [noun = ''] }: SourceName): Member | undefined {
    if (!definite || possessed || !isBare) return undefined;
    const [one, other] = this.#byKind.get(noun) ?? [];
    return other === undefined ? one : undefined;
  }

  /** Whom the words name that somebody goes back to; they are a mention too, though nothing is said there. */
  #enter({ source, start, end }: Meant): Member | null {
    const within = this.#within(start, end);
    const member = this.#find(source, start, within, null, null);
    if (member !== null && !within.some((name) => name.member === member))
      this.#mention(member, start, end, source.form);
    return member;
  }

  /** A name that was not taken for one where names were looked for: in a line that has capitals throughout. */
  #newName({ name, type }: SourceName): Member {
    const folded = foldName(name) || name;
    const member = this.#add(idOf('e', 'name', folded), name, type);
    this.#byName.set(folded, member);
    return member;
  }

  /** Those in the document whom `the governor`, `the council` can mean. */
  #bearersOf({ definite, roles: [role] }: SourceName): readonly Member[] {
    return definite && role !== undefined ? [...(this.#byHead.get(role) ?? [])] : [];
  }

  #addHead(head: string, member: Member): void {
    if (head !== '') this.#byHead.set(head, (this.#byHead.get(head) ?? new Set<Member>()).add(member));
  }

  /** A description of its own: the same wording in the same document, whatever its article, is the same source; elsewhere it may not be. */
  #unnamed({ name, type, roles }: SourceName): Member {
    const words = foldName(name).replace(/^(?:an?|the) (?=.)/u, '');
    const id = idOf('e', 'unnamed', this.#context.document, words);
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

  #add(id: string, name: string, type: EntityType, isCompany = false): Member {
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    const member: Member = {
      id,
      type,
      name,
      isCompany,
      aliases: new Set<string>(),
      mentions: [],
      roles: [],
      affiliations: new Map(),
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
