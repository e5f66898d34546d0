import type { z } from '@hono/zod-openapi';
import { changesBetween } from '../../../lineage/trace/changes-between.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Statement } from '../../../model/statement.ts';
import { maybeClaimCalled } from '../../claims/claim-called.ts';
import { statementsOf } from '../../claims/claims-pile.ts';
import type { claimPage } from '../contract/claims.ts';
import type { PileView } from '../view/pile-view.ts';
import { asOfCounts } from './as-of-counts.ts';
import { namedDocuments } from './named-documents.ts';
import { shownStatement } from './shown-statement.ts';

type ClaimPage = z.output<typeof claimPage>;

/**
 * A claim with all that is known of it; null where there is none.
 *
 * @param named - its id (`c-…`), one that it had, or that of one of its statements (`s-…`)
 */
export function showClaim(view: PileView, named: string): ClaimPage | null {
  const claim = maybeClaimCalled(view, named, view.formerIds);
  const card = view.summaries.get(claim?.id ?? '');
  if (claim === null || card === undefined) return null;
  const statements = statementsOf(claim, view);
  const contradictions = contradictionsOf(view, claim);
  const suggested = (claim.locked?.suggested ?? []).flatMap((id) => view.statements.get(id) ?? []);
  const spoken = [...statements, ...suggested, ...contradictions.flatMap(({ others }) => others)];
  const { origins } = claim;
  return {
    asOf: asOfCounts(view),
    card,
    statements: shownStatements(claim, statements),
    documents: namedDocuments(
      view,
      spoken.map(({ document }) => document),
    ),
    names: namesIn(view, claim, spoken),
    origins: origins.groups.map(({ doubtful = false, ...one }) => ({
      ...one,
      statements: [...one.statements],
      via: [...one.via],
      doubtful,
    })),
    chokePoints: [...origins.chokePoints],
    selfCitations: origins.selfCitations.map((one) => ({ ...one, through: [...one.through] })),
    transmissions: transmissionsOf(view, claim),
    ties: tiesAmong(view, statements),
    joins: claim.joins.map(({ statements: [a, b], ...one }) => ({ ...one, statements: [a, b] })),
    contradictions,
    distorts: claim.distorts && { ...claim.distorts, ...other(view, claim.distorts.of) },
    distortedAs: distortionsOf(view, claim.id),
    suggested: suggested.map(shownStatement),
  };
}

function shownStatements({ origins }: Claim, statements: readonly Statement[]): ClaimPage['statements'] {
  const groupOf = new Map(
    origins.groups.flatMap((group, at) => group.statements.map((id) => [id, at] as const)),
  );
  return statements.map((one) => ({
    ...shownStatement(one),
    origin: groupOf.get(one.id) ?? null,
    stance: one.chain.at(-1)?.stance ?? 'reports',
  }));
}

function transmissionsOf(view: PileView, { transmissions }: Claim): ClaimPage['transmissions'] {
  return transmissions.flatMap((one) => {
    const [from, to] = [view.statements.get(one.from), view.statements.get(one.to)];
    return from === undefined || to === undefined ? [] : [{ ...one, changes: changesBetween(from, to) }];
  });
}

/** Of the documents that state it, those that hang together although nobody knows which was first. */
function tiesAmong(view: PileView, statements: readonly Statement[]): ClaimPage['ties'] {
  const documents = new Set(statements.map(({ document }) => document));
  return view.ledger.derivations.flatMap(({ origin, derived, directed, kind, confidence }) =>
    !directed && documents.has(origin) && documents.has(derived)
      ? [{ documents: [origin, derived] as [string, string], kind, confidence }]
      : [],
  );
}

function contradictionsOf(view: PileView, { contradictions }: Claim): ClaimPage['contradictions'] {
  return contradictions.map(({ claim, kind, confidence, statements: [own] }) => ({
    ...other(view, claim),
    kind,
    confidence,
    own,
    others: statementsOf(view.claims.get(claim) ?? { statements: [] }, view).map(shownStatement),
  }));
}

function distortionsOf(view: PileView, id: string): ClaimPage['distortedAs'] {
  return (view.distortedAs.get(id) ?? []).flatMap((one) => {
    const distorts = view.claims.get(one)?.distorts;
    if (distorts == null) return [];
    const { kind, before, after } = distorts;
    return [{ ...other(view, one), kind, before, after }];
  });
}

function other(view: PileView, id: string): { id: string; text: string } {
  return { id, text: view.claims.get(id)?.text ?? '' };
}

/** Of everybody who is a voice, an origin or a relay in it. */
function namesIn(
  view: PileView,
  { origins }: Claim,
  statements: readonly { readonly chain: readonly { readonly entity: string | null }[] }[],
): Record<string, string> {
  const ids = [
    ...statements.flatMap(({ chain }) => chain.flatMap(({ entity }) => entity ?? [])),
    ...origins.groups.flatMap(({ entity, via }) => [...(entity === null ? [] : [entity]), ...via]),
    ...origins.chokePoints,
    ...origins.selfCitations.flatMap(({ entity, through }) => [entity, ...through]),
  ];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = view.entities.get(id)?.name;
      return name === undefined ? [] : [[id, name]];
    }),
  );
}
