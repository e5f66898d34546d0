import { useMemo, useState } from 'react';
import { Chain } from '../../parts/chain.tsx';
import { counted } from '../../parts/counted.ts';
import { DocumentLink, OriginName } from '../claim-words.tsx';
import { originKind } from '../origin-kind.ts';
import { useIsPrinting } from '../use-is-printing.ts';
import { type Branch, lineageForest } from './lineage-forest.ts';
import { type ClaimPage, type LineageEdge, lineageGraph } from './lineage-graph.ts';
import { Sources } from './lineage-panel.tsx';
import { timeColumns } from './time-columns.ts';

/** Lists are nested so deep and no deeper: further in there is no room for words, and each says from whom it is taken. */
const deepest = 7;

/** So many documents are listed at first. */
const few = 60;

/** The same as the drawing, as nested lists: what was taken from a document stands below it. */
export function LineageList({ page }: { readonly page: ClaimPage }) {
  const { groves, dissent, into, all } = useMemo(() => listedLineage(page), [page]);
  const [asked, setAsked] = useState(few);
  const isPrinting = useIsPrinting();
  const shown = new Set(isPrinting ? all : all.slice(0, asked));
  return (
    <div className="lineage-list stack">
      {groves.map(({ origin, roots }) => (
        <section key={origin ?? 'none'} className="stack">
          <h3>
            {origin === null ? (
              'On no origin'
            ) : (
              <>
                <OriginName name={page.origins[origin]?.name} />{' '}
                <span className="soft">({originKind(page.origins[origin])})</span>
              </>
            )}
          </h3>
          {roots.length === 0 ? (
            <p className="soft">
              Every statement that rests on it is in a document that stands below another origin.
            </p>
          ) : (
            <Branches page={page} branches={roots} into={into} shown={shown} />
          )}
        </section>
      ))}
      {dissent.length > 0 && (
        <section className="stack">
          <h3>Denied or doubted</h3>
          <Branches page={page} branches={dissent} into={into} shown={shown} />
        </section>
      )}
      {all.length > shown.size && (
        <p className="claim-more">
          <button type="button" onClick={() => setAsked(asked + few)}>
            Show more ({counted(all.length - shown.size, 'further document')})
          </button>
        </p>
      )}
    </div>
  );
}

function listedLineage(page: ClaimPage) {
  const graph = lineageGraph(page);
  const { groves, dissent } = lineageForest(graph, timeColumns(graph), page.origins);
  const all = [...groves.flatMap(({ roots }) => roots), ...dissent].flatMap(withAllBelow);
  return { groves, dissent, all, into: Map.groupBy(graph.edges, ({ to }) => to) };
}

interface BranchesProps {
  readonly page: ClaimPage;
  readonly branches: readonly Branch[];
  readonly into: ReadonlyMap<string, readonly LineageEdge[]>;
  readonly shown: ReadonlySet<Branch>;
}

function Branches({ page, branches, into, shown }: BranchesProps) {
  const [first] = branches;
  const isDeepest = first !== undefined && first.depth >= deepest;
  const own = (isDeepest ? branches.flatMap(withAllBelow) : branches).filter((one) => shown.has(one));
  if (own.length === 0) return null;
  return (
    <ol>
      {own.map(({ node, children }) => (
        <li key={node.key}>
          <DocumentLink document={page.documents[node.document]} at={node.statements[0]?.id} />
          {node.statements.map((one) => (
            <div key={one.id}>
              <q dir="auto">{one.text}</q> <Chain chain={one.chain} names={page.names} />
            </div>
          ))}
          <Sources page={page} edges={into.get(node.key) ?? []} />
          {node.isChokePoint && <p className="soft small">Choke point: all of it came through here.</p>}
          {children.length > 0 && !isDeepest && (
            <Branches page={page} branches={children} into={into} shown={shown} />
          )}
        </li>
      ))}
    </ol>
  );
}

function withAllBelow(branch: Branch): Branch[] {
  const all: Branch[] = [];
  const open = [branch];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    all.push(next);
    open.push(...next.children.toReversed());
  }
  return all;
}
