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

/** What most votes say; where none were cast, a name of several words without article is a person’s. */
export function typeOfEntries(entries: readonly NameEntry[]): NamedType {
  const sums = new Map<NamedType, number>();
  for (const { votes } of entries) {
    for (const [type, weight] of votes) sums.set(type, (sums.get(type) ?? 0) + weight);
  }
  let best: NamedType | null = null;
  for (const type of preferred)
    if ((sums.get(type) ?? 0) > (best === null ? 0 : (sums.get(best) ?? 0))) best = type;
  return best ?? (entries.some(({ hasArticle }) => hasArticle) ? 'organisation' : 'person');
}

/** Of equal votes the first one counts. */
const preferred: readonly NamedType[] = [
  'publication',
  'organisation',
  'person',
  'place',
  'group',
  'document',
];
