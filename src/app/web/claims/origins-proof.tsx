import { useState } from 'react';
import { Chain } from '../parts/chain.tsx';
import { counted, countedOrigins } from '../parts/counted.ts';
import { sureness } from '../parts/sureness.ts';
import { Names, OriginName, StatementPlace, short, ways } from './claim-words.tsx';
import { Few } from './few.tsx';
import { type Footing, footingsOf } from './footing.ts';
import type { ClaimPage } from './lineage/lineage-graph.ts';

import { useIsPrinting } from './use-is-printing.ts';

/** So many origins, and statements of each, are shown at first. */
const few = { origins: 30, statements: 20 };

type Origin = ClaimPage['origins'][number];

const kinds: Readonly<Record<Origin['kind'], string>> = {
  named: 'named',
  unnamed: 'not known by name: may be somebody else or the same',
  witness: 'says what it saw or did itself',
};

/** Opens the proof, and shows this part of it. */
export function openProof(id: string): void {
  const proof = document.getElementById('proof');
  if (!(proof instanceof HTMLDetailsElement)) return;
  const show = () => requestAnimationFrame(() => (document.getElementById(id) ?? proof).scrollIntoView());
  // What it holds is only drawn once it is open.
  if (!proof.open) proof.addEventListener('toggle', show, { once: true });
  else show();
  proof.open = true;
}

/** Why a claim rests on so many origins: each origin with the statements that rest on it, and why each does. */
export function OriginsProof({ page }: { readonly page: ClaimPage }) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  return (
    <details
      id="proof"
      className="claim-proof"
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) setOpen(currentTarget.open);
      }}
    >
      <summary>
        <h2>On whose word it rests: {countedOrigins(page.card.origins)}</h2>
      </summary>
      {(isOpen || isPrinting) && <Proof page={page} />}
    </details>
  );
}

function Proof({ page }: { readonly page: ClaimPage }) {
  const origins = [...page.origins.entries()];
  return (
    <div className="stack">
      <p className="claim-measure">
        All statements that affirm or report the claim were taken. Two of them were joined where their
        innermost sources are the same, where one source belongs to the other or both to one body, and where
        one document took the passage from the other. What remains apart is an origin. Who only denies it is
        none.
      </p>
      <Interval page={page} />
      <ol className="claim-origins">
        <Few items={origins} few={few.origins} thing="origin">
          {([at, origin]) => <OneOrigin key={originId(at)} page={page} at={at} origin={origin} />}
        </Few>
      </ol>
      {origins.length === 0 && <p>Nobody states it: it is only asked, wanted or denied.</p>}
    </div>
  );
}

/** Id of the element that shows an origin, by its place. */
export function originId(at: number): string {
  return `origin-${at}`;
}

/** Why there may be fewer or more. */
function Interval({ page: { card, origins } }: { readonly page: ClaimPage }) {
  const { atLeast, atMost } = card.origins;
  const sure = origins.filter(({ doubtful }) => !doubtful);
  const unnamed = sure.filter(({ kind }) => kind === 'unnamed').length;
  const doubtful = origins.length - sure.length;
  if (origins.length === 0) return null;
  return (
    <p className="claim-measure">
      {unnamed > 0 && `${unnamed === 1 ? 'One of them is' : `${unnamed} of them are`} not known by name. `}
      {atLeast === atMost && 'None can be one of the others, so that the count is exact.'}
      {unnamed > 0 &&
        atLeast < atMost &&
        'A source that is only described may be somebody who is counted already, by name or by another description, or somebody else each time. '}
      {doubtful > 0 &&
        `What rests on ${doubtful === 1 ? 'one of them' : `${doubtful} of them`} is like the claim, but perhaps another. `}
      {atLeast < atMost &&
        `So there are ${atLeast} at least and ${atMost} at most; the texts do not tell which.`}
    </p>
  );
}

function OneOrigin({
  page,
  at,
  origin: { name, entity, kind, via, doubtful },
}: {
  readonly page: ClaimPage;
  readonly at: number;
  readonly origin: Origin;
}) {
  const nameOf = (id: string) => page.names[id] ?? id;
  const footings = footingsOf(page, at);
  return (
    <li id={originId(at)} tabIndex={-1}>
      <h3>
        {entity === null ? (
          <OriginName name={name} />
        ) : (
          <Names ids={[entity]} nameOf={(id) => name ?? nameOf(id)} />
        )}{' '}
        <span className="soft">
          ({kinds[kind]}
          {doubtful && '; perhaps of another claim'})
        </span>
      </h3>
      <p className="soft small">
        {counted(footings.length, 'statement')}
        {via.length > 0 && (
          <>
            , all of them by way of <Names ids={via} nameOf={nameOf} />
          </>
        )}
      </p>
      <ol className="claim-footings">
        <Few items={footings} few={few.statements} thing="statement">
          {({ statement, footing }) => (
            <li key={statement.id}>
              <StatementPlace page={page} statement={statement} />: <q dir="auto">{statement.text}</q>
              <br />
              <Chain chain={statement.chain} names={page.names} />
              <br />
              <span className="soft small">
                <Why page={page} footing={footing} origin={name} />
              </span>
            </li>
          )}
        </Few>
      </ol>
    </li>
  );
}

/** The reason, in a sentence. */
function Why({
  page,
  footing,
  origin,
}: {
  readonly page: ClaimPage;
  readonly footing: Footing;
  readonly origin: string | null;
}) {
  if (footing.why === 'own-voice')
    return footing.firsthand ? 'It says that it saw or did this itself.' : 'It says so in its own voice.';
  if (footing.why === 'taken') {
    const places = footing.from.map((one) => ({
      ...one,
      source: page.statements.find(({ id }) => id === one.from),
    }));
    return (
      <>
        Counted here because it{' '}
        {places.map(({ from, kind, confidence, source }, n) => (
          <span key={`${from} ${kind}`}>
            {n > 0 && '; '}
            {ways[kind]} {source !== undefined && <StatementPlace page={page} statement={source} />} (
            {sureness(confidence)})
          </span>
        ))}
        .
      </>
    );
  }
  const source = <bdi>{short(footing.source ?? 'somebody unnamed')}</bdi>;
  return footing.why === 'named' ? (
    <>It names {source} as its source.</>
  ) : (
    <>
      It names {source}, whose word is counted as that of <bdi>{short(origin ?? 'this voice')}</bdi>: the same
      source, a part of it, or somebody who has it from there.
    </>
  );
}
