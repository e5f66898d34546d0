import { useQuery } from '@tanstack/react-query';
import { problemsQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { ProblemList } from '../parts/problem-list.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { groupProblems } from './group-problems.ts';

/** So many of one kind are shown before somebody asks for more. */
const few = 5;

/** What was left out or doubtful in all that is held, kind by kind, with what to do. */
export function AllProblems() {
  const { data, error, refetch } = useQuery(problemsQuery);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="problems" />;
  if (data.problems.length === 0) return <Nothing title="Nothing was left out, and nothing is doubtful." />;
  return (
    <div className="stack">
      {groupProblems(data.problems).map(({ code, problems }) => (
        <section key={code} className="stack pile-problems" aria-label={code}>
          <h2>
            <span className="code">{code}</span>{' '}
            <span className="soft small">{counted(problems.length, 'time')}</span>
          </h2>
          <ProblemList problems={problems.slice(0, few)} />
          {problems.length > few && (
            <details>
              <summary className="small">{counted(problems.length - few, 'more', 'more')}</summary>
              <ProblemList problems={problems.slice(few)} />
            </details>
          )}
        </section>
      ))}
      {data.more > 0 && <p className="soft">{counted(data.more, 'further problem')} not shown.</p>}
    </div>
  );
}
