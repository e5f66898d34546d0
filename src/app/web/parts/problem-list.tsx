import type { Shapes } from '../api/client.ts';
import { shorten } from './shorten.ts';
import './problem-list.css';

type Problem = Shapes['Problem'];

/** What is wrong, where, and what to do, one after another. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="problem-list">
      {problems.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be said twice, and the list is never reordered
        <li key={at}>
          <p>
            <span className={`problem-${one.severity}`}>
              {one.severity === 'error' ? 'Left out' : 'Doubtful'}
            </span>{' '}
            <bdi>{shorten(one.message, 500)}</bdi>
          </p>
          <p>
            <bdi>{shorten(one.advice, 500)}</bdi>
          </p>
          <p className="soft small">
            <span className="code">{one.code}</span>
            {placeOf(one) !== '' && (
              <>
                {' · '}
                <bdi className="code">{placeOf(one)}</bdi>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** `path:line:column`, and the field, as far as known. */
function placeOf({ path, line, column, field }: Problem): string {
  const at = [path === null ? null : shorten(path), line, column].filter((one) => one !== null).join(':');
  return field === null ? at : `${at} ${shorten(field)}`.trim();
}
