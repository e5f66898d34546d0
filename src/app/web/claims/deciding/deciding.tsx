import { useState } from 'react';
import { Chain } from '../../parts/chain.tsx';
import { counted } from '../../parts/counted.ts';
import { StandingDecisions } from '../../parts/standing-decisions.tsx';
import { Failure } from '../../parts/states.tsx';
import { useAsOf } from '../../shell/address.ts';
import { StatementPlace } from '../claim-words.tsx';
import { Few } from '../few.tsx';
import type { ClaimPage } from '../lineage/lineage-graph.ts';
import { JoinForm } from './join-form.tsx';
import { ReasonField } from './reason-field.tsx';
import type { Decisions } from './use-decisions.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface DecidingProps {
  readonly page: ClaimPage;
  readonly decisions: Decisions;
}

/** What a person can decide of a claim, what was decided last and how to undo it, and what stands. */
export function Deciding({ page, decisions }: DecidingProps) {
  const isPast = useAsOf() !== undefined;
  const { last, error, isPending } = decisions;
  const told = useKeptFocus(decisions.held, { isPending, shown: page });
  const follow = page.statements[0]?.id;
  return (
    <div className="claim-deciding stack screen-only">
      <p
        ref={told}
        role="status"
        tabIndex={-1}
        className={last === null && !isPending ? 'unseen' : 'claim-decided row'}
      >
        {isPending ? 'Deciding …' : last?.words}
        {last !== null && last.decision !== null && !isPending && (
          <Undo decisions={decisions} decision={last.decision} follow={last.follow} label="Undo" />
        )}
        {last !== null && !isPending && (
          <button type="button" className="quiet" onClick={decisions.dismiss}>
            Close
          </button>
        )}
      </p>
      {error !== null && <Failure error={error} />}
      {isPast ? (
        <p className="soft small">Decisions are made as of today: lead the slider back to it to decide.</p>
      ) : (
        <details>
          <summary>Decide: join with another claim, lock, or split statements off</summary>
          <Choices page={page} decisions={decisions} />
        </details>
      )}
      <Suggested page={page} decisions={decisions} isPast={isPast} />
      {!isPast && follow !== undefined && (
        <StandingDecisions
          of="claims"
          id={follow}
          isBusy={isPending}
          onWithdraw={({ id }) => decisions.withdraw({ decision: id, follow })}
        />
      )}
    </div>
  );
}

function Choices({ page, decisions }: DecidingProps) {
  const [reason, setReason] = useState('');
  const { card, statements } = page;
  const follow = statements[0]?.id ?? card.id;
  return (
    <div className="stack">
      <h3>Join with another claim</h3>
      <JoinForm page={page} decisions={decisions} />
      <h3>Lock</h3>
      {card.locked === null ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            decisions.lock({ claim: card.id, follow, reason });
          }}
        >
          <ReasonField value={reason} onChange={setReason} />
          <button type="submit" disabled={decisions.isPending}>
            Lock this claim
          </button>
          <span className="soft small">
            Its statements are right as a whole; what the machine would add is only suggested.
          </span>
        </form>
      ) : (
        <p className="row">
          A person locked it.
          <Undo decisions={decisions} decision={card.locked.decision} follow={follow} label="Unlock" />
        </p>
      )}
      <h3>Split statements off</h3>
      <p>
        Choose them among <a href="#wordings-title">the wordings</a>.
      </p>
    </div>
  );
}

function Undo({
  decisions,
  decision,
  follow,
  label,
}: {
  readonly decisions: Decisions;
  readonly decision: string;
  readonly follow: string;
  readonly label: string;
}) {
  return (
    <button
      type="button"
      disabled={decisions.isPending}
      onClick={() => decisions.withdraw({ decision, follow })}
    >
      {label}
    </button>
  );
}

/** What the machine would add to a claim that is locked. */
function Suggested({ page, decisions, isPast }: DecidingProps & { readonly isPast: boolean }) {
  const { suggested, statements } = page;
  const [first] = statements;
  if (suggested.length === 0 || first === undefined) return null;
  return (
    <section aria-labelledby="suggested-title">
      <h3 id="suggested-title">{counted(suggested.length, 'statement')} may belong to it</h3>
      <ul className="stack">
        <Few items={suggested} few={10} thing="statement">
          {(one) => (
            <li key={one.id} className="claim-suggested">
              {!isPast && (
                <button
                  type="button"
                  disabled={decisions.isPending}
                  onClick={() =>
                    decisions.join({
                      ids: [first.id, one.id],
                      follow: first.id,
                      reason: '',
                      words: 'You added a statement to this claim.',
                    })
                  }
                >
                  Add
                </button>
              )}
              <span>
                <q dir="auto">{one.text}</q>
                <br />
                <StatementPlace page={page} statement={one} /> <Chain chain={one.chain} names={page.names} />
              </span>
            </li>
          )}
        </Few>
      </ul>
    </section>
  );
}
