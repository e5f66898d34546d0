import { useMemo, useState } from 'react';
import { Chain } from '../parts/chain.tsx';
import { counted } from '../parts/counted.ts';
import { StanceMark, stanceSigns } from '../parts/stance.tsx';
import { sureness } from '../parts/sureness.ts';
import { readableDay } from '../parts/times.ts';
import { useAsOf } from '../shell/address.ts';
import { opposedWords, StatementPlace, short } from './claim-words.tsx';
import { SplitBar } from './deciding/split-bar.tsx';
import type { Decisions } from './deciding/use-decisions.ts';
import { Few } from './few.tsx';
import { groupWordings, type Wording } from './group-wordings.ts';
import {
  type ClaimPage,
  type ClaimStatement,
  type Opposed,
  opposedOnTheWay,
} from './lineage/lineage-graph.ts';

/** So many wordings are shown at first, so many statements of each, and so many reasons of these: more than a screen, and drawn at once. */
const few = { wordings: 12, statements: 8, reasons: 12 };

/** All statements of a claim by their wording. Those that are chosen can be split off. */
export function Wordings({ page, decisions }: { readonly page: ClaimPage; readonly decisions: Decisions }) {
  const [marked, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isPast = useAsOf() !== undefined;
  // What was marked may have gone to another claim.
  const chosen = useMemo(
    () => new Set(page.statements.map(({ id }) => id).filter((id) => marked.has(id))),
    [page.statements, marked],
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const wordings = useMemo(() => groupWordings(page.statements), [page.statements]);
  return (
    <section className="claim-wordings stack" aria-labelledby="wordings-title">
      <h2 id="wordings-title">
        {counted(page.statements.length, 'statement')} in {counted(wordings.length, 'wording')}
      </h2>
      <ol className="stack">
        <Few items={wordings} few={few.wordings} thing="wording">
          {(wording) => (
            <OneWording
              key={wording.statements[0]?.id}
              page={page}
              wording={wording}
              chosen={chosen}
              onToggle={isPast || page.statements.length < 2 ? null : toggle}
            />
          )}
        </Few>
      </ol>
      {chosen.size > 0 && (
        <SplitBar page={page} chosen={chosen} decisions={decisions} onDone={() => setChosen(new Set())} />
      )}
    </section>
  );
}

function OneWording({
  page,
  wording: { text, statements },
  chosen,
  onToggle,
}: {
  readonly page: ClaimPage;
  readonly wording: Wording;
  readonly chosen: ReadonlySet<string>;
  /** Null where nothing can be split off. */
  readonly onToggle: ((id: string) => void) | null;
}) {
  return (
    <li>
      <blockquote dir="auto">{text}</blockquote>
      <ol className="claim-statements">
        <Few items={statements} few={few.statements} thing="statement">
          {(one) => (
            <li key={one.id} id={one.id}>
              {onToggle !== null && (
                <input
                  type="checkbox"
                  className="screen-only"
                  checked={chosen.has(one.id)}
                  onChange={() => onToggle(one.id)}
                  aria-label={`Choose what is said in ${placeName(page, one)}`}
                />
              )}
              <span className="claim-statement">
                <StanceMark stance={one.stance} />
                <OpposedMark opposed={opposedOnTheWay(one.chain)} />
                <StatementPlace page={page} statement={one} />
                <Chain chain={one.chain} names={page.names} />
                <Reasons page={page} statement={one} />
              </span>
            </li>
          )}
        </Few>
      </ol>
    </li>
  );
}

/** That a voice through which it came is against it: without that, who quotes a claim to deny it would seem to affirm it. */
function OpposedMark({ opposed }: { readonly opposed: Opposed | null }) {
  if (opposed === null) return null;
  return (
    <span className={`stance stance-${opposed}`}>
      <span aria-hidden="true">{stanceSigns[opposed]}</span> {opposedWords[opposed]}
    </span>
  );
}

function placeName({ documents }: ClaimPage, { document }: ClaimStatement): string {
  const { publisher = null, published, path = '' } = documents[document] ?? {};
  return `${short(publisher ?? path)}, ${readableDay(published)}`;
}

/** Why it belongs to the claim: what holds it together with others. */
function Reasons({ page, statement }: { readonly page: ClaimPage; readonly statement: ClaimStatement }) {
  const joins = page.joins.filter(({ statements }) => statements.includes(statement.id));
  if (joins.length === 0) return null;
  return (
    <details className="claim-reasons screen-only small">
      <summary>
        Why it is here<span className="unseen">: {placeName(page, statement)}</span>
      </summary>
      <ul>
        {joins.slice(0, few.reasons).map(({ statements: [a, b], relation, confidence, reason, decision }) => {
          const other = page.statements.find(({ id }) => id === (a === statement.id ? b : a));
          return (
            <li key={`${a} ${b}`}>
              {relation === 'opposite' ? 'The opposite of' : 'The same as'}{' '}
              {other !== undefined && <StatementPlace page={page} statement={other} />}:{' '}
              {decision === null ? `${reason} (${sureness(confidence)})` : `a person decided so: ${reason}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
