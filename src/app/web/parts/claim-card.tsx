import type { Shapes } from '../api/client.ts';
import { counted, countedOrigins } from './counted.ts';
import { shorten } from './shorten.ts';
import { readableDay } from './times.ts';
import { To } from './to.tsx';
import './claim-card.css';

/** A claim in a list: its words, how far it spread, on how many words it rests, and who is against it. */
export function ClaimCard({ claim }: { readonly claim: Shapes['ClaimCard'] }) {
  const { id, text, documents, origins, deniedBy, contradictedBy, distorts, firstSeen, mood, locked } = claim;
  return (
    <article className="claim-card">
      <p className="claim-card-text">
        <To path={`/claims/${id}`}>
          <bdi>{shorten(text, 600)}</bdi>
        </To>
      </p>
      <p className="claim-card-counts">
        <span>reported by {counted(documents, 'document')}</span>
        <strong>rests on {countedOrigins(origins)}</strong>
        {deniedBy > 0 && <span className="stance-denies">denied by {counted(deniedBy, 'voice')}</span>}
        {contradictedBy > 0 && (
          <span className="stance-denies">contradicted by {counted(contradictedBy, 'claim')}</span>
        )}
        {distorts !== null && (
          <span className="stance-doubts">
            changed in retelling: <bdi>{distorts.before}</bdi> → <bdi>{distorts.after}</bdi>
          </span>
        )}
        {mood !== 'assertion' && <span>{mood}</span>}
        {locked !== null && <span>locked</span>}
        <span>{firstSeen === null ? 'in no dated document' : `first seen ${readableDay(firstSeen)}`}</span>
      </p>
    </article>
  );
}
