import type { Shapes } from '../api/client.ts';
import { Chain } from '../parts/chain.tsx';
import { shorten } from '../parts/shorten.ts';
import { readableTime } from '../parts/times.ts';
import { AttributionDetails } from './attribution-details.tsx';
import type { Choice, Rejected } from './choice.ts';
import type { Passage, ReadingPlan } from './reading-plan.ts';
import { ReviewBar } from './review/review-bar.tsx';
import { SameClaim } from './same-claim.tsx';
import { chainOf } from './voices-strip.tsx';

/** More statements of one passage are only counted. */
const most = 12;

/** The words stand marked in the text: beside it they tell which are meant, and leave room for what can be done with them. In UTF-16 code units. */
const longest = 240;

/** What is known of the chosen passage: who says it through whom, when, and who else does. */
export function PassagePanel({
  page,
  plan,
  chosen,
  rejected,
  isMissing,
  claims,
  onChoose,
  onReviewed,
  onStep,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly plan: ReadingPlan;
  readonly chosen: Choice | null;
  /** What somebody rejected in the chosen passage, where it was chosen as that. */
  readonly rejected: Rejected | null;
  /** Whether the address names a passage that the document has not. */
  readonly isMissing: boolean;
  readonly claims: Shapes['DocumentStatements']['claims'];
  readonly onChoose: (choice: Choice | null) => void;
  /** Is given the id of the attribution that was reviewed, as it is now; null where there is none any more. */
  readonly onReviewed: (attribution: string | null) => void;
  readonly onStep: (step: 1 | -1) => void;
}) {
  const step = (to: 1 | -1, key: string, name: string) => (
    <button
      type="button"
      aria-keyshortcuts={key}
      disabled={plan.passages.length === 0}
      onClick={() => onStep(to)}
    >
      {name} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className="reader-passage stack">
      <h2 className="unseen">The chosen passage</h2>
      <div className="row">
        {step(-1, '[', 'Previous')}
        {step(1, ']', 'Next')}
        {chosen !== null && (
          <button type="button" className="quiet" aria-keyshortcuts="Escape" onClick={() => onChoose(null)}>
            Close
          </button>
        )}
      </div>
      {isMissing && (
        <p role="alert">This document has no such passage as the address names, or not as of this day.</p>
      )}
      {chosen === null && !isMissing && (
        <p className="soft small">
          Choose a passage to see who says it through whom, and where else it is said.
        </p>
      )}
      {chosen !== null && <Chosen page={page} plan={plan} chosen={chosen} claims={claims} />}
      <ReviewBar
        page={page}
        attribution={chosen?.attribution ?? null}
        rejected={rejected}
        onChoose={onReviewed}
      />
      {chosen !== null && <Others others={statementsIn(plan, chosen)} onChoose={onChoose} />}
    </div>
  );
}

function Chosen({
  page,
  plan,
  chosen,
  claims,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly plan: ReadingPlan;
  readonly chosen: Choice;
  readonly claims: Shapes['DocumentStatements']['claims'];
}) {
  const { statement, attribution } = chosen;
  const chain = chainOf(page, plan, chosen);
  const words = statement?.text ?? attribution?.content.text ?? plan.text.slice(chosen.start, chosen.end);
  return (
    <>
      <blockquote className="reader-quoted" dir="auto">
        {shorten(words, longest)}
      </blockquote>
      {chain !== null && (
        <div>
          <h3>Voices</h3>
          <Chain chain={chain} names={page.names} />
        </div>
      )}
      {statement !== null && <StatementFacts statement={statement} />}
      {statement !== null && <SameClaim statement={statement} card={claims[statement.claim]} />}
      {attribution !== null && <AttributionDetails attribution={attribution} />}
    </>
  );
}

/** What else is stated in the same words. */
function Others({
  others,
  onChoose,
}: {
  readonly others: readonly Passage[];
  readonly onChoose: (choice: Choice) => void;
}) {
  if (others.length === 0) return null;
  return (
    <div>
      <h3>Also stated in this passage</h3>
      <ul className="reader-others">
        {others.slice(0, most).map((one) => (
          <li key={one.id}>
            <button type="button" className="quiet" onClick={() => onChoose(one)}>
              <bdi>{shorten(one.statement?.text ?? '', 160)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {others.length > most && <p className="soft small">and {others.length - most} more</p>}
    </div>
  );
}

const moods: Record<Shapes['Mood'], string> = {
  assertion: 'Put forward as an assertion',
  question: 'Put as a question',
  wish: 'A demand, hope or plan',
  opinion: 'An opinion',
};

function StatementFacts({ statement }: { readonly statement: Shapes['Statement'] }) {
  const { mood, firsthand, when, said } = statement;
  return (
    <dl className="reader-list">
      <div>
        <dt>Kind</dt>
        <dd>
          {moods[mood]}
          {firsthand ? ', told firsthand' : ''}
        </dd>
      </div>
      {when !== null && (
        <div>
          <dt>Happened</dt>
          <dd>{readableTime(when)}</dd>
        </div>
      )}
      {said !== null && (
        <div>
          <dt>Said</dt>
          <dd>{readableTime(said)}</dd>
        </div>
      )}
    </dl>
  );
}

/** The other statements whose words the passage shares. */
function statementsIn(plan: ReadingPlan, { id, start, end }: Passage): Passage[] {
  const found = new Map<string, Passage>();
  for (const mark of plan.marks.within(start, end)) {
    const one = mark.role === 'statement' && mark.id !== id ? plan.byId.get(mark.id) : undefined;
    if (one !== undefined) found.set(one.id, one);
  }
  return [...found.values()];
}
