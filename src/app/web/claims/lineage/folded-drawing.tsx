import { scaleLinear, scaleSqrt } from 'd3-scale';
import { counted } from '../../parts/counted.ts';
import { readableDay } from '../../parts/times.ts';
import { OriginName } from '../claim-words.tsx';
import { originKind } from '../origin-kind.ts';
import { openProof, originId } from '../origins-proof.tsx';
import { type FoldedRow, foldLineage } from './fold-lineage.ts';
import type { ClaimPage } from './lineage-graph.ts';

/** Radii in CSS pixels; the area of a dot is as the number of documents of its day. */
const radius = scaleSqrt().domain([0, 30]).range([4, 11]).clamp(true);

/** The lineage folded into its origins: how many documents of which days rest on each. To scale. */
export function FoldedDrawing({ page }: { readonly page: ClaimPage }) {
  const { rows, from, until } = foldLineage(page);
  // A single day stands in the middle.
  const place = scaleLinear()
    .domain([from ?? 0, until ?? 0])
    .range(from === until ? [50, 50] : [3, 97]);
  return (
    <ol className="lineage-folded">
      {rows.map((row) => (
        <li key={`${row.origin} ${row.isDissent}`} className={row.isDissent ? 'lineage-folded-dissent' : ''}>
          <p>
            <RowName page={page} row={row} />
            <br />
            <span className="soft small">
              {counted(row.documents, 'document')} of {counted(row.publishers, 'publisher')},{' '}
              {counted(row.statements.length, 'statement')}
              {row.undated > 0 && `, ${row.undated} undated`}
            </span>
          </p>
          <div>
            <svg width="100%" height="30" role="img" aria-label={spread(row)}>
              <line className="lineage-folded-line" x1="0%" x2="100%" y1="15" y2="15" />
              {row.days.map(({ day, time, documents }) => (
                <circle key={day} cx={`${place(day)}%`} cy="15" r={radius(documents)}>
                  <title>{`${readableDay(time)}: ${counted(documents, 'document')}`}</title>
                </circle>
              ))}
            </svg>
            <span className="lineage-folded-days soft small" aria-hidden="true">
              <span>{readableDay(row.days[0]?.time)}</span>
              {row.days.length > 1 && <span>{readableDay(row.days.at(-1)?.time)}</span>}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function RowName({
  page,
  row: { origin, isDissent },
}: {
  readonly page: ClaimPage;
  readonly row: FoldedRow;
}) {
  if (isDissent) return <strong>Denied or doubted</strong>;
  if (origin === null) return <strong>On no origin</strong>;
  const own = page.origins[origin];
  return (
    <>
      <a href={`#${originId(origin)}`} onClick={() => openProof(originId(origin))}>
        <OriginName name={own?.name} />
      </a>{' '}
      <span className="soft">({originKind(own)})</span>
    </>
  );
}

function spread({ days, documents }: FoldedRow): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return `${counted(documents, 'document')}, undated`;
  return `${counted(documents, 'document')} from ${readableDay(first.time)} to ${readableDay(last?.time)}`;
}
