import { useQuery } from '@tanstack/react-query';
import type { Shapes } from '../api/client.ts';
import { claimQuery } from '../api/queries.ts';
import { Chain } from '../parts/chain.tsx';
import { ClaimCard } from '../parts/claim-card.tsx';
import { counted } from '../parts/counted.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { To } from '../parts/to.tsx';
import { useAsOf } from '../shell/address.ts';

type ClaimPage = Shapes['ClaimPage'];

/** More are on the claim’s own screen. */
const few = 5;

/** The claim that a statement makes, where else it is made, and who is against it. */
export function SameClaim({
  statement,
  card,
}: {
  readonly statement: Shapes['Statement'];
  readonly card: Shapes['ClaimCard'] | undefined;
}) {
  const asOf = useAsOf();
  const isAlone =
    card === undefined || (card.documents < 2 && card.contradictedBy === 0 && card.deniedBy === 0);
  const { data } = useQuery({ ...claimQuery(statement.claim, asOf), enabled: !isAlone });
  if (card === undefined) return null;
  const claim = data?.card.id === card.id ? data : undefined;
  const elsewhere = claim?.statements.filter(({ document }) => document !== statement.document) ?? [];
  return (
    <div>
      <h3>The claim it makes</h3>
      <ClaimCard claim={card} />
      {card.documents < 2 && <p className="soft small">No other document makes this claim.</p>}
      {claim !== undefined && (
        <>
          <Told
            title="Who denies it"
            statements={claim.statements.filter(({ stance }) => stance === 'denies')}
            claim={claim}
          />
          <Told
            title="The same claim elsewhere"
            statements={elsewhere.filter(({ stance }) => stance !== 'denies')}
            claim={claim}
          />
          {claim.contradictions.length > 0 && (
            <p className="small">
              <To path={`/claims/${card.id}`}>
                {counted(claim.contradictions.length, 'claim')} that contradict it, side by side
              </To>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Told({
  title,
  statements,
  claim,
}: {
  readonly title: string;
  readonly statements: ClaimPage['statements'];
  readonly claim: Pick<ClaimPage, 'card' | 'documents' | 'names'>;
}) {
  if (statements.length === 0) return null;
  return (
    <section className="reader-told">
      <h4 className="small">{title}</h4>
      <ul>
        {statements.slice(0, few).map((one) => {
          const document = claim.documents[one.document];
          return (
            <li key={one.id}>
              <Chain chain={one.chain} names={claim.names} />
              {document !== undefined && <DocumentName document={document} at={one.id} />}
            </li>
          );
        })}
      </ul>
      {statements.length > few && (
        <p className="small">
          <To path={`/claims/${claim.card.id}`}>{counted(statements.length - few, 'more', 'more')}</To>
        </p>
      )}
    </section>
  );
}
