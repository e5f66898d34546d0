import type { NamedType, NameMention, RoleAt } from './mention.ts';
import { type NameEntry, typeOfEntries } from './name-entry.ts';

/** Somebody or something that a document names, under all names that it uses. */
export interface NamedActor {
  readonly type: NamedType;
  /** The fullest of its names, without titles. */
  readonly name: string;
  /** Folded as ids are made of it. */
  readonly folded: string;
  /** All wordings, `name` included, titled ones too. */
  readonly wordings: readonly string[];
  readonly mentions: readonly NameMention[];
  /** What it is called beside its names, each wording once, in text order. */
  readonly roles: readonly RoleAt[];
  /** Nouns by which it can be meant: of its roles, and of a body’s name (`council`). Lower case. */
  readonly heads: ReadonlySet<string>;
  /** Further nouns for such a body: `party` for an alliance. Lower case. */
  readonly kinds: ReadonlySet<string>;
  /** Whether it is a body that `the company` can mean. */
  readonly isCompany: boolean;
  /** Whether it has no name but a common noun with a capital. */
  readonly isGeneric: boolean;
}

/** The actor that a group of names is. */
export function actorOf(entries: readonly NameEntry[]): NamedActor {
  const fullest = entries.reduce((best, entry) => (isFuller(entry, best) ? entry : best));
  const type = typeOfEntries(entries);
  const mentions = entries.flatMap((entry) => entry.mentions).sort((a, b) => a.start - b.start);
  // `Reyl camp` are who works for Reyl, and no name of hers.
  const specified = type === 'person' ? [] : mentions.flatMap((mention) => mention.specified ?? []);
  const roles = distinct(mentions.flatMap((mention) => mention.roles));
  const nouns = type === 'person' ? [] : entries.flatMap((entry) => headNoun(entry));
  return {
    type,
    name: wordingOf(fullest),
    folded: fullest.folded,
    wordings: [...new Set([...entries.flatMap(({ wordings }) => [...wordings]), ...specified])],
    mentions,
    roles,
    heads: new Set([...roles.map(({ head }) => head), ...nouns]),
    kinds: new Set(type === 'organisation' ? mentions.flatMap((mention) => mention.kinds) : []),
    isCompany: type === 'organisation' && !mentions.some(({ civic }) => civic),
    isGeneric: entries.every(({ isGeneric }) => isGeneric),
  };
}

/** More words count, then more letters; the first one met among equals. An acronym has one word. */
function isFuller(entry: NameEntry, best: NameEntry): boolean {
  const more = entry.words.words.length - best.words.words.length;
  return more > 0 || (more === 0 && entry.folded.length > best.folded.length);
}

/** The name as the file gives it, or as most of its places in the text do; the first one among equals. */
function wordingOf({ voice, wordings, mentions, folded }: NameEntry): string {
  const [first = folded] = wordings;
  if (voice !== null || mentions.length === 0) return first;
  const counts = Map.groupBy(mentions, ({ name }) => name);
  return [...counts].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0];
}

/** `council` of `Council of Exiles`, `party` of `Island Party`. */
function headNoun({ words: { words, frontEnd } }: NameEntry): string[] {
  const head = words[frontEnd - 1];
  return head === undefined || words.length === 1 ? [] : [head];
}

function distinct(roles: readonly RoleAt[]): RoleAt[] {
  const byWording = new Map<string, RoleAt>();
  for (const role of roles) {
    const key = role.text.toLowerCase();
    if (!byWording.has(key)) byWording.set(key, role);
  }
  return [...byWording.values()];
}
