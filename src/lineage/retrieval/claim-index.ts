import { remembered } from '../../text/remembered.ts';
import { bestOf } from './best-slots.ts';
import { type ClaimFields, type ClaimReading, readClaim } from './claim-reading.ts';
import { type Collection, inverseFrequency, saturate } from './collection.ts';
import { PostingList } from './posting-list.ts';
import { type Post, type Query, readQuery } from './read-query.ts';
import type { Signs } from './signs/sign.ts';
import { signsOf } from './signs-of.ts';
import { Vocabulary } from './vocabulary.ts';
import { weigh } from './weigh.ts';

/** A claim that a post may repeat. */
export interface FoundClaim {
  readonly id: string;
  /** The higher, the likelier. Only scores of one search can be compared. */
  readonly score: number;
}

/** A claim that may be what a post repeats, with what speaks for and against it. */
export interface WeighedCandidate {
  readonly id: string;
  readonly signs: Signs;
}

/**
 * So many claims are looked at closely. Of 150, 200 and 400, the claim that was meant is among the first 150 for 98 in 100 posts,
 * and among 400 for one in 100 more, which takes twice the time and is then seldom put first.
 */
const candidatesWeighed = 200;

/** What words of the author’s name and of the account count in the choice of candidates, by those of the post itself. */
const authorWeight = 0.8;
const handleWeight = 0.3;

/** An index is built anew when more claims were removed than are left, and these: so seldom that it costs nothing. */
const roomForRemoved = 1024;

interface IndexedClaim {
  readonly id: string;
  readonly fields: ClaimFields;
  /** In halves of a word. */
  readonly length: number;
}

/** Where a word is. */
interface Posted {
  readonly list: PostingList;
  /** How many of the claims that are there have it; in the list are removed ones too. */
  count: number;
}

/**
 * Claims, to be searched for those that a post repeats. Claims come and go at any time: what is found is the same as if only those
 * that are there had been added, in whatever order.
 *
 * A search first ranks all claims by BM25 of their words, then weighs the signs of the best of them (Shaar, Babulkov, Da San Martino,
 * Nakov, “That is a Known Lie”, ACL 2020, rank in these two steps). How rare a word is, is counted in the claims that are there.
 */
export class ClaimIndex {
  #slots = new Map<string, number>();
  #claims: (IndexedClaim | null)[] = [];
  #postings = new Map<string, Posted>();
  #vocabulary = new Vocabulary();
  /** Of all claims, in halves of a word. */
  #length = 0;
  /** Room for the score of each claim, all 0 between searches. */
  #scores = new Float64Array(0);

  /** How many claims there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** Adds a claim; one with the same id is taken out first. */
  add(id: string, fields: ClaimFields): void {
    this.remove(id);
    const slot = this.#claims.length;
    const reading = readClaim(fields);
    this.#slots.set(id, slot);
    this.#claims.push({ id, fields, length: reading.length });
    this.#count(reading, 1);
    for (const [stem, halves] of reading.halves) this.#postedOf(stem).list.push(slot, halves);
  }

  /** Takes a claim out; false where there is none with this id. */
  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    const claim = slot === undefined ? null : (this.#claims[slot] ?? null);
    if (slot === undefined || claim === null) return false;
    this.#slots.delete(id);
    this.#claims[slot] = null;
    this.#count(readClaim(claim.fields), -1);
    if (this.#claims.length > 2 * this.size + roomForRemoved) this.#rebuild();
    return true;
  }

  /** The claims that a post is likeliest to repeat, best first; of equal ones the first by id, in code units. */
  search(post: Post, limit = 20): FoundClaim[] {
    const found = this.candidates(post).map(({ id, signs }) => ({ id, score: weigh(signs) }));
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** What a search weighs: the claims with words of the post, by the first of the two rankings. */
  candidates(post: Post): WeighedCandidate[] {
    const query = readQuery(post, this.#vocabulary);
    const claims = this.#bestByWords(query, candidatesWeighed);
    const readings = claims.map(({ fields }) => readClaim(fields));
    const signs = signsOf(query, readings, this.#collection());
    return claims.map(({ id }, at) => ({ id, signs: signs[at] ?? {} }));
  }

  #count(reading: ClaimReading, change: 1 | -1): void {
    this.#length += change * reading.length;
    for (const stem of reading.halves.keys()) this.#postedOf(stem).count += change;
    for (const word of spelledIn(reading)) this.#vocabulary.count(word, change);
  }

  /** The first ranking: BM25 over all claims that have a word of the post. */
  #bestByWords(query: Query, most: number): IndexedClaim[] {
    if (this.#scores.length < this.#claims.length) this.#scores = new Float64Array(2 * this.#claims.length);
    const scores = this.#scores;
    const touched: number[] = [];
    const { weightOf, meanLength } = this.#collection();
    for (const [stem, share] of weightedStems(query)) {
      const weight = share * weightOf(stem);
      this.#postings.get(stem)?.list.forEach((slot, halves) => {
        const claim = this.#claims[slot];
        if (!claim) return;
        const before = scores[slot] ?? 0;
        if (before === 0) touched.push(slot);
        scores[slot] = before + weight * saturate(halves / 2, claim.length / meanLength);
      });
    }
    const best = bestOf(touched, most, (a, b) => this.#isBefore(a, b)).map((slot) => this.#claims[slot]);
    for (const slot of touched) scores[slot] = 0;
    return best.filter((claim) => claim != null);
  }

  #isBefore(a: number, b: number): boolean {
    const apart = (this.#scores[a] ?? 0) - (this.#scores[b] ?? 0);
    return apart === 0 ? (this.#claims[a]?.id ?? '') < (this.#claims[b]?.id ?? '') : apart > 0;
  }

  #collection(): Collection {
    const countOf = (stem: string): number => this.#postings.get(stem)?.count ?? 0;
    return {
      weightOf: remembered((stem) => inverseFrequency(this.size, countOf(stem))),
      weightOfGram: remembered((gram) => inverseFrequency(this.size, this.#vocabulary.countOfGram(gram))),
      meanLength: this.#length / this.size,
      isKnown: (stem) => countOf(stem) > 0,
    };
  }

  /** Forgets what removed claims have left behind. */
  #rebuild(): void {
    const claims = this.#claims.filter((claim) => claim !== null);
    this.#slots = new Map();
    this.#claims = [];
    this.#postings = new Map();
    this.#vocabulary = new Vocabulary();
    this.#length = 0;
    for (const { id, fields } of claims) this.add(id, fields);
  }

  #postedOf(stem: string): Posted {
    let posted = this.#postings.get(stem);
    if (posted === undefined) {
      posted = { list: new PostingList(), count: 0 };
      this.#postings.set(stem, posted);
    }
    return posted;
  }
}

/** Every content word of a post, with what it counts in the first ranking. */
function weightedStems({ body, author, handle }: Query): [stem: string, share: number][] {
  const parts = [
    [body, 1],
    [author, authorWeight],
    [handle, handleWeight],
  ] as const;
  return parts.flatMap(([part, share]) => [...part.keys()].map((stem): [string, number] => [stem, share]));
}

/** The words of a claim and its title as they are written, each once. */
function spelledIn({ text, title }: ClaimReading): Set<string> {
  return new Set([...text, ...title].map((word) => word.text));
}
