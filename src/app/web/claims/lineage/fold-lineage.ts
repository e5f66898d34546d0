import { dayNumber } from './day-number.ts';
import type { ClaimPage, ClaimStatement } from './lineage-graph.ts';

/** All that rests on one origin, or all that denies or doubts, folded into one row. */
export interface FoldedRow {
  /** Place of the origin; null: who denies or doubts, or rests on none. */
  readonly origin: number | null;
  readonly isDissent: boolean;
  readonly statements: readonly ClaimStatement[];
  readonly documents: number;
  readonly publishers: number;
  /** How many documents were published on which day, by time. */
  readonly days: readonly { readonly day: number; readonly time: string; readonly documents: number }[];
  /** How many documents are undated. */
  readonly undated: number;
}

/** The rows, the earliest first, and the first and last day of all; null where none is dated. */
export interface FoldedLineage {
  readonly rows: readonly FoldedRow[];
  readonly from: number | null;
  readonly until: number | null;
}

/** Folds all who have a claim into the origins on which they rest. Every statement is in one row; a document may be in several. */
export function foldLineage(page: ClaimPage): FoldedLineage {
  const groups = Map.groupBy(page.statements, ({ origin, stance }) => {
    if (stance === 'denies' || stance === 'doubts') return 'against';
    return origin === null ? 'none' : `${origin}`;
  });
  const rows = [...groups].map(([key, statements]) =>
    foldedRow(page, statements, {
      isDissent: key === 'against',
      origin: /^\d+$/u.test(key) ? Number(key) : null,
    }),
  );
  rows.sort((a, b) => place(a) - place(b) || (a.days[0]?.day ?? 0) - (b.days[0]?.day ?? 0));
  const days = rows.flatMap((row) => row.days.map(({ day }) => day));
  return {
    rows,
    from: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    until: days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b)),
  };
}

/** Origins, then what rests on none, then dissent; the undated last among their like. */
function place({ origin, isDissent, days }: FoldedRow): number {
  return (isDissent ? 4 : origin === null ? 2 : 0) + (days.length === 0 ? 1 : 0);
}

function foldedRow(
  { documents }: ClaimPage,
  statements: readonly ClaimStatement[],
  own: Pick<FoldedRow, 'origin' | 'isDissent'>,
): FoldedRow {
  const all = [...new Set(statements.map(({ document }) => document))].map((id) => documents[id]);
  const byDay = Map.groupBy(all, (one) => dayNumber(one?.published ?? null));
  const dated = [...byDay].flatMap(([day, group]) =>
    day === null ? [] : [{ day, time: group[0]?.published ?? '', documents: group.length }],
  );
  return {
    ...own,
    statements,
    documents: all.length,
    publishers: new Set(all.map((one) => one?.publisher ?? null)).size,
    days: dated.sort((a, b) => a.day - b.day),
    undated: byDay.get(null)?.length ?? 0,
  };
}
