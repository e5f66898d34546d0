import type { ReactNode } from 'react';
import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { GrowingList } from '../parts/growing-list.tsx';
import { shortName } from '../parts/short-name.ts';
import { readableDay } from '../parts/times.ts';
import { To } from '../parts/to.tsx';

type Actor = Shapes['ActorPage'];

/** So many of a kind are shown at first. */
const few = 10;

/** Who it is: its names and where they are used, its roles, to whom it belongs and who to it, whom it heard and who heard it. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { names, roles, affiliations, members, heardFrom, heardBy, documents } = actor;
  return (
    <>
      <Facts title="Names" count={names.length}>
        <GrowingList items={names} few={few} thing="name">
          {(one) => (
            <li key={one.name}>
              <UsedName {...one} known={documents} />
            </li>
          )}
        </GrowingList>
      </Facts>
      <Facts title="Roles" count={roles.length}>
        <GrowingList items={roles} few={few} thing="role">
          {({ text, document, asOf }) => (
            <li key={`${document} ${text}`}>
              <bdi>{shortName(text)}</bdi>
              {asOf !== null && <span className="soft small"> as of {readableDay(asOf)}</span>}
              <Source document={documents[document]} />
            </li>
          )}
        </GrowingList>
      </Facts>
      <Facts title="Belongs to" count={affiliations.length}>
        <GrowingList items={affiliations} few={few} thing="tie">
          {({ of, name, role, document, decision }) => (
            <li key={`${of} ${document} ${decision} ${role}`}>
              <ActorLink id={of} name={name} />
              {role !== null && (
                <span className="soft">
                  {' '}
                  as <bdi>{shortName(role)}</bdi>
                </span>
              )}
              {decision === null ? (
                <Source document={document === null ? undefined : documents[document]} />
              ) : (
                <span className="soft small"> decided by a person ({decision})</span>
              )}
            </li>
          )}
        </GrowingList>
      </Facts>
      <Facts title="Belong to it" count={members.length}>
        <GrowingList items={members} few={few} thing="member">
          {({ id, name }) => (
            <li key={id}>
              <ActorLink id={id} name={name} />
            </li>
          )}
        </GrowingList>
      </Facts>
      <Heard title="Whose words it passed on" all={heardFrom} />
      <Heard title="Who passed its words on" all={heardBy} />
    </>
  );
}

function Facts({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="actor-facts" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function UsedName({
  name,
  documents,
  known,
}: Actor['names'][number] & { readonly known: Actor['documents'] }) {
  if (documents.length === 0) return <bdi>{shortName(name)}</bdi>;
  return (
    <details>
      <summary>
        <bdi>{shortName(name)}</bdi>{' '}
        <span className="soft small">in {counted(documents.length, 'document')}</span>
      </summary>
      <GrowingList items={documents} few={few} thing="document" className="actor-places">
        {(id) => {
          const document = known[id];
          return <li key={id}>{document === undefined ? id : <DocumentName document={document} />}</li>;
        }}
      </GrowingList>
    </details>
  );
}

function Heard({ title, all }: { readonly title: string; readonly all: Actor['heardFrom'] }) {
  return (
    <Facts title={title} count={all.length}>
      <GrowingList items={all} few={few} thing="actor">
        {({ id, name, statements }) => (
          <li key={id}>
            <ActorLink id={id} name={name} />{' '}
            <span className="soft small">{counted(statements, 'statement')}</span>
          </li>
        )}
      </GrowingList>
    </Facts>
  );
}

function ActorLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <To path={`/actors/${id}`}>
      <bdi>{shortName(name, 120)}</bdi>
    </To>
  );
}

function Source({ document }: { readonly document: Shapes['DocumentName'] | undefined }) {
  if (document === undefined) return null;
  return (
    <span className="actor-source small">
      <DocumentName document={document} />
    </span>
  );
}
