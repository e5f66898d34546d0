import type { Shapes } from '../api/client.ts';
import { Chain } from '../parts/chain.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { readableTime } from '../parts/times.ts';
import { To } from '../parts/to.tsx';
import { distanceWords, saidWords } from './said-words.ts';

type Timeline = Shapes['Timeline'];

/** Statements by when it happened, each with who said so when. */
export function TimelineList({
  items,
  documents,
}: {
  readonly items: Timeline['items'];
  readonly documents: Timeline['documents'];
}) {
  return (
    <ol className="timeline-list" data-walk>
      {items.map((item) => (
        <Row key={item.statement.id} item={item} document={documents[item.statement.document]} />
      ))}
    </ol>
  );
}

function Row({
  item,
  document,
}: {
  readonly item: Timeline['items'][number];
  readonly document: Shapes['DocumentName'] | undefined;
}) {
  const { statement, happened, said } = item;
  const distance = distanceWords(item);
  return (
    <li>
      <p className="timeline-when">
        {happened === null ? <span className="soft">no time told</span> : <When {...happened} />}
      </p>
      <article className="timeline-said">
        <blockquote dir="auto">
          <To path={`/documents/${statement.document}`} query={{ statement: statement.id }} data-step>
            {statement.text}
          </To>
        </blockquote>
        <p>
          <Chain chain={statement.chain} />
        </p>
        <p className="small">
          {saidWords(said)}
          {distance !== '' && (
            <>
              {' · '}
              <strong>{distance}</strong>
            </>
          )}
        </p>
        <p className="small">
          {document !== undefined && <DocumentName document={document} at={statement.id} />}
          {' · '}
          <To path={`/claims/${statement.claim}`}>
            Claim<span className="unseen">: {statement.text.slice(0, 80)}</span>
          </To>
        </p>
      </article>
    </li>
  );
}

/** The words for a time that is longer than a day. */
const lengths: Readonly<Record<string, string>> = {
  week: 'some day of that week',
  month: 'some day of that month',
  year: 'some day of that year',
  range: 'within these days',
};

function When({ value, earliest, latest, precision }: NonNullable<Timeline['items'][number]['happened']>) {
  const length = lengths[precision];
  return (
    <>
      <time dateTime={value.includes('/') ? undefined : value}>
        {precision === 'week' ? readableTime(`${earliest}/${latest}`) : readableTime(value)}
      </time>
      {length !== undefined && <span className="soft small">{length}</span>}
    </>
  );
}
