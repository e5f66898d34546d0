import { useMemo } from 'react';
import type { Shapes } from '../api/client.ts';
import { To } from '../parts/to.tsx';
import { ChangeWords, StatementPlace, ways } from './claim-words.tsx';
import { Few } from './few.tsx';
import { type ClaimPage, type LineageEdge, lineageGraph } from './lineage/lineage-graph.ts';

/** What changes most for who reads it stands first. */
const kinds = [
  ['figure', 'Figures'],
  ['hedge', 'Words of caution'],
  ['source', 'Sources'],
] as const;

const few = 8;

/** What became of the claim as it was passed on: other claims that it became, then figures, words of caution and sources. */
export function Retelling({ page }: { readonly page: ClaimPage }) {
  const changed = useMemo(() => lineageGraph(page).edges.filter(({ changes }) => changes.length > 0), [page]);
  if (changed.length === 0 && page.distortedAs.length === 0) return null;
  return (
    <section className="claim-retelling stack" aria-labelledby="retelling-title">
      <h2 id="retelling-title">What changed in the retelling</h2>
      {page.distortedAs.length > 0 && (
        <ul>
          {page.distortedAs.map(({ id, text, kind, before, after }) => (
            <li key={id}>
              It became another claim ({kind}: <bdi>{before}</bdi> became <bdi>{after}</bdi>):{' '}
              <To path={`/claims/${id}`}>
                <q>
                  <bdi>{text}</bdi>
                </q>
              </To>
            </li>
          ))}
        </ul>
      )}
      {kinds.map(([kind, title]) => (
        <ChangesOf key={kind} page={page} changed={changed} kind={kind} title={title} />
      ))}
    </section>
  );
}

function ChangesOf({
  page,
  changed,
  kind,
  title,
}: {
  readonly page: ClaimPage;
  readonly changed: readonly LineageEdge[];
  readonly kind: Shapes['Change']['kind'];
  readonly title: string;
}) {
  const byId = new Map(page.statements.map((one) => [one.id, one]));
  const own = changed.filter(({ changes }) => changes.some((one) => one.kind === kind));
  if (own.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        <Few items={own} few={few} thing="passage">
          {(one) => {
            const [first] = one.transmissions;
            const [from, to] = [byId.get(first?.from ?? ''), byId.get(first?.to ?? '')];
            if (from === undefined || to === undefined) return null;
            return (
              <li key={one.key}>
                <StatementPlace page={page} statement={to} /> {ways[one.kind]}{' '}
                <StatementPlace page={page} statement={from} />:{' '}
                {one.changes
                  .filter((change) => change.kind === kind)
                  .map((change, n) => (
                    <span key={JSON.stringify(change)}>
                      {n > 0 && '; '}
                      <ChangeWords change={change} />
                    </span>
                  ))}
              </li>
            );
          }}
        </Few>
      </ul>
    </div>
  );
}
