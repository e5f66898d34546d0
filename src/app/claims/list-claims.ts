import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import { statementsSpokenOf } from '../../lineage/decided/lay-claim-decisions.ts';
import type { Claim } from '../../model/claim.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Mood } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type AsOfCounts, countAsOf } from '../as-of.ts';
import { widestClaims } from '../lineage/kept-claims.ts';
import { type DateRange, touches } from '../timeline/date-range.ts';
import { findActors } from '../who/find-actors.ts';
import { type ClaimOrder, compareClaims } from './claim-order.ts';
import { claimsAround } from './claims-around.ts';
import { type ClaimsPile, claimsPile, statementsOf } from './claims-pile.ts';
import { claimJudgements } from './place-claim-decisions.ts';
import { type ClaimSummary, summariseClaim } from './summarise-claim.ts';

/** Which claims are listed, and in which order; all where nothing is chosen. */
export interface ClaimChoices {
  /** `spread` if not given. */
  readonly by?: ClaimOrder | undefined;
  /** Those with a statement in which all of these words stand. */
  readonly words?: string | undefined;
  /** Those that somebody of this name voices or passes on, in any chain. */
  readonly speaker?: string | undefined;
  /** Those that were first seen on a day in this range. */
  readonly seen?: DateRange | undefined;
  /** Those in so many documents or more. */
  readonly minDocuments?: number | undefined;
  readonly mood?: Mood | undefined;
  /** At most so many. */
  readonly limit?: number | undefined;
  /** As one could have answered at the end of this day: ISO 8601. */
  readonly asOf?: string | undefined;
}

/** Claims in an order. */
export interface ClaimList {
  /** Null: as of today. */
  readonly asOf: AsOfCounts | null;
  /** How many claims fit, whatever the limit. */
  readonly total: number;
  readonly claims: readonly ClaimSummary[];
}

/** Lists the claims of a workspace. RangeError where `asOf` is no date. */
export function listClaims(workspace: Workspace, choices: ClaimChoices = {}): ClaimList {
  const { by = 'spread', limit = Number.POSITIVE_INFINITY, asOf } = choices;
  if (isOfSpread(choices)) {
    try {
      return listWidest(workspace, limit, choices.minDocuments ?? 0);
    } catch (error) {
      // Whoever looks something up need neither wait for a writer nor be one.
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  const pile = claimsPile(workspace, asOf ?? null);
  const isMeant = meant(workspace, pile, choices);
  const all = [...pile.claims.values()].filter(isMeant).map((claim) => summariseClaim(claim, pile));
  const fitting = all.filter((one) => fits(one, choices)).sort((a, b) => compareClaims(a, b, by));
  return {
    asOf: pile.asOf && countAsOf(pile.asOf),
    total: fitting.length,
    claims: fitting.slice(0, limit),
  };
}

/** Whether it can be read off what is kept of claims: their spread, and nothing else. */
function isOfSpread({ by = 'spread', limit, words, speaker, seen, mood, asOf }: ClaimChoices): boolean {
  const others = [words, speaker, seen, mood, asOf];
  return by === 'spread' && limit !== undefined && others.every((one) => one === undefined);
}

/**
 * Without the ledger of the whole workspace: which claims they are is kept, and each is summed up among the documents around it. Of equals in spread
 * those are listed that were added first, where not all are.
 */
function listWidest(workspace: Workspace, limit: number, minDocuments: number): ClaimList {
  const spokenOf = statementsSpokenOf(claimJudgements(workspace).judgements);
  const widest = widestClaims(workspace, { limit, minDocuments, without: spokenOf });
  const kept = widest.claims.map(({ statement }) => statement);
  const pile = claimsAround(workspace, [...kept, ...widest.leftOut]);
  const claimsOf = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => pile.statements.get(id)?.claim ?? ''))]
      .flatMap((id) => pile.claims.get(id) ?? [])
      .map((claim) => summariseClaim(claim, pile));
  const decided = claimsOf(widest.leftOut).filter(({ documents }) => documents >= minDocuments);
  const claims = [...claimsOf(kept), ...decided].sort((a, b) => compareClaims(a, b, 'spread'));
  return { asOf: null, total: widest.total + decided.length, claims: claims.slice(0, limit) };
}

/** Whether a claim has the words and the speaker that are asked for. */
function meant(
  workspace: Workspace,
  pile: ClaimsPile,
  { words, speaker }: ClaimChoices,
): (claim: Claim) => boolean {
  const worded = words === undefined ? null : statementsWith(workspace, words);
  const actors = speaker === undefined ? null : new Set(findActors(workspace, pile.who, speaker));
  return (claim) => {
    if (worded !== null && !claim.statements.some((id) => worded.has(id))) return false;
    if (actors === null) return true;
    return statementsOf(claim, pile).some(({ chain }) =>
      chain.some(({ entity }) => actors.has(entity ?? '')),
    );
  };
}

/** Ids of the statements in which all the words stand. */
function statementsWith(workspace: Workspace, words: string): ReadonlySet<string> {
  return new Set(workspace.search.statements(words, Number.MAX_SAFE_INTEGER).map(({ id }) => id));
}

function fits(claim: ClaimSummary, { seen, minDocuments = 0, mood }: ClaimChoices): boolean {
  if (claim.documents < minDocuments) return false;
  if (mood !== undefined && claim.mood !== mood) return false;
  return (
    seen === undefined || touches(seen, claim.firstSeen === null ? null : stretchOfValue(claim.firstSeen))
  );
}
