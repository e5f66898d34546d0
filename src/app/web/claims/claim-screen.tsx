import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ApiError } from '../api/client.ts';
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
import { NoSuchClaim } from './no-such-claim.tsx';
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
  const former = useAddressOfClaim(id, isPlaceholderData ? undefined : data);
  const visit = useVisit(id);
  if (error instanceof ApiError && error.problem.code === 'no-such-claim') return <NoSuchClaim id={id} />;
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
      <ClaimHead page={data} former={former} />
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

/**
 * A claim that was asked for by one of its statements, or by an id that it had, gets the address of its own. Returns the id that it had, as long as
 * it is shown.
 */
function useAddressOfClaim(asked: string, page: ClaimPage | undefined): string | null {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const query = useQueryInAddress();
  const [former, setFormer] = useState<{ readonly id: string; readonly of: string } | null>(null);
  useEffect(() => {
    if (page === undefined || page.card.id === asked) return;
    if (asked.startsWith('c-')) setFormer({ id: asked, of: page.card.id });
    client.setQueryData(claimQuery(page.card.id, query.asOf).queryKey, page);
    navigate(addressOf(`/claims/${page.card.id}`, query), inPlace);
  }, [asked, page, query, navigate, client]);
  return former !== null && former.of === page?.card.id ? former.id : null;
}
