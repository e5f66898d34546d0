import type { ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import './states.css';

/** While something is fetched. Shown only after a moment, so that what comes at once does not flicker. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="state state-loading" role="status">
      Reading {what} …
    </p>
  );
}

/** What went wrong, and what to do. */
export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <div className="state state-failure" role="alert">
      <p>
        <strong>{problem?.message ?? error.message}</strong>
      </p>
      {problem !== null && <p>{problem.advice}</p>}
      {problem !== null && <p className="soft small">error[{problem.code}]</p>}
      {onRetry !== undefined && (
        <p>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

/** Where there is nothing to show: why, and what one could do. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
