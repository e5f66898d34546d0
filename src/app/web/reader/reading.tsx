import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Shapes } from '../api/client.ts';
import { Failure } from '../parts/states.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { attributionOf, type Choice, choiceOf, inAddress, rejectedOf, stretchOfRejected } from './choice.ts';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentText } from './document-text.tsx';
import { PassagePanel } from './passage-panel.tsx';
import type { Passage, ReadingPlan } from './reading-plan.ts';
import { Taken } from './taken.tsx';
import { useWalk } from './use-walk.ts';
import { VoicesStrip } from './voices-strip.tsx';
import './reader.css';

/** A document that is open: its words, and beside them what is known of the passage that is chosen. */
export function Reading({
  page,
  plan,
  found,
  failure,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly plan: ReadingPlan;
  /** Undefined until it is known. */
  readonly found: Shapes['DocumentStatements'] | undefined;
  readonly failure: Error | null;
}) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const { statement, attribution, passage } = query;
  const rejected = useMemo(() => rejectedOf(page, attribution), [page, attribution]);
  const chosen = useMemo(
    () =>
      rejected === null
        ? choiceOf(plan, { statement, attribution: attributionOf(page, attribution), passage })
        : stretchOfRejected(rejected),
    [page, plan, rejected, statement, attribution, passage],
  );
  const [peeked, setPeeked] = useState<Passage | null>(null);
  // How the choice was made: what somebody points at is in view already, what is walked to takes the focus along.
  const [means, setMeans] = useState<'address' | 'pointer' | 'keys'>('address');
  const choose = useCallback(
    (choice: Choice | null, by: 'address' | 'pointer' | 'keys') => {
      setMeans(by);
      change(inAddress(choice), { replace: true });
    },
    [change],
  );
  const follow = useCallback(
    (now: string | null) => {
      setMeans('pointer');
      change({ ...inAddress(null), attribution: now ?? undefined }, { replace: true });
    },
    [change],
  );
  const beside = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of another passage begins at its top
  useEffect(() => {
    beside.current?.scrollTo(0, 0);
  }, [chosen]);
  const walk = useWalk(plan, chosen, choose);
  const isMissing =
    chosen === null && rejected === null && found !== undefined && (statement ?? attribution) !== undefined;
  return (
    <div
      className={`reader ${query.marks === 'off' ? 'reader-plain' : ''} ${chosen === null ? '' : 'reader-choosing'}`}
    >
      <DocumentText
        page={page}
        plan={plan}
        chosen={chosen}
        means={means}
        peeked={peeked}
        onPeek={setPeeked}
        onChoose={(one) => choose(one, 'pointer')}
      />
      <VoicesStrip page={page} plan={plan} passage={peeked ?? chosen} />
      <div className="reader-beside" ref={beside}>
        <aside
          className="reader-side screen-only"
          aria-label="The chosen passage"
          data-open={chosen !== null}
        >
          <PassagePanel
            page={page}
            plan={plan}
            chosen={chosen}
            rejected={rejected}
            isMissing={isMissing}
            claims={found?.claims ?? {}}
            onChoose={(one) => choose(one, 'keys')}
            onReviewed={follow}
            onStep={walk}
          />
        </aside>
        <aside className="reader-facts" aria-label="The document">
          <DocumentFacts page={page} />
          {failure !== null && <Failure error={failure} />}
          {found !== undefined && (
            <Taken derivations={found.derivations} onChoose={(one) => choose(one, 'address')} />
          )}
        </aside>
      </div>
    </div>
  );
}
