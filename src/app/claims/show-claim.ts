import type { Claim, Distortion, Origin } from '../../model/claim.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Statement } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type AsOfCounts, countAsOf } from '../as-of.ts';
import { byCodeUnits } from '../code-units.ts';
import { type Place, placeFinder } from '../place.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { maybeClaimCalled } from './claim-called.ts';
import { type ClaimsPile, claimsPile } from './claims-pile.ts';
import { claimsNamed } from './find-claims.ts';
import { type ClaimSummary, summariseClaim } from './summarise-claim.ts';

/** A statement of a claim, where it stands, and who published that when. */
export interface ShownStatement {
  readonly statement: Statement;
  readonly place: Place;
  readonly publisher: string | null;
  /** ISO 8601; null if unknown. */
  readonly published: string | null;
}

/** Another claim with its words. */
export interface ShownOther {
  readonly id: string;
  readonly text: string;
}

/** A claim with all that is known of it. */
export interface ShownClaim {
  /** Null: as of today. */
  readonly asOf: AsOfCounts | null;
  readonly summary: ClaimSummary;
  readonly claim: Claim;
  /** The words on which it rests, in the order of the claim, each with its statements, the earliest published first. */
  readonly origins: readonly {
    readonly origin: Origin;
    /** Names of the voices through which every one of them passed. */
    readonly via: readonly string[];
    readonly statements: readonly ShownStatement[];
  }[];
  /** Those of its statements that rest on none: who denies or doubts it. */
  readonly others: readonly ShownStatement[];
  /** Claims that cannot be so where this one is. */
  readonly contradictions: readonly (Claim['contradictions'][number] & { readonly text: string })[];
  /** Of which claim it is a change. */
  readonly distorts: (Distortion & { readonly text: string }) | null;
  /** Claims that are a change of this one. */
  readonly distortedAs: readonly (ShownOther & Pick<Distortion, 'kind' | 'before' | 'after'>)[];
  /** What the machine would add, where it is locked. */
  readonly suggested: readonly ShownStatement[];
}

/**
 * One claim of a workspace. Throws ProblemError `no-such-claim`; RangeError where `asOf` is no date.
 *
 * @param named - its id (`c-…`), one that it had, or that of one of its statements (`s-…`)
 * @param asOf - as one could have answered at the end of this day: ISO 8601; null: today
 */
export function showClaim(workspace: Workspace, named: string, asOf: string | null = null): ShownClaim {
  const pile = asOf === null ? claimsNamed(workspace, [named]) : claimsPile(workspace, asOf);
  const claim = maybeClaimCalled(pile, named);
  if (claim === null) throw noSuchClaim(named, pile);
  const shown = statementReader(pile);
  const resting = new Set(claim.origins.groups.flatMap(({ statements }) => statements));
  const names = namesIn(pile);
  return {
    asOf: pile.asOf && countAsOf(pile.asOf),
    summary: summariseClaim(claim, pile),
    claim,
    origins: claim.origins.groups.map((origin) => ({
      origin,
      via: origin.via.map((id) => names.get(id) ?? id),
      statements: byDate(origin.statements.flatMap(shown)),
    })),
    others: byDate(claim.statements.filter((id) => !resting.has(id)).flatMap(shown)),
    contradictions: claim.contradictions.map((one) => ({ ...one, text: textOf(one.claim, pile) })),
    distorts: claim.distorts && { ...claim.distorts, text: textOf(claim.distorts.of, pile) },
    distortedAs: [...pile.claims.values()].flatMap(({ id, text, distorts }) =>
      distorts?.of === claim.id
        ? [{ id, text, kind: distorts.kind, before: distorts.before, after: distorts.after }]
        : [],
    ),
    suggested: byDate((claim.locked?.suggested ?? []).flatMap(shown)),
  };
}

function noSuchClaim(named: string, { asOf }: ClaimsPile): ProblemError {
  const then = asOf === null ? '' : ` as of ${asOf.day}`;
  const message = `The workspace has no claim and no statement under ${named}${then}.`;
  return new ProblemError(workspaceProblem('no-such-claim', message));
}

function statementReader(pile: ClaimsPile): (id: string) => ShownStatement[] {
  const locate = placeFinder((id) => pile.documents.get(id) ?? null);
  return (id) => {
    const statement = pile.statements.get(id);
    if (statement === undefined) return [];
    const { publisher = null, published = null } = pile.documents.get(statement.document) ?? {};
    const place = locate(statement.document, statement.spans[0]?.[0] ?? 0);
    return [{ statement, place, publisher, published }];
  };
}

/** The earliest published first, undated ones last; of one date as they were. */
function byDate(statements: ShownStatement[]): ShownStatement[] {
  return statements.sort(
    (a, b) =>
      Number(a.published === null) - Number(b.published === null) ||
      byCodeUnits(a.published ?? '', b.published ?? ''),
  );
}

/** By entity, what the chains call it. */
function namesIn({ statements }: ClaimsPile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { chain } of statements.values()) {
    for (const { entity, name } of chain) if (entity !== null && name !== null) names.set(entity, name);
  }
  return names;
}

function textOf(claim: string, pile: ClaimsPile): string {
  return pile.claims.get(claim)?.text ?? '';
}
