import type { Claim, Distortion, Origins } from '../../model/claim.ts';
import type { Link, Mood, Stance, Statement } from '../../model/statement.ts';
import { foldName } from '../../text/names/fold-name.ts';
import { type ClaimsPile, statementsOf } from './claims-pile.ts';

/** A claim in a list of claims. */
export interface ClaimSummary {
  /** `c-…`. */
  readonly id: string;
  readonly text: string;
  /** How many make it. */
  readonly statements: number;
  /** In how many documents. */
  readonly documents: number;
  /** Of how many publishers, those that are not known left out. */
  readonly publishers: number;
  /** On how many independent words it rests. */
  readonly origins: Pick<Origins, 'atLeast' | 'atMost'>;
  /** How many voices deny it. */
  readonly deniedBy: number;
  /** How many other claims contradict it. */
  readonly contradictedBy: number;
  /** ISO 8601 date of the earliest dated document that states it; null when none is dated. */
  readonly firstSeen: string | null;
  /** Through how many voices the longest of its chains goes. */
  readonly depth: number;
  /** What most of its statements do with it; of equals the first in the order of `Mood`. */
  readonly mood: Mood;
  /** Null where it is no other claim, changed. */
  readonly distorts: Pick<Distortion, 'of' | 'kind' | 'before' | 'after'> | null;
  /** The decision that locked it, and how many statements it keeps out; null where nobody did. */
  readonly locked: { readonly decision: string; readonly suggested: number } | null;
}

/** A claim, summed up. */
export function summariseClaim(claim: Claim, pile: ClaimsPile): ClaimSummary {
  const statements = statementsOf(claim, pile);
  const documents = new Set(statements.map(({ document }) => document));
  const { atLeast, atMost } = claim.origins;
  return {
    id: claim.id,
    text: claim.text,
    statements: statements.length,
    documents: documents.size,
    publishers: publishersOf(documents, pile),
    origins: { atLeast, atMost },
    deniedBy: voicesWith('denies', statements),
    contradictedBy: new Set(claim.contradictions.map((one) => one.claim)).size,
    firstSeen: claim.firstSeen,
    depth: statements.reduce((most, { chain }) => Math.max(most, chain.length), 0),
    mood: commonestMood(statements),
    distorts: claim.distorts && distortionOf(claim.distorts),
    locked:
      claim.locked === undefined
        ? null
        : { decision: claim.locked.decision, suggested: claim.locked.suggested.length },
  };
}

function publishersOf(documents: Iterable<string>, pile: ClaimsPile): number {
  const names = [...documents].flatMap((id) => pile.documents.get(id)?.publisher ?? []);
  return new Set(names.map((name) => foldName(name) || name)).size;
}

/** How many voices take a stance: one that has no name is another in each document. */
function voicesWith(stance: Stance, statements: readonly Statement[]): number {
  const voiceOf = ({ entity, name }: Link, document: string) => entity ?? `${document} ${name ?? ''}`;
  const voices = statements.flatMap(({ document, chain }) =>
    chain.filter((link) => link.stance === stance).map((link) => voiceOf(link, document)),
  );
  return new Set(voices).size;
}

/** In the order in which equals are told. */
const moods: readonly Mood[] = ['assertion', 'question', 'wish', 'opinion'];

function commonestMood(statements: readonly Statement[]): Mood {
  const counts = Map.groupBy(statements, ({ mood }) => mood);
  const count = (mood: Mood) => counts.get(mood)?.length ?? 0;
  return moods.reduce((best, mood) => (count(mood) > count(best) ? mood : best));
}

function distortionOf({ of, kind, before, after }: Distortion): NonNullable<ClaimSummary['distorts']> {
  return { of, kind, before, after };
}
