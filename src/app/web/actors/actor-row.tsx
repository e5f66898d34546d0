import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { shortName } from '../parts/short-name.ts';
import { To } from '../parts/to.tsx';
import { Kind } from './kind.tsx';
import './actor-row.css';

/** So many other names are told in a list. */
const few = 6;

/** An actor in a list: its names, and how much rests on its word, went through it and speaks of it. */
export function ActorRow({ actor }: { readonly actor: Shapes['ActorCard'] }) {
  const { id, name, type, aliases, documents } = actor;
  return (
    <li>
      <article className="actor-row">
        <div>
          <h2>
            <To path={`/actors/${id}`} data-step>
              <bdi>{shortName(name)}</bdi>
            </To>
          </h2>
          <p className="soft small">
            <Kind type={type} /> · in {counted(documents, 'document')}
            {aliases.length > 0 && (
              <>
                {' · also '}
                <OtherNames names={aliases} />
              </>
            )}
          </p>
        </div>
        <ActorCounts actor={actor} />
      </article>
    </li>
  );
}

function OtherNames({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.slice(0, few).map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <bdi>{shortName(name, 60)}</bdi>
        </span>
      ))}
      {names.length > few && ` and ${names.length - few} more`}
    </>
  );
}

/** How many statements rest on its word, it passed on, and speak of it. */
export function ActorCounts({ actor: { voiced, relayed, about } }: { readonly actor: Shapes['ActorCard'] }) {
  return (
    <dl className="actor-counts">
      {(
        [
          ['said', voiced],
          ['passed on', relayed],
          ['spoken of', about],
        ] as const
      ).map(([words, count]) => (
        <div key={words} className={count === 0 ? 'soft' : ''}>
          <dt className="small">{words}</dt>
          <dd>{count.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}
