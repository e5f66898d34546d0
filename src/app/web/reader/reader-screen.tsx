import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentQuery, documentStatementsQuery } from '../api/queries.ts';
import { shorten } from '../parts/shorten.ts';
import { Failure, Loading } from '../parts/states.tsx';
import { useAsOf } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { NotThereYet } from './not-there-yet.tsx';
import { Reading } from './reading.tsx';
import { planReading } from './reading-plan.ts';

const none: readonly never[] = [];

/** A document’s own words, who says what in them, and what it says of itself. */
export default function ReaderScreen({ id }: { readonly id: string }) {
  const asOf = useAsOf();
  const { data: page, error, refetch } = useQuery(documentQuery(id));
  const isLater = asOf !== undefined && page !== undefined && page.known !== null && page.known > asOf;
  const found = useQuery({
    ...documentStatementsQuery(id, asOf),
    placeholderData: (before) => (before?.statements[0]?.document === id ? before : undefined),
    enabled: page !== undefined && !isLater,
  });
  const statements = found.data?.statements ?? none;
  const plan = useMemo(() => (page === undefined ? null : planReading(page, statements)), [page, statements]);
  useTitle(page === undefined ? 'Reader' : shorten(page.document.title ?? page.document.path, 120));
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (page === undefined || plan === null) return <Loading what="the document" />;
  if (isLater) return <NotThereYet page={page} asOf={asOf} />;
  return <Reading key={id} page={page} plan={plan} found={found.data} failure={found.error} />;
}
