import { counted } from '../parts/counted.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { shorten } from '../parts/shorten.ts';
import { Failure } from '../parts/states.tsx';
import { resultInWords, type SumOfAdditions, sumAdditions } from './sum-additions.ts';
import type { Adding } from './use-adding.ts';

/** How far adding is; then what came of it, until somebody has seen it. */
export function AdditionProgress({ adding }: { readonly adding: Adding }) {
  const { additions, sending, tooLarge, error, stop, dismiss } = adding;
  const sum = sumAdditions(additions);
  const isBusy = sending > 0 || sum.isRunning;
  const isOver = !isBusy && additions.length > 0;
  if (!isBusy && !isOver && tooLarge.length === 0 && error === null) return null;
  return (
    <div className="add-progress stack">
      {isBusy && (
        <div className="row">
          <progress aria-label="Adding" max={Math.max(sum.of, 1)} value={sum.files} />
          <span role="status">
            {sum.of === 0
              ? `Sending ${counted(sending, 'file')} …`
              : `Reading: ${sum.files.toLocaleString('en-GB')} of ${counted(sum.of, 'file')}`}
          </span>
          <button type="button" onClick={stop}>
            Stop
          </button>
        </div>
      )}
      {isOver && <p role="status">{resultInWords(sum).join(' ')}</p>}
      {tooLarge.length > 0 && (
        <p>
          Too large to be sent from a browser:{' '}
          <bdi>{shorten(tooLarge.map(({ path }) => path).join(', '))}</bdi>. Add{' '}
          {tooLarge.length === 1 ? 'it' : 'them'} with <code>hearsay add</code> on the command line.
        </p>
      )}
      {error !== null && <Failure error={error} />}
      <Problems sum={sum} />
      {!isBusy && (
        <p>
          <button type="button" onClick={dismiss}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}

/** More are found in the list of all problems. */
const most = 20;

function Problems({ sum: { problems } }: { readonly sum: SumOfAdditions }) {
  if (problems.length === 0) return null;
  return (
    <div className="stack">
      <h2>{counted(problems.length, 'problem')}</h2>
      <ProblemList problems={problems.slice(0, most)} />
      {problems.length > most && (
        <p className="soft small">
          {counted(problems.length - most, 'more is', 'more are')} in the list of all problems.
        </p>
      )}
    </div>
  );
}
