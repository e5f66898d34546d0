import type { Shapes } from '../api/client.ts';
import { Chain } from '../parts/chain.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { GrowingList } from '../parts/growing-list.tsx';
import { Nothing } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';

type Actor = Shapes['ActorPage'];

/** So many statements of a kind are shown at first. */
const few = 8;

/** What it said, passed on, and what others say of it. */
export function ActorStatements({ actor }: { readonly actor: Actor }) {
  const { card, voiced, relayed, about, documents } = actor;
  const parts = [
    { title: 'What rests on its word', all: voiced, count: card.voiced, query: { through: card.id } },
    { title: 'What it passed on', all: relayed, count: card.relayed, query: { through: card.id } },
    { title: 'What others say of it', all: about, count: card.about, query: { about: card.id } },
  ];
  if (parts.every(({ all }) => all.length === 0)) {
    return <Nothing title="No statement comes from it, goes through it or speaks of it." />;
  }
  return (
    <>
      {parts
        .filter(({ all }) => all.length > 0)
        .map(({ title, all, count, query }) => (
          <section key={title} aria-label={title}>
            <h2>
              {title} <span className="soft">({count.toLocaleString('en-GB')})</span>
            </h2>
            {/* Made anew for each actor, so that it begins with a few again. */}
            <GrowingList
              key={`${card.id} ${title}`}
              items={all}
              few={few}
              thing="statement"
              className="actor-statements"
            >
              {(statement) => (
                <Statement
                  key={statement.id}
                  statement={statement}
                  document={documents[statement.document]}
                />
              )}
            </GrowingList>
            {count > all.length && (
              <p className="small">
                These are the first {all.length}.{' '}
                <To path="/timeline" query={{ ...query, undated: 'yes' }}>
                  All of them, in time
                </To>
              </p>
            )}
          </section>
        ))}
    </>
  );
}

function Statement({
  statement: { id, text, chain, claim },
  document,
}: {
  readonly statement: Shapes['Statement'];
  readonly document: Shapes['DocumentName'] | undefined;
}) {
  return (
    <li>
      <blockquote dir="auto">{text}</blockquote>
      <p>
        <Chain chain={chain} />
      </p>
      <p className="small">
        {document !== undefined && <DocumentName document={document} at={id} />}
        {' · '}
        <To path={`/claims/${claim}`}>
          Claim<span className="unseen">: {text.slice(0, 80)}</span>
        </To>
      </p>
    </li>
  );
}
