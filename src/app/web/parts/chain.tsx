import { Fragment } from 'react';
import type { Shapes } from '../api/client.ts';
import { shorten } from './shorten.ts';
import { StanceMark } from './stance.tsx';
import { To } from './to.tsx';
import './chain.css';

/** A voice that nobody names is called by its words, which may be a whole paragraph. In UTF-16 code units. */
const longest = 160;

/** Through whom words came, the document’s own voice first, each with its position. */
export function Chain({
  chain,
  names = {},
}: {
  readonly chain: readonly Shapes['Link'][];
  /** Of actors, by id; what documents call them if not given. */
  readonly names?: Readonly<Record<string, string>>;
}) {
  return (
    <span className="chain">
      {chain.map((link, at) => {
        const name = shorten(
          (link.entity === null ? undefined : names[link.entity]) ??
            link.name ??
            (at === 0 ? 'whoever wrote it' : 'somebody unnamed'),
          longest,
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain is told by places, and one voice may come twice
          <Fragment key={at}>
            {at > 0 && (
              <span className="chain-arrow" aria-hidden="true">
                ›
              </span>
            )}
            <span className="chain-link">
              {link.entity === null ? (
                <bdi>{name}</bdi>
              ) : (
                <To path={`/actors/${link.entity}`}>
                  <bdi>{name}</bdi>
                </To>
              )}{' '}
              <StanceMark stance={link.stance} />
            </span>
          </Fragment>
        );
      })}
    </span>
  );
}
