/** A tie between two actors. Words flow along a relay, which runs to the right where that is possible. */
export interface LaidEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly count: number;
}

/** Columns in which lanes have places beside boxes, and the ways of ties through them. */
export interface ColumnsWithLanes {
  readonly columns: readonly (readonly string[])[];
  /** Ids of lanes among all that stands in columns. */
  readonly lanes: ReadonlySet<string>;
  /** By `tieKey` the lanes through which a tie passes, in its direction; empty for one between columns that stand beside each other. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
}

/** What tells a tie from others of a network. */
export function tieKey({ from, to, kind }: Pick<LaidEdge, 'from' | 'to' | 'kind'>): string {
  return `${kind} ${from} ${to}`;
}

/**
 * Lets each tie that spans more than two columns pass those between by a lane, which has a place in the order of a column as a box has: a line that
 * ran behind a box would be read as leading to it. Ties of one kind that leave one actor to one side share their lanes until they part.
 * (Dummy vertices: Sugiyama, Tagawa and Toda 1981.)
 */
export function withLanes(
  columns: readonly (readonly string[])[],
  ties: readonly LaidEdge[],
): ColumnsWithLanes {
  const columnOf = new Map(columns.flatMap((column, at) => column.map((id) => [id, at] as const)));
  const added = columns.map(() => new Set<string>());
  const ways = new Map<string, string[]>();
  for (const tie of ties) {
    const [start, end] = [columnOf.get(tie.from), columnOf.get(tie.to)];
    if (start === undefined || end === undefined) continue;
    const step = Math.sign(end - start);
    const way: string[] = [];
    for (let at = start + step; step !== 0 && at !== end; at += step) {
      // Ids of actors have no blanks.
      const lane = `lane ${at} ${step} ${tie.kind} ${tie.from}`;
      added[at]?.add(lane);
      way.push(lane);
    }
    ways.set(tieKey(tie), way);
  }
  return {
    columns: columns.map((column, at) => [...column, ...(added[at] ?? [])]),
    lanes: new Set(added.flatMap((lanes) => [...lanes])),
    ways,
  };
}
