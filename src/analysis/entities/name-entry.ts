import type { NamedType, NameMention } from './mention.ts';
import { type FoldedName, wordsOfName } from './short-names.ts';

/** One name of a document under one spelling, folded, with all places where it stands. */
export class NameEntry {
  readonly folded: string;
  readonly words: FoldedName;
  readonly mentions: NameMention[] = [];
  /** As they stand, with titles and without. */
  readonly wordings = new Set<string>();
  /** Named by the file and not by its text: who published it, who commented. Null for others. */
  voice: NamedType | null = null;
  /** Whether somewhere it is the source of what is said. */
  isSource = false;
  #parent: NameEntry | null = null;
  /** How often which was hinted at. */
  readonly hints = new Map<NamedType, number>();
  readonly #votes = new Map<NamedType, number>();

  constructor(folded: string) {
    this.folded = folded;
    this.words = wordsOfName(folded);
  }

  add(mention: NameMention): this {
    this.mentions.push(mention);
    this.wordings.add(mention.name);
    if (mention.titled !== null) this.wordings.add(mention.titled);
    for (const vote of mention.votes) this.vote(vote, 1);
    for (const hint of mention.hints) this.hints.set(hint, (this.hints.get(hint) ?? 0) + 1);
    return this;
  }

  vote(type: NamedType, weight: number): void {
    this.#votes.set(type, (this.#votes.get(type) ?? 0) + weight);
  }

  get votes(): ReadonlyMap<NamedType, number> {
    return this.#votes;
  }

  /** Whether some place leaves no doubt that it is a name. */
  get isSure(): boolean {
    return this.voice !== null || this.mentions.some(({ doubtful }) => !doubtful);
  }

  /** Whether it is somebody’s who is heard. */
  get speaks(): boolean {
    return this.voice !== null || this.isSource || this.mentions.some(({ speaks }) => speaks);
  }

  /** Whether it is always a common noun with a capital. */
  get isGeneric(): boolean {
    return this.voice === null && this.mentions.every(({ generic }) => generic);
  }

  /** Whether it is such a noun somewhere, with an article or without. */
  get isKindNoun(): boolean {
    return this.mentions.some(({ kindNoun }) => kindNoun !== false);
  }

  /** Whether it is such a noun that stands for no longer name. */
  get isOwnNoun(): boolean {
    return this.mentions.some(({ kindNoun }) => kindNoun === 'own');
  }

  /** Whether somewhere an article makes a whole phrase of it: `the Trumpet`. */
  get isDefinite(): boolean {
    return this.mentions.some(({ definite }) => definite);
  }

  get hasArticle(): boolean {
    return this.mentions.some(({ article }) => article);
  }

  /** The entry that stands for all that are one actor (union-find with path halving; Tarjan 1975). */
  get root(): NameEntry {
    let entry: NameEntry = this;
    while (entry.#parent !== null) {
      if (entry.#parent.#parent !== null) entry.#parent = entry.#parent.#parent;
      entry = entry.#parent;
    }
    return entry;
  }

  /** Makes both one actor. The root of the other stays the root. */
  join(other: NameEntry): void {
    const [from, to] = [this.root, other.root];
    if (from !== to) from.#parent = to;
  }
}

/** What most votes say; where none were cast, what is hinted at most; a name without either is a person’s, or with an article a body’s. */
export function typeOfEntries(entries: readonly NameEntry[]): NamedType {
  const byVotes = most(entries.map(({ votes }) => votes));
  const byHints = byVotes ?? most(entries.map(({ hints }) => hints));
  return byHints ?? (entries.some(({ hasArticle }) => hasArticle) ? 'organisation' : 'person');
}

function most(all: readonly ReadonlyMap<NamedType, number>[]): NamedType | null {
  const sums = new Map<NamedType, number>();
  for (const counts of all) {
    for (const [type, count] of counts) sums.set(type, (sums.get(type) ?? 0) + count);
  }
  let best: NamedType | null = null;
  for (const type of preferred) {
    if ((sums.get(type) ?? 0) > (best === null ? 0 : (sums.get(best) ?? 0))) best = type;
  }
  return best;
}

/** Of equal counts the first one is taken. */
const preferred: readonly NamedType[] = [
  'publication',
  'organisation',
  'person',
  'place',
  'group',
  'document',
];
