import { counted, countedOrigins } from '../parts/counted.ts';
import { readableDay } from '../parts/times.ts';
import { To } from '../parts/to.tsx';
import { Names, StatementPlace } from './claim-words.tsx';
import type { ClaimPage } from './lineage/lineage-graph.ts';
import { openProof } from './origins-proof.tsx';

const moods: Readonly<Record<ClaimPage['card']['mood'], string>> = {
  assertion: 'an assertion',
  question: 'a question',
  wish: 'a demand, hope or plan',
  opinion: 'an opinion',
};

/** The claim’s words, and in a sentence how many report it, on how many words it rests and how many deny it. */
export function ClaimHead({
  page,
  former,
}: {
  readonly page: ClaimPage;
  /** The id by which it was asked for and that it does not have any more; null where that is its own. */
  readonly former: string | null;
}) {
  const { card, distorts, asOf } = page;
  return (
    <header className="claim-head">
      <p className="soft small">
        <To path="/claims" className="screen-only">
          Claims
        </To>{' '}
        <span className="claim-id">{card.id}</span>
      </p>
      {former !== null && (
        <p role="status" className="small">
          What was the claim <span className="claim-id">{former}</span> is part of this one now.
        </p>
      )}
      <h1 dir="auto">{card.text}</h1>
      <p className="claim-sum">
        reported by {counted(card.documents, 'document')} of {counted(card.publishers, 'publisher')} ·{' '}
        <button type="button" className="claim-link" onClick={() => openProof('proof')}>
          rests on {countedOrigins(card.origins)}
        </button>
        {card.deniedBy > 0 && <> · denied by {counted(card.deniedBy, 'voice')}</>}
        {card.contradictedBy > 0 && (
          <>
            {' '}
            · <a href="#contradictions">contradicted by {counted(card.contradictedBy, 'claim')}</a>
          </>
        )}
      </p>
      <p className="soft">
        {card.firstSeen === null ? 'In no dated document' : `First seen ${readableDay(card.firstSeen)}`} ·{' '}
        {moods[card.mood]}
        {card.locked !== null && ' · locked by a person'}
        {asOf !== null && asOf !== undefined && ` · as of ${readableDay(asOf.day)}`}
      </p>
      <Ways page={page} />
      {distorts !== null && (
        <p>
          It is{' '}
          <To path={`/claims/${distorts.id}`}>
            <q>
              <bdi>{distorts.text}</bdi>
            </q>
          </To>{' '}
          changed in the retelling ({distorts.kind}): <bdi>{distorts.before}</bdi> became{' '}
          <bdi>{distorts.after}</bdi>.
        </p>
      )}
    </header>
  );
}

/** Through whom all of it came, and whom it came back to. */
function Ways({
  page: { chokePoints, selfCitations, statements, names },
  page,
}: {
  readonly page: ClaimPage;
}) {
  const nameOf = (id: string) => names[id] ?? id;
  return (
    <>
      {chokePoints.length > 0 && (
        <p>
          All of it came through <Names ids={chokePoints} nameOf={nameOf} />.
        </p>
      )}
      {selfCitations.map(({ entity, statement, through }) => {
        const place = statements.find(({ id }) => id === statement);
        return (
          <p key={`${entity} ${statement}`}>
            <Names ids={[entity]} nameOf={nameOf} /> cites itself
            {through.length > 0 && (
              <>
                {' '}
                by way of <Names ids={through} nameOf={nameOf} />
              </>
            )}
            {place !== undefined && (
              <span className="small">
                {' '}
                (<StatementPlace page={page} statement={place} />)
              </span>
            )}
            .
          </p>
        );
      })}
    </>
  );
}
