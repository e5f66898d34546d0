import { useEffect, useRef } from 'react';
import { shortName } from '../parts/short-name.ts';
import { Failure } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import type { Decision } from './use-decision.ts';

/** What was just decided, with a way to take it back; or why it could not be. */
export function DecisionStatus({ decision }: { readonly decision: Decision }) {
  const { made, withdrawn, error, isBusy, undo, dismiss } = decision;
  const told = useRef<HTMLDivElement>(null);
  const last = made ?? withdrawn;
  // What had the focus is gone with what was decided, unless somebody has gone on meanwhile.
  useEffect(() => {
    if (last !== null && document.activeElement === document.body)
      told.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <>
      <div ref={told} role="status" tabIndex={-1}>
        {made !== null && (
          <p className="decision-status">
            <strong>{made.words}</strong>
            {made.actors.map(({ id, name }) => (
              <span key={id}>
                <To path={`/actors/${id}`}>
                  <bdi>{shortName(name, 80)}</bdi>
                </To>
                {id === made.after && made.actors.length > 1 && <span className="soft"> (shown here)</span>}
              </span>
            ))}
            <button type="button" disabled={isBusy} onClick={() => undo(made)}>
              Undo
            </button>
            <Close onClose={dismiss} />
          </p>
        )}
        {withdrawn !== null && (
          <p className="decision-status">
            <strong>Taken back:</strong> {withdrawn.replace('.', '').toLowerCase()}.
            <Close onClose={dismiss} />
          </p>
        )}
      </div>
      {error !== null && <Failure error={error} />}
    </>
  );
}

function Close({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className="quiet" onClick={onClose}>
      Close
    </button>
  );
}
