import { Chain } from '../../parts/chain.tsx';
import { counted } from '../../parts/counted.ts';
import { sureness } from '../../parts/sureness.ts';
import { To } from '../../parts/to.tsx';
import { ChangeWords, DocumentLink, OriginName, short, ways } from '../claim-words.tsx';
import { originKind } from '../origin-kind.ts';
import { openProof, originId } from '../origins-proof.tsx';
import type { LineageLayout } from './lay-out-lineage.ts';
import type { ClaimPage, LineageEdge, LineageNode } from './lineage-graph.ts';
import { originKey } from './walk-lineage.ts';

/** So many statements of one document are shown in full. */
const few = 4;

/** What is told of the node that is pointed at: its words, through whom they came, and what the retelling changed. */
export function LineagePanel({
  page,
  layout,
  chosen,
}: {
  readonly page: ClaimPage;
  readonly layout: LineageLayout;
  readonly chosen: string | null;
}) {
  const node = layout.nodes.find((one) => one.node.key === chosen)?.node;
  const origin = layout.origins.find(({ at }) => originKey(at) === chosen)?.at;
  return (
    <aside className="lineage-panel screen-only" aria-label="What is pointed at">
      <div>
        {node !== undefined && (
          <NodePanel
            page={page}
            node={node}
            edges={layout.edges.filter(({ edge }) => edge.to === node.key).map(({ edge }) => edge)}
          />
        )}
        {origin !== undefined && <OriginPanel page={page} at={origin} />}
        {node === undefined && origin === undefined && (
          <p className="soft">
            Point at a document, or reach it with the arrow keys, to see its words and the way back to its
            origin. Enter leads to the words in the document.
          </p>
        )}
      </div>
    </aside>
  );
}

function NodePanel({
  page,
  node,
  edges,
}: {
  readonly page: ClaimPage;
  readonly node: LineageNode;
  readonly edges: readonly LineageEdge[];
}) {
  const document = page.documents[node.document];
  return (
    <>
      <h3>
        <DocumentLink document={document} at={node.statements[0]?.id} />
        {document?.title != null && (
          <span className="soft">
            {' '}
            · <bdi className="claim-name">{short(document.title)}</bdi>
          </span>
        )}
      </h3>
      {node.statements.slice(0, few).map((one) => (
        <div key={one.id}>
          <blockquote dir="auto">{one.text}</blockquote>
          <Chain chain={one.chain} names={page.names} />
        </div>
      ))}
      {node.statements.length > few && (
        <p className="soft">and {counted(node.statements.length - few, 'more statement')}</p>
      )}
      <Sources page={page} edges={edges} />
    </>
  );
}

/** From whom a document has it, and what it made of it. */
export function Sources({
  page,
  edges,
}: {
  readonly page: ClaimPage;
  readonly edges: readonly LineageEdge[];
}) {
  if (edges.length === 0) return null;
  return (
    <ul className="lineage-sources">
      {edges.map(({ key, kind, confidence, transmissions, changes }) => {
        const source = page.statements.find(({ id }) => id === transmissions[0]?.from);
        return (
          <li key={key}>
            {ways[kind]} <DocumentLink document={page.documents[source?.document ?? '']} at={source?.id} />{' '}
            <span className="soft small">({sureness(confidence)})</span>
            {changes.map((change) => (
              <span key={JSON.stringify(change)}>
                {' · '}
                <ChangeWords change={change} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function OriginPanel({ page, at }: { readonly page: ClaimPage; readonly at: number }) {
  const origin = page.origins[at];
  if (origin === undefined) return null;
  const name = <OriginName name={origin.name} />;
  return (
    <>
      <h3>
        {origin.entity === null ? name : <To path={`/actors/${origin.entity}`}>{name}</To>}{' '}
        <span className="soft">({originKind(origin)})</span>
      </h3>
      <p>
        {counted(origin.statements.length, 'statement')} {origin.statements.length === 1 ? 'rests' : 'rest'}{' '}
        on this word.{' '}
        <a href={`#${originId(at)}`} onClick={() => openProof(originId(at))}>
          Which, and why
        </a>
      </p>
    </>
  );
}
