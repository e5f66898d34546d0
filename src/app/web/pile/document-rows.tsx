import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { languageName } from '../parts/language-name.ts';
import { Pager } from '../parts/pager.tsx';
import { shorten } from '../parts/shorten.ts';
import { Nothing } from '../parts/states.tsx';
import { readableDay } from '../parts/times.ts';
import { To } from '../parts/to.tsx';

/** The documents that fit, a row each, a page at a time. */
export function DocumentRows({
  list,
  offset,
  limit,
}: {
  readonly list: Shapes['DocumentList'];
  readonly offset: number;
  readonly limit: number;
}) {
  if (list.total === 0) {
    return (
      <Nothing title="No document fits.">
        <p>Take a choice back, or look as of a later day.</p>
      </Nothing>
    );
  }
  return (
    <>
      <ol data-walk className="pile-rows">
        {list.documents.map((one) => (
          <li key={one.id} className="pile-row">
            <Row document={one} />
          </li>
        ))}
      </ol>
      <Pager offset={offset} limit={limit} total={list.total} />
    </>
  );
}

function Row({ document }: { readonly document: Shapes['DocumentCard'] }) {
  const {
    id,
    title,
    path,
    record,
    publisher,
    published,
    kind,
    language,
    attributions,
    statements,
    problems,
  } = document;
  return (
    <>
      <span className="pile-day small soft">{readableDay(published)}</span>
      <span className="pile-name">
        <span className="pile-publisher small soft">
          <bdi>{shorten(publisher ?? 'Publisher unknown', 120)}</bdi>
        </span>
        <To path={`/documents/${id}`}>
          <bdi>{shorten(title ?? `${path}${record === null ? '' : ` (${record})`}`, 240)}</bdi>
        </To>
      </span>
      <span className="pile-facts small soft">
        <span>{kind === 'unknown' ? 'kind unknown' : kind}</span>
        {language !== null && language !== 'en' && <span>in {languageName(language)}</span>}
        <span>{counted(attributions, 'attribution')}</span>
        <span>{counted(statements, 'statement')}</span>
        {problems > 0 && (
          <span className="pile-problem">
            <span aria-hidden="true">⚠ </span>
            {counted(problems, 'problem')}
          </span>
        )}
      </span>
    </>
  );
}
