import { useQuery } from '@tanstack/react-query';
import { actorQuery } from '../api/queries.ts';
import { shortName } from '../parts/short-name.ts';
import { StandingDecisions } from '../parts/standing-decisions.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import { useAsOf } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { ActorFacts } from './actor-facts.tsx';
import { ActorCounts } from './actor-row.tsx';
import { ActorStatements } from './actor-statements.tsx';
import { DecisionForms } from './decision-forms.tsx';
import { DecisionStatus } from './decision-status.tsx';
import { Kind } from './kind.tsx';
import { NetworkView } from './network/network-view.tsx';
import { useDecision } from './use-decision.ts';
import './actor-screen.css';

/** What was done by a decision, in the words of the forms. */
const doneWords: Readonly<Record<string, string>> = {
  merge: 'Merged.',
  split: 'Split.',
  rename: 'Renamed.',
  affiliation: 'Said to belong.',
  disaffiliation: 'Said not to belong.',
};

/** An actor: its names, to whom it belongs, whom it heard and who heard it, what it said and what is said of it; and who it is, as a person decides. */
export default function ActorScreen({ id }: { readonly id: string }) {
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(actorQuery(id, asOf));
  const decision = useDecision(id);
  const name = data === undefined ? '' : shortName(data.card.name);
  useTitle(name === '' ? 'Actor' : name);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the actor" />;
  return (
    <div className="stack">
      <header className="actor-head">
        <div>
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <p className="soft">
            <Kind type={data.card.type} /> ·{' '}
            <To path="/timeline" query={{ through: id, undated: 'yes' }}>
              What went through it, in time
            </To>{' '}
            ·{' '}
            <To path="/timeline" query={{ about: id, undated: 'yes' }}>
              What speaks of it, in time
            </To>
          </p>
        </div>
        <ActorCounts actor={data.card} />
      </header>
      <DecisionStatus decision={decision} />
      <div className="actor-columns">
        <aside className="actor-side" aria-label="Who it is">
          <ActorFacts actor={data} />
          {asOf === undefined ? (
            <>
              <DecisionForms actor={data} decision={decision} />
              <StandingDecisions
                of="actors"
                id={id}
                isBusy={decision.isBusy}
                onWithdraw={(one) => void decision.withdraw(one.id, doneWords[one.kind] ?? 'Decided.')}
              />
            </>
          ) : (
            <p className="soft small">Who is who is decided as of today.</p>
          )}
        </aside>
        <div className="stack">
          <details className="actor-network" open>
            <summary>
              <h2>Around it</h2>
            </summary>
            <NetworkView around={id} />
          </details>
          <ActorStatements actor={data} />
        </div>
      </div>
    </div>
  );
}
