import { type ReactNode, useState } from 'react';
import './facet-column.css';

/** What a list can be narrowed down by, beside it; where there is no room, above it and folded away. */
export function FacetColumn({
  chosen,
  children,
}: {
  /** How many choices count now. */
  readonly chosen: number;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className="facets facet-column screen-only" aria-label="Narrow down" data-open={isOpen}>
      <button
        type="button"
        className="facet-column-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Narrow down{chosen > 0 ? ` (${chosen} chosen)` : ''}
      </button>
      {children}
    </aside>
  );
}
