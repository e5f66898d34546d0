import type { z } from '@hono/zod-openapi';
import { foldWording } from '../../../lineage/fold-wording.ts';
import { compareClaims } from '../../claims/claim-order.ts';
import { statementsOf } from '../../claims/claims-pile.ts';
import type { ClaimSummary } from '../../claims/summarise-claim.ts';
import type { claimChoices, claimList } from '../contract/claims.ts';
import type { PileView } from '../view/pile-view.ts';
import { asOfCounts } from './as-of-counts.ts';

type Choices = z.output<typeof claimChoices>;

/** Claims that fit, in an order. */
export function listClaims(view: PileView, choices: Choices): z.output<typeof claimList> {
  const fitting = [...view.summaries.values()]
    .filter((claim) => fits(claim, choices))
    .filter(meant(view, choices))
    .sort((a, b) => compareClaims(a, b, choices.by));
  const { offset, limit } = choices;
  return { asOf: asOfCounts(view), total: fitting.length, claims: fitting.slice(offset, offset + limit) };
}

function fits(claim: ClaimSummary, { minDocuments, mood, denied, distorted }: Choices): boolean {
  return (
    claim.documents >= minDocuments &&
    (mood === undefined || claim.mood === mood) &&
    (denied === undefined || claim.deniedBy > 0 || claim.contradictedBy > 0) &&
    (distorted === undefined || claim.distorts !== null)
  );
}

/** Whether one statement has all the words, and whether somebody is a voice of any. */
function meant(view: PileView, { words, speaker }: Choices): (claim: ClaimSummary) => boolean {
  const sought = words === undefined ? [] : foldWording(words).split(' ').filter(Boolean);
  if (sought.length === 0 && speaker === undefined) return () => true;
  return ({ id }) => {
    const statements = statementsOf(view.claims.get(id) ?? { statements: [] }, view);
    const isVoiced =
      speaker === undefined || statements.some(({ chain }) => chain.some(({ entity }) => entity === speaker));
    return isVoiced && (sought.length === 0 || statements.some(({ text }) => hasAll(text, sought)));
  };
}

/** Each as the beginning of a word. */
function hasAll(text: string, sought: readonly string[]): boolean {
  const folded = ` ${foldWording(text)}`;
  return sought.every((word) => folded.includes(` ${word}`));
}
