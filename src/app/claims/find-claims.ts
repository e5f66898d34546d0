import { ClaimIndex } from '../../lineage/retrieval/claim-index.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { WhoIsWho } from '../identity/who-is-who.ts';
import { claimNumbers } from '../lineage/kept-claims.ts';
import { maybeClaimCalled } from './claim-called.ts';
import { claimsAround } from './claims-around.ts';
import { type ClaimsPile, claimsPile, statementsOf } from './claims-pile.ts';
import { statementsNamed } from './worded-alike.ts';

/** Claims that are meant, in a pile that has them. */
export interface MeantClaims {
  readonly pile: ClaimsPile;
  /** The likeliest first. */
  readonly ids: readonly string[];
}

/** What is known already of what is looked up, and need not be read again. */
export interface KnownOfClaims {
  /** Ids of statements of the claim that is called so, as they were a moment ago; none where that is not known. */
  readonly statementsOf?: (named: string) => readonly string[];
  readonly who?: WhoIsWho | undefined;
}

/**
 * The claims that are called so, with those around them.
 *
 * @param named - ids of claims (`c-…`), or of their statements (`s-…`)
 */
export function claimsNamed(
  workspace: Workspace,
  named: readonly string[],
  { statementsOf, who }: KnownOfClaims = {},
): ClaimsPile {
  const statementsIn = (one: string) => {
    const known = statementsOf?.(one) ?? [];
    return known.length > 0 ? known : statementsNamed(workspace, one);
  };
  const { pile } = aroundOrAll(workspace, () => named.flatMap(statementsIn), who);
  // What was known may be no more.
  const isMissing = (one: string) => maybeClaimCalled(pile, one) === null;
  return statementsOf !== undefined && named.some(isMissing) ? claimsNamed(workspace, named, { who }) : pile;
}

/**
 * The claims that are meant by words: by an id of a claim or of a statement that claim, else those that say what the words say, by the statements that
 * say it most nearly; none where no statement has a word in common with them.
 *
 * @param limit - at most so many
 * @param day - ISO 8601: as one could have answered on that day; null for everything. RangeError where it is no date.
 */
export function claimsMeant(
  workspace: Workspace,
  words: string,
  limit: number,
  day: string | null = null,
): MeantClaims {
  if (day !== null) return amongAll(claimsPile(workspace, day), words, limit);
  const { pile, statements } = aroundOrAll(workspace, () => {
    const named = statementsNamed(workspace, words);
    return named.length > 0 ? named : statementsLike(workspace, words, limit);
  });
  if (statements === null || pile.claims.has(words)) return amongAll(pile, words, limit);
  const claims = statements.flatMap((id) => pile.statements.get(id)?.claim ?? []);
  return { pile, ids: [...new Set(claims)].slice(0, limit) };
}

/** Read from all documents where somebody else writes for long, so that lineage cannot be brought up to date: `statements` is then null. */
function aroundOrAll(
  workspace: Workspace,
  choose: () => string[],
  who?: WhoIsWho,
): { readonly pile: ClaimsPile; readonly statements: readonly string[] | null } {
  try {
    const statements = choose();
    return { pile: claimsAround(workspace, statements, who), statements };
  } catch (error) {
    // Whoever looks something up need neither wait for a writer nor be one.
    if (!(error instanceof ProblemError)) throw error;
    return { pile: claimsPile(workspace), statements: null };
  }
}

/** So many statements that have words in common are looked at closely, as many as a search among claims weighs twice over. */
const mostLike = 400;

/** Ids of statements of different claims that say what words say, the likeliest first. */
function statementsLike(workspace: Workspace, words: string, limit: number): string[] {
  const index = new ClaimIndex();
  const firsts = new Map<string, string>();
  for (const { id, text } of workspace.search.statementsWithAny(words, mostLike)) {
    if (firsts.has(text)) continue;
    firsts.set(text, id);
    index.add(id, { text, detail: '', date: null });
  }
  const found = index.search({ text: words }, mostLike).map(({ id }) => id);
  const claims = claimNumbers(workspace, found);
  return found.filter((_, at) => claims.indexOf(claims[at] ?? null) === at).slice(0, limit);
}

function amongAll(pile: ClaimsPile, words: string, limit: number): MeantClaims {
  return { pile, ids: claimsLike(pile, words, limit) };
}

/** In UTF-16 code units: a claim that a thousand papers print is found by its first wordings. */
const mostDetail = 2_000;

/** Ids of the claims of a pile that are meant by words, the likeliest first. */
function claimsLike(pile: ClaimsPile, words: string, limit: number): string[] {
  const named = maybeClaimCalled(pile, words);
  if (named !== null) return [named.id];
  const index = new ClaimIndex();
  for (const claim of pile.claims.values()) {
    const wordings = new Set(statementsOf(claim, pile).map(({ text }) => text));
    const detail = [...wordings].join('\n').slice(0, mostDetail);
    index.add(claim.id, { text: claim.text, detail, date: claim.firstSeen });
  }
  return index.search({ text: words }, limit).map(({ id }) => id);
}
