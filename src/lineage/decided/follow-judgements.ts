import type { ClaimClusters } from './claim-clusters.ts';
import type { ClaimJudgement, JudgedStatement } from './claim-judgement.ts';

/** How much of a decision later ones contradict. */
export type Contradicted = 'whole' | 'part';

/** That a decision makes two statements one claim. */
export interface DecidedPair {
  readonly decision: string;
  readonly statements: readonly [string, string];
  readonly relation: 'same' | 'opposite';
}

/** What came of following judgements. */
export interface Followed {
  /** What joined the clusters, enough to lead from each statement of a cluster to every other. */
  readonly pairs: readonly DecidedPair[];
  /** Decisions (`p-…`) that do not count, or not whole, since later ones contradict them. */
  readonly overruled: ReadonlyMap<string, Contradicted>;
}

/**
 * Joins, keeps apart and closes clusters as persons decided, the latest first, so that what contradicts it was decided earlier
 * and is refused. Who joins something to a locked claim after it was locked changes what the lock holds; who did before is
 * contradicted by it. Who sets something apart after that takes it out of the lock.
 *
 * @param judgements - the earliest first
 * @param isKnown - whether a statement is in the pile; nothing is done with those that are not
 */
export function followJudgements(
  clusters: ClaimClusters,
  judgements: readonly ClaimJudgement[],
  isKnown: (statement: string) => boolean,
): Followed {
  const following = new Following(clusters, isKnown);
  for (const [number, one] of [...judgements.entries()].reverse()) following.take(one, number);
  return following;
}

type ApartJudgement = Extract<ClaimJudgement, { kind: 'apart' }>;

class Following implements Followed {
  readonly pairs: DecidedPair[] = [];
  readonly overruled = new Map<string, Contradicted>();
  readonly #clusters: ClaimClusters;
  readonly #isKnown: (statement: string) => boolean;
  /** By statement, those that set it apart. */
  readonly #setApartBy = new Map<string, ApartJudgement[]>();

  constructor(clusters: ClaimClusters, isKnown: (statement: string) => boolean) {
    this.#clusters = clusters;
    this.#isKnown = isKnown;
  }

  take(judgement: ClaimJudgement, number: number): void {
    const known = judgement.statements.filter(({ id }) => this.#isKnown(id));
    const contradicted = this.#follow(judgement, known, number);
    if (contradicted !== null) this.overruled.set(judgement.decision, contradicted);
  }

  #follow(judgement: ClaimJudgement, known: readonly JudgedStatement[], number: number): Contradicted | null {
    switch (judgement.kind) {
      case 'together':
        return howMuch(this.#joinAll(known, judgement.decision), known.length);
      case 'apart':
        return this.#keepApart(judgement, known, number);
      case 'locked':
        return this.#lock(known, judgement.decision);
    }
  }

  /** Each is joined to the first of those before it to which it may be. Returns one statement of each cluster that they come to. */
  #joinAll(statements: readonly JudgedStatement[], decision: string): readonly string[] {
    const firsts: JudgedStatement[] = [];
    for (const one of statements) {
      if (!firsts.some((first) => this.#join(first, one, decision))) firsts.push(one);
    }
    return firsts.map(({ id }) => id);
  }

  #join(a: JudgedStatement, b: JudgedStatement, decision: string): boolean {
    if (this.#clusters.areOne(a.id, b.id)) return true;
    // What a later decision locked is not added to by an earlier one.
    if (this.#clusters.lockOf(a.id) !== null || this.#clusters.lockOf(b.id) !== null) return false;
    if (!this.#clusters.join(a.id, b.id)) return false;
    const relation = a.opposite === b.opposite ? 'same' : 'opposite';
    this.pairs.push({ decision, statements: [a.id, b.id], relation });
    return true;
  }

  #keepApart(judgement: ApartJudgement, known: readonly JudgedStatement[], number: number) {
    const { decision, isOne } = judgement;
    const from = judgement.from.filter((id) => this.#isKnown(id));
    const pieces = isOne ? this.#joinAll(known, decision).length : 1;
    for (const { id } of known) this.#clusters.putOnSide(id, number, 1);
    for (const id of from) this.#clusters.putOnSide(id, number, 2);
    for (const { id } of known) {
      if (this.#clusters.sidesOf(this.#clusters.rootOf(id), number) === 1) this.#noteSetApart(id, judgement);
    }
    const roots = new Set([...known.map(({ id }) => id), ...from].map((id) => this.#clusters.rootOf(id)));
    const mixed = [...roots].filter((root) => this.#clusters.sidesOf(root, number) === 3).length;
    if (mixed > 0 && roots.size === mixed) return mixed === 1 ? 'whole' : 'part';
    return mixed > 0 || pieces > 1 ? 'part' : null;
  }

  #lock(known: readonly JudgedStatement[], decision: string): Contradicted | null {
    const kept = this.#withoutTakenOut(known);
    const pieces = this.#joinAll(kept, decision);
    for (const one of pieces) this.#clusters.close(one, decision);
    if (known.length > 0 && kept.length === 0) return 'whole';
    return howMuch(pieces, kept.length) ?? (kept.length < known.length ? 'part' : null);
  }

  #noteSetApart(statement: string, by: ApartJudgement): void {
    const all = this.#setApartBy.get(statement) ?? [];
    all.push(by);
    this.#setApartBy.set(statement, all);
  }

  /** Those that no later decision sets apart from others of them. */
  #withoutTakenOut(statements: readonly JudgedStatement[]): JudgedStatement[] {
    const all = new Set(statements.map(({ id }) => id));
    const answers = new Map<ApartJudgement, boolean>();
    const isFromThese = (judgement: ApartJudgement) => {
      const answer = answers.get(judgement) ?? judgement.from.some((id) => all.has(id));
      answers.set(judgement, answer);
      return answer;
    };
    return statements.filter(({ id }) => !(this.#setApartBy.get(id) ?? []).some(isFromThese));
  }
}

/** Of so many statements that were to be one: `pieces` are what they come to. */
function howMuch(pieces: readonly string[], statements: number): Contradicted | null {
  if (pieces.length <= 1) return null;
  return pieces.length === statements ? 'whole' : 'part';
}
