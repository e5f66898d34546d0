import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Shapes } from '../api/client.ts';
import { decisionsQuery } from '../api/queries.ts';
import { DecisionWords } from './decision-words.tsx';
import { GrowingList } from './growing-list.tsx';
import { Failure } from './states.tsx';
import { readableTime } from './times.ts';
import './standing-decisions.css';

type Decision = Shapes['StandingDecision'];

/** So many are shown at first. */
const few = 8;

interface Withdrawing {
  readonly isBusy: boolean;
  readonly onWithdraw: (decision: Decision) => void;
}

/**
 * What persons decided of a claim or of an actor and nobody has taken back: who, when and what, and a way to take each back.
 *
 * @param id - of the actor, or of a statement of the claim, which stays when the claim changes
 */
export function StandingDecisions({
  of,
  id,
  ...withdrawing
}: { readonly of: 'claims' | 'actors'; readonly id: string } & Withdrawing) {
  const { data, error } = useQuery(decisionsQuery(of, id));
  if (error !== null) return <Failure error={error} />;
  if (data === undefined || data.decisions.length === 0) return null;
  return (
    <section className="standing-decisions screen-only" aria-labelledby="standing-title">
      <h2 id="standing-title">Decided by persons</h2>
      <GrowingList items={data.decisions} few={few} thing="decision">
        {(one) => (
          <li key={one.id}>
            <p>
              <DecisionWords decision={one} />
            </p>
            <p className="soft small">
              <bdi>{one.by ?? 'Nobody named'}</bdi>, {readableTime(one.time)}
              {one.reason !== null && (
                <>
                  , because: <bdi>{one.reason}</bdi>
                </>
              )}
              {states[one.state] !== '' && <strong> · {states[one.state]}</strong>}
            </p>
            <TakingBack decision={one} {...withdrawing} />
          </li>
        )}
      </GrowingList>
    </section>
  );
}

/** What is said of one that does not count. */
const states: Readonly<Record<Decision['state'], string>> = {
  counts: '',
  overruled: 'does not count: a later decision says otherwise',
  'overruled in part': 'counts in part: a later decision says otherwise of some',
  'not placed': 'does not count: too few of those of whom it speaks are still there',
};

/** In two steps: somebody else may have decided it long ago, and there is no way back but to decide it anew. */
function TakingBack({ decision, isBusy, onWithdraw }: { readonly decision: Decision } & Withdrawing) {
  const [asked, setAsked] = useState<'not yet' | 'now' | 'before'>('not yet');
  const words = `standing-${decision.id}`;
  if (asked !== 'now') {
    return (
      <button
        type="button"
        className="small"
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that had the focus
        autoFocus={asked === 'before'}
        disabled={isBusy}
        onClick={() => setAsked('now')}
      >
        Take it back
      </button>
    );
  }
  return (
    <p className="row small">
      <span id={words}>Take it back? What counted without it counts again.</span>
      <button
        type="button"
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that had the focus
        autoFocus
        disabled={isBusy}
        aria-describedby={words}
        onClick={() => onWithdraw(decision)}
      >
        Yes, take it back
      </button>
      <button type="button" className="quiet" onClick={() => setAsked('before')}>
        No
      </button>
    </p>
  );
}
