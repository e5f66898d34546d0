import type { Shapes } from '../api/client.ts';
import { shorten } from '../parts/shorten.ts';
import { readableTime } from '../parts/times.ts';
import { To } from '../parts/to.tsx';
import { entryInWords } from './entry-in-words.ts';

/** Entries of the custody log: when, who, what; with hashes for whoever wants them. */
export function CustodyEntries({
  entries,
  titles,
}: {
  readonly entries: readonly Shapes['CustodyEntry'][];
  /** Of documents, by id. */
  readonly titles: Readonly<Record<string, string>>;
}) {
  return (
    <ol className="custody-entries">
      {entries.map((entry) => {
        const { n, hash, time, actor, program, about } = entry;
        const { sentence, documents } = entryInWords(entry);
        return (
          <li key={n}>
            <p>
              <span className="soft small">
                {n} · {readableTime(time)} UTC · <bdi>{actor ?? 'hearsay'}</bdi>
              </span>
            </p>
            <p>
              <bdi>{sentence}</bdi>
              {documents.slice(0, 5).map((id) => (
                <span key={id}>
                  {' '}
                  <To path={`/documents/${id}`}>
                    <bdi>{shorten(titles[id] ?? id)}</bdi>
                  </To>
                </span>
              ))}
              {documents.length > 5 && ` and ${documents.length - 5} more`}
            </p>
            <details>
              <summary className="small soft">Hashes</summary>
              <p className="small">
                Entry <code>{hash}</code>, by {program}
              </p>
              <pre className="code" dir="ltr">
                {JSON.stringify(about, null, 2)}
              </pre>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
