import type { ClaimJudgement } from '../../lineage/decided/claim-judgement.ts';
import { statementsSpokenOf } from '../../lineage/decided/lay-claim-decisions.ts';
import { claimIdOf } from '../../lineage/group-claims.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { Workspace } from '../../store/workspace.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { entityOf } from '../identity/as-actors.ts';
import { type WhoIsWho, whoIsWho } from '../identity/who-is-who.ts';
import { documentsAround } from '../lineage/kept-claims.ts';
import { readLineageAmong } from '../lineage/read-pile-lineage.ts';
import { sightingsOf } from '../who/sightings-of.ts';
import { type ClaimsPile, pileOf, statementsOf } from './claims-pile.ts';
import { claimJudgements } from './place-claim-decisions.ts';
import { statementsWorded } from './worded-alike.ts';

/**
 * The claims that some statements of a workspace make, as they are among all documents, assembled of few: of those around them
 * (`documentsAround`), of those around what persons decided of any of their statements, and of those around claims that are worded alike, since of these
 * one alone has the id of the wording. Actors are as all documents show them. Other claims in the pile may be
 * parts of themselves. What a document that is not among these has to do with one that is, is not seen: where a sentence may mean any of
 * several documents of one publisher, it may be taken to mean another than among all.
 *
 * Brings lineage up to date; throws ProblemError `workspace-locked` where that cannot be.
 *
 * @param statements - ids; those that are not held are passed over
 * @param who - who is who now, where that is known
 */
export function claimsAround(
  workspace: Workspace,
  statements: readonly string[],
  who: WhoIsWho = whoIsWho(workspace),
): ClaimsPile {
  const { judgements } = claimJudgements(workspace);
  const asked = new Set(statements);
  for (;;) {
    const documents = documentsToRead(workspace, asked, judgements);
    const { findings, ...lineage } = readLineageAmong(workspace, documents);
    const elsewhere = actorsElsewhere(workspace, who, findings);
    const ledger = assembleLedger(findings, { who, judgements, elsewhere, ...lineage });
    const pile = pileOf(ledger, who, null);
    const rivals = wordedAlike(workspace, pile, statements).filter(
      (id) => !pile.statements.has(id) && !asked.has(id),
    );
    if (rivals.length === 0) return pile;
    for (const id of rivals) asked.add(id);
  }
}

/**
 * Ids of the documents around statements, and around what persons decided of statements in them.
 *
 * @param asked - is given the statements of which persons decided
 */
function documentsToRead(
  workspace: Workspace,
  asked: Set<string>,
  judgements: readonly ClaimJudgement[],
): string[] {
  const spokenOf = judgements.map((one) => [...statementsSpokenOf([one])]);
  for (;;) {
    const documents = documentsAround(workspace, [...asked]);
    if (spokenOf.length === 0) return documents;
    const findings = documents.map((id) => workspace.maybeFindings(id)).filter((one) => one !== null);
    const held = new Set(findings.flatMap((one) => one.statements.map(({ id }) => id)));
    const touching = spokenOf.filter((ids) => ids.some((id) => held.has(id)));
    const missing = touching.flat().filter((id) => !held.has(id) && !asked.has(id));
    if (missing.length === 0) return documents;
    for (const id of missing) asked.add(id);
  }
}

/** The actors of the chains in some documents, and the bodies that they belong to, as other documents show them. */
function actorsElsewhere(workspace: Workspace, who: WhoIsWho, findings: readonly Findings[]): Entity[] {
  const here = new Set(findings.map(({ document }) => document.id));
  const seen = new Set<string>();
  const shown = (actors: Iterable<string>): Entity[] =>
    [...new Set(actors)]
      .filter((actor) => !seen.has(actor))
      .flatMap((actor) => {
        seen.add(actor);
        return sightingsOf(workspace, who, actor).filter(({ document }) => !here.has(document));
      })
      .map(({ document, entity }) => entityOf(entity, (id) => who.identity.actorOf(id, document)));
  const own = shown(findings.flatMap((found) => actorsIn(found, who)));
  return [...own, ...shown(own.flatMap(({ memberOf }) => memberOf))];
}

/** Of its chains, and the bodies that these belong to. */
function actorsIn({ document, entities, statements }: Findings, { identity }: WhoIsWho): string[] {
  const voices = new Set(statements.flatMap(({ chain }) => chain.flatMap(({ entity }) => entity ?? [])));
  const bodies = entities.filter(({ id }) => voices.has(id)).flatMap(({ memberOf }) => memberOf);
  return [...voices, ...bodies].map((id) => identity.actorOf(id, document.id));
}

/** Ids of statements that are worded as the claims that are asked for, or what contradicts them, were first stated. */
function wordedAlike(workspace: Workspace, pile: ClaimsPile, statements: readonly string[]): string[] {
  const claims = new Set(statements.flatMap((id) => claimOf(id, pile) ?? []));
  const related = [...claims].flatMap(({ contradicts, distorts }) => [
    ...contradicts,
    ...(distorts === null ? [] : [distorts.of]),
  ]);
  const all = new Set([...claims, ...related.flatMap((id) => pile.claims.get(id) ?? [])]);
  return [...all].flatMap((claim) => {
    const first = statementsOf(claim, pile).find(({ text }) => claimIdOf(text) === claim.id);
    return first === undefined ? [] : statementsWorded(workspace, first.text);
  });
}

function claimOf(statement: string, { statements, claims }: ClaimsPile): Claim | undefined {
  return claims.get(statements.get(statement)?.claim ?? '');
}
