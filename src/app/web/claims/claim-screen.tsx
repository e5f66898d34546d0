import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { claimQuery } from '../api/queries.ts';
import { Failure, Loading } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import { addressOf, inPlace, isInPlace, useAsOf, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { ClaimHead } from './claim-head.tsx';
import { Contradictions } from './contradictions.tsx';
import { Deciding } from './deciding/deciding.tsx';
import { useDecisions } from './deciding/use-decisions.ts';
import { Lineage } from './lineage/lineage.tsx';
import type { ClaimPage } from './lineage/lineage-graph.ts';
import { OriginsProof } from './origins-proof.tsx';
import { Retelling } from './retelling.tsx';
import { Wordings } from './wordings.tsx';
import './claim-screen.css';

/** A claim: its words, on whose word it rests, how it went from there, how it is worded, and what speaks against it. */
export default function ClaimScreen({ id }: { readonly id: string }) {
  const asOf = useAsOf();
  const { data, error, refetch, isPlaceholderData } = useQuery(claimQuery(id, asOf));
  const decisions = useDecisions(data);
  useTitle(data?.card.text.slice(0, 80) ?? 'Claim');
  useAddressOfClaim(id, isPlaceholderData ? undefined : data);
  const visit = useVisit(id);
  if (error !== null)
    return (
      <div className="stack">
        <Failure error={error} onRetry={() => void refetch()} />
        <p>
          <To path="/claims">To the claims</To>
        </p>
      </div>
    );
  if (data === undefined) return <Loading what="the claim" />;
  return (
    <article className="claim stack" aria-busy={isPlaceholderData}>
      <ClaimHead page={data} />
      <OriginsProof page={data} />
      <Lineage key={data.card.id} page={data} />
      <Retelling page={data} />
      <Contradictions page={data} />
      <Deciding page={data} decisions={decisions} />
      <Wordings key={`wordings ${visit}`} page={data} decisions={decisions} />
    </article>
  );
}

/** What is another when somebody goes to another claim, and stays when the one that is shown gets another id. */
function useVisit(id: string): string {
  const visit = useRef(id);
  if (!isInPlace()) visit.current = id;
  return visit.current;
}

/** A claim that was asked for by one of its statements, or by an id that it had, gets the address of its own. */
function useAddressOfClaim(asked: string, page: ClaimPage | undefined): void {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const query = useQueryInAddress();
  useEffect(() => {
    if (page === undefined || page.card.id === asked) return;
    client.setQueryData(claimQuery(page.card.id, query.asOf).queryKey, page);
    navigate(addressOf(`/claims/${page.card.id}`, query), inPlace);
  }, [asked, page, query, navigate, client]);
}
