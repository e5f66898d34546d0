import type { ReactNode } from 'react';
import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { languageName } from '../parts/language-name.ts';
import { OutsideAddress } from '../parts/outside-address.tsx';
import { ProblemList } from '../parts/problem-list.tsx';
import { shorten } from '../parts/shorten.ts';
import { readableTime } from '../parts/times.ts';
import { To } from '../parts/to.tsx';

/** What a document says of itself and where it says so, under which paths it lies, and the way to its original and its record. */
export function DocumentFacts({ page }: { readonly page: Shapes['DocumentPage'] }) {
  const { document, paths, problems } = page;
  const { id, title, publisher, author, published, modified, url, capture, kind, language, record } =
    document;
  const fact = (name: string, value: ReactNode, statedBy?: string) =>
    value === null ? null : (
      <div>
        <dt>{name}</dt>
        <dd>
          {value}
          {statedBy !== undefined && <span className="soft small"> — {shorten(statedBy)}</span>}
        </dd>
      </div>
    );
  const words = (text: string | null) => (text === null ? null : <bdi>{shorten(text)}</bdi>);
  const by = document.statedBy;
  return (
    <section className="stack" aria-label="What it says of itself">
      <h2>What it says of itself</h2>
      <dl className="reader-list">
        {fact('Title', words(title), by.title)}
        {fact('Publisher', words(publisher) ?? 'unknown', by.publisher)}
        {fact('Author', words(author), by.author)}
        {fact('Published', readableTime(published), by.published)}
        {fact('Changed', modified === null ? null : readableTime(modified), by.modified)}
        {fact('Kind', kind, by.kind)}
        {fact('Language', languageName(language), by.language)}
        {fact('Address', url === null ? null : <OutsideAddress address={url} />, by.url)}
        {fact('Fetched', capture === null ? null : <Fetched capture={capture} />)}
        {fact(paths.length > 1 ? 'Files' : 'File', <Paths paths={paths} record={record} />)}
      </dl>
      <p className="row screen-only">
        <To path={`/custody/${id}`} className="button">
          Record of custody
        </To>
        <a className="button" href={`/api/documents/${encodeURIComponent(id)}/original`} download>
          The original
        </a>
      </p>
      {problems.length > 0 && (
        <details open>
          <summary>{counted(problems.length, 'problem')} with it</summary>
          <ProblemList problems={problems.slice(0, mostProblems)} />
          {problems.length > mostProblems && (
            <p className="soft small">and {counted(problems.length - mostProblems, 'more', 'more')}</p>
          )}
        </details>
      )}
    </section>
  );
}

/** More are only counted: a broken file of many lines may have one for each. */
const mostProblems = 50;

/** More names of the same bytes are only counted. */
const mostPaths = 10;

function Fetched({ capture }: { readonly capture: { readonly url: string; readonly at: string | null } }) {
  return (
    <>
      {capture.at === null ? '' : `${readableTime(capture.at)} from `}
      <OutsideAddress address={capture.url} />
    </>
  );
}

function Paths({ paths, record }: { readonly paths: readonly string[]; readonly record: string | null }) {
  return (
    <ul>
      {paths.slice(0, mostPaths).map((path) => (
        <li key={path}>
          <bdi className="code">{shorten(path)}</bdi>
          {record !== null && (
            <>
              , record <bdi className="code">{shorten(record)}</bdi>
            </>
          )}
        </li>
      ))}
      {paths.length > mostPaths && <li>and {counted(paths.length - mostPaths, 'more', 'more')}</li>}
    </ul>
  );
}
