import { useMemo, useState, useSyncExternalStore } from 'react';
import { counted } from '../../parts/counted.ts';
import { useChangeQuery, useQueryInAddress } from '../../shell/address.ts';
import { useIsPrinting } from '../use-is-printing.ts';
import { FoldedDrawing } from './folded-drawing.tsx';
import { layOutLineage } from './lay-out-lineage.ts';
import { Legend } from './legend.tsx';
import { LineageDrawing } from './lineage-drawing.tsx';
import type { ClaimPage } from './lineage-graph.ts';
import { LineageList } from './lineage-list.tsx';
import { LineagePanel } from './lineage-panel.tsx';
import './lineage.css';

/** More nodes than these begin folded: drawn one by one they would take more than three screens. */
const foldedFrom = 40;

/** More than these are never drawn one by one: nobody could follow the lines, and the list tells the same. */
const most = 400;

/** How a claim went from its origins to its readers: drawn, folded into its origins, or as a list. All three stand in the address. */
export function Lineage({ page }: { readonly page: ClaimPage }) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const size = new Set(page.statements.map(({ document }) => document)).size;
  const isMany = size > foldedFrom;
  const isNarrow = useIsNarrow();
  const isList = query.as === undefined ? isNarrow : query.as === 'list';
  const isFolded = size > most || (query.fold === undefined ? isMany : query.fold === 'yes');
  const toggle = () => change({ fold: isFolded === isMany ? (isFolded ? 'no' : 'yes') : undefined });
  return (
    <section className="lineage stack" aria-labelledby="lineage-title">
      <div className="row lineage-bar">
        <h2 id="lineage-title">Where it comes from</h2>
        <span className="row screen-only">
          <button
            type="button"
            aria-pressed={!isList}
            onClick={() => change({ as: isNarrow ? 'drawn' : undefined })}
          >
            Drawn
          </button>
          <button
            type="button"
            aria-pressed={isList}
            onClick={() => change({ as: isNarrow ? undefined : 'list' })}
          >
            As a list
          </button>
          {!isList && (
            <button type="button" aria-pressed={isFolded} disabled={size > most} onClick={toggle}>
              Collapse to origins
            </button>
          )}
        </span>
      </div>
      {size > most && !isList && (
        <p className="soft">
          {counted(size, 'document')} are too many to be drawn one by one; the list has them all.
        </p>
      )}
      {isList ? (
        <LineageList page={page} />
      ) : isFolded ? (
        <FoldedDrawing page={page} />
      ) : (
        <Unfolded page={page} />
      )}
    </section>
  );
}

/** Wider drawings than this, in CSS pixels, are so small on a sheet that the list comes with them. */
const widest = 1_000;

function Unfolded({ page }: { readonly page: ClaimPage }) {
  const layout = useMemo(() => layOutLineage(page), [page]);
  const [chosen, choose] = useState<string | null>(null);
  const isPrinting = useIsPrinting();
  const isWide = layout.width > widest;
  return (
    <>
      <div className="lineage-beside">
        <LineageDrawing page={page} layout={layout} chosen={chosen} onChoose={choose} />
        <LineagePanel page={page} layout={layout} chosen={chosen} />
      </div>
      <Legend layout={layout} />
      {isPrinting && isWide && <LineageList page={page} />}
    </>
  );
}

/** On a screen so narrow that hardly two columns of the drawing fit it, one begins with the list. */
const narrow = '(width < 40rem)';

function useIsNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => matchMedia(narrow).matches);
}

function onNarrow(tell: () => void): () => void {
  const media = matchMedia(narrow);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
