import { useCallback, useMemo, useState } from 'react';
import type { Shapes } from '../../api/client.ts';
import { Failure } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { useAsOf } from '../../shell/address.ts';
import type { Rejected } from '../choice.ts';
import { type DraftedRoles, draftOf } from './drafted-roles.ts';
import { RoleEditor } from './role-editor.tsx';
import { useReviewKeys } from './use-review-keys.ts';
import { type Said, useReviews } from './use-reviews.ts';
import './review.css';

type Attribution = Shapes['Attribution'];

/** What somebody is putting together: a correction of an attribution, or one that is missing. */
interface Drafting {
  readonly of: Attribution | null;
  readonly draft: DraftedRoles;
}

/** Reviewing in place: accept, correct, reject or add an attribution, by a button or a key, and undo it. */
export function ReviewBar({
  page,
  attribution,
  rejected,
  onChoose,
}: {
  readonly page: Shapes['DocumentPage'];
  /** The one that is chosen; null where none is. */
  readonly attribution: Attribution | null;
  /** What is chosen and somebody rejected, so that it is none: others may see it otherwise. */
  readonly rejected: Rejected | null;
  /** Chooses another: after a correction it has another id. */
  readonly onChoose: (attribution: string | null) => void;
}) {
  const isPast = useAsOf() !== undefined;
  const [drafting, setDrafting] = useState<Drafting | null>(null);
  const onSaid = useCallback(
    (now: string | null, { what }: Said) => {
      setDrafting(null);
      if (what !== 'withdraw' || now !== null) onChoose(now);
    },
    [onChoose],
  );
  const reviews = useReviews(onSaid);
  const { say, last, isPending, failure, complaints } = reviews;
  const begin = useCallback((of: Attribution | null) => setDrafting({ of, draft: draftOf(of) }), []);
  // What is accepted or rejected: what was rejected goes by the review that counts.
  const judged = attribution?.id ?? rejected?.review.decision ?? null;
  const keys = useMemo(() => {
    if (isPast || isPending || drafting !== null) return {};
    const undo = last?.decision ?? null;
    return {
      i: () => begin(null),
      ...(undo === null ? {} : { z: () => say({ what: 'withdraw', id: undo }) }),
      ...(judged === null
        ? {}
        : {
            y: () => say({ what: 'accept', id: judged }),
            n: () => say({ what: 'reject', id: judged }),
          }),
      ...(attribution === null ? {} : { e: () => begin(attribution) }),
    };
  }, [isPast, isPending, drafting, last, attribution, judged, say, begin]);
  useReviewKeys(keys);
  if (isPast) {
    return <p className="soft small">Reviewing is done as of today: lead the slider back to it.</p>;
  }
  return (
    <section className="review stack" aria-label="Review">
      <h3>Review</h3>
      {judged !== null && (
        <Standing
          review={attribution?.review ?? rejected?.review ?? null}
          onUndo={(id) => say({ what: 'withdraw', id })}
        />
      )}
      {drafting === null ? (
        <div className="row">
          {judged !== null && (
            <Action
              name="Accept"
              of="y"
              isOff={isPending}
              onAct={() => say({ what: 'accept', id: judged })}
            />
          )}
          {attribution !== null && (
            <Action name="Correct" of="e" isOff={isPending} onAct={() => begin(attribution)} />
          )}
          {judged !== null && (
            <Action
              name="Reject"
              of="n"
              isOff={isPending}
              onAct={() => say({ what: 'reject', id: judged })}
            />
          )}
          <Action name="Add one" of="i" isOff={isPending} onAct={() => begin(null)} />
        </div>
      ) : (
        <RoleEditor
          text={page.document.text}
          isNew={drafting.of === null}
          draft={drafting.draft}
          isPending={isPending}
          onChange={(draft) => setDrafting({ ...drafting, draft })}
          onSave={(roles) =>
            say(
              drafting.of === null
                ? { what: 'add', document: page.document.id, roles }
                : { what: 'correct', id: drafting.of.id, roles },
            )
          }
          onCancel={() => setDrafting(null)}
        />
      )}
      <div role="status" className="row small">
        {isPending ? 'Reading the document anew …' : last?.words}
        {last?.decision != null && !isPending && (
          <Action
            name="Undo"
            of="z"
            isOff={false}
            onAct={() => say({ what: 'withdraw', id: last.decision ?? '' })}
          />
        )}
      </div>
      {failure !== null && <Failure error={failure} />}
      {complaints.map(({ code, message, advice }) => (
        <p key={code} role="alert" className="small">
          {message} {advice}
        </p>
      ))}
      <RejectedHere page={page} onUndo={(id) => say({ what: 'withdraw', id })} />
    </section>
  );
}

function Action({
  name,
  of,
  isOff,
  onAct,
}: {
  readonly name: string;
  readonly of: string;
  readonly isOff: boolean;
  readonly onAct: () => void;
}) {
  return (
    <button type="button" aria-keyshortcuts={of} disabled={isOff} onClick={onAct}>
      {name} <kbd>{of}</kbd>
    </button>
  );
}

/** What was said of the chosen attribution before. */
function Standing({
  review,
  onUndo,
}: {
  readonly review: Attribution['review'];
  readonly onUndo: (decision: string) => void;
}) {
  if (review === null) return <p className="soft small">Nobody has reviewed it yet.</p>;
  return (
    <p className="row small">
      <span>
        <strong>{review.verdict}</strong> by <bdi>{review.by}</bdi>
        {review.differs.length > 0 && ' – reviewers differ'}
      </span>
      <button type="button" className="quiet" onClick={() => onUndo(review.decision)}>
        Take it back
      </button>
    </p>
  );
}

/** What the machine found in the document and a person does not. */
function RejectedHere({
  page: { document, rejected },
  onUndo,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly onUndo: (decision: string) => void;
}) {
  if (rejected.length === 0) return null;
  return (
    <details>
      <summary>Rejected in this document: {rejected.length}</summary>
      <ul className="stack">
        {rejected.map(({ review, roles }) => {
          const [start = 0] = roles?.content[0] ?? [];
          const end = roles?.content.at(-1)?.[1] ?? 0;
          return (
            <li key={review.decision} className="small">
              <To path={`/documents/${document.id}`} query={{ attribution: review.decision }}>
                <bdi>{roles === null ? 'Words that are there no more' : document.text.slice(start, end)}</bdi>
              </To>{' '}
              <button type="button" className="quiet" onClick={() => onUndo(review.decision)}>
                Take it back
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
