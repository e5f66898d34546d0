import type { ReactNode } from 'react';
import type { Shapes } from '../api/client.ts';
import { Chain } from '../parts/chain.tsx';
import { counted } from '../parts/counted.ts';
import { sureness } from '../parts/sureness.ts';
import { To } from '../parts/to.tsx';
import { StatementPlace } from './claim-words.tsx';
import { Few } from './few.tsx';
import type { ClaimPage } from './lineage/lineage-graph.ts';

const kinds: Readonly<Record<string, string>> = {
  figures: 'figures that cannot both be so',
  whereabouts: 'two places at one time',
  time: 'two times of one event',
  event: 'two accounts of one event',
};

const few = 4;

/** What cannot be so together with the claim: both sides beside each other, each with where it stands. */
export function Contradictions({ page }: { readonly page: ClaimPage }) {
  if (page.contradictions.length === 0) return null;
  return (
    <section
      className="claim-contradictions stack"
      id="contradictions"
      aria-labelledby="contradictions-title"
    >
      <h2 id="contradictions-title">What cannot be so together with it</h2>
      {page.contradictions.map(({ id, text, kind, confidence, own, others }) => {
        const shows = page.statements.filter((one) => one.id === own);
        const rest = page.statements.filter(
          (one) => one.id !== own && (one.stance === 'affirms' || one.stance === 'reports'),
        );
        return (
          <div key={id} className="claim-sides">
            <p className="claim-sides-title">
              {kinds[kind] ?? kind} <span className="soft small">({sureness(confidence)})</span>
            </p>
            <Side title="This claim" page={page} statements={[...shows, ...rest].slice(0, few)}>
              {rest.length >= few && (
                <p className="small">
                  <a href="#wordings-title">All {counted(page.statements.length, 'statement')}</a>
                </p>
              )}
            </Side>
            <Side
              title={
                <To path={`/claims/${id}`}>
                  <bdi>{text}</bdi>
                </To>
              }
              page={page}
              statements={others}
            />
          </div>
        );
      })}
    </section>
  );
}

function Side({
  title,
  page,
  statements,
  children,
}: {
  readonly title: ReactNode;
  readonly page: ClaimPage;
  readonly statements: readonly Shapes['Statement'][];
  readonly children?: ReactNode;
}) {
  return (
    <div className="claim-side">
      <h3>{title}</h3>
      <ul>
        <Few items={statements} few={few} thing="statement">
          {(one) => (
            <li key={one.id}>
              <q dir="auto">{one.text}</q>
              <br />
              <StatementPlace page={page} statement={one} /> <Chain chain={one.chain} names={page.names} />
            </li>
          )}
        </Few>
      </ul>
      {children}
    </div>
  );
}
