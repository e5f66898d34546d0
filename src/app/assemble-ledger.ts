import { type GroupedStatements, groupStatements } from '../lineage/claims/group-statements.ts';
import type { Signature } from '../lineage/claims/signature.ts';
import { signaturesOf } from '../lineage/claims/signatures-of.ts';
import type { ClaimJudgement } from '../lineage/decided/claim-judgement.ts';
import { findDerivations } from '../lineage/derivations/find-derivations.ts';
import { groupClaims } from '../lineage/group-claims.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Entity } from '../model/entity.ts';
import type { Findings } from '../model/findings.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import { byCodeUnits } from './code-units.ts';
import { inDocumentOrder } from './document-order.ts';
import { asActors, withDecisions } from './identity/as-actors.ts';
import { type WhoIsWho, whoIsWhoIn } from './identity/who-is-who.ts';
import { mergeEntities } from './merge-entities.ts';

/** What else is known when a ledger is assembled. */
export interface LedgerContext {
  /** Who is who; of a pile of files if not given. */
  readonly who: WhoIsWho;
  /** What persons decided of claims, the earliest first; nothing if not given. */
  readonly judgements: readonly ClaimJudgement[];
  /** Actors as other documents show them, which are not in the pile. */
  readonly elsewhere: readonly Entity[];
  /** Which document took what from which; found if not given. */
  readonly derivations: readonly Derivation[];
  /** The statements by the claims they make, as the machine has them; found if not given. */
  readonly grouped: GroupedStatements | undefined;
}

/**
 * The findings of a pile as one ledger. Documents come in order of path, record and id; what was found in them, in
 * document order, then as it stands in the text. A document that was read twice (the same bytes under two paths) is in
 * it once, under its first path. The order of `findings` makes no difference. Which statements make one claim, and which document
 * took what from which, does not depend on who is who.
 */
export function assembleLedger(
  findings: readonly Findings[],
  { who = whoIsWhoIn(findings), judgements = [], elsewhere = [], ...known }: Partial<LedgerContext> = {},
): Ledger {
  const found = inDocumentOrder(findings);
  const pile = found.map((one) => asActors(one, who));
  const entities = withDecisions(
    mergeEntities([...pile.flatMap((found) => found.entities), ...elsewhere]),
    who,
  );
  const derivations = known.derivations ?? findDerivations(found);
  const { statements, claims } = groupClaims(pile, entities, {
    derivations,
    judgements,
    grouped: known.grouped ?? groupStatements(signaturesIn(found)),
  });
  return {
    hearsay: 1,
    documents: pile.map((found) => found.document),
    entities,
    times: pile.flatMap((found) => found.times.toSorted((a, b) => a.start - b.start || a.end - b.end)),
    attributions: pile.flatMap((found) => found.attributions),
    statements: inTextOrder(withNames(statements, entities), pile),
    claims,
    derivations: [...derivations],
    alerts: [],
  };
}

/** One document after the other, so that no more are at hand than are compared. */
function* signaturesIn(findings: readonly Findings[]): Generator<Signature> {
  for (const one of findings) yield* signaturesOf(one);
}

/** With each voice under the name of its actor: a document may call it by its surname alone. */
function withNames(statements: readonly Statement[], entities: readonly Entity[]): Statement[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map((statement) => ({
    ...statement,
    chain: statement.chain.map((link) => ({ ...link, name: names.get(link.entity ?? '') ?? link.name })),
  }));
}

function inTextOrder(statements: readonly Statement[], pile: readonly Findings[]): Statement[] {
  const places = new Map(pile.map((found, place) => [found.document.id, place]));
  const placeOf = (statement: Statement) => places.get(statement.document) ?? pile.length;
  return statements.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b) || byCodeUnits(a.id, b.id),
  );
}

function startOf(statement: Statement): number {
  return statement.spans[0]?.[0] ?? 0;
}
