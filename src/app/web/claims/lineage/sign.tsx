/** What a node is marked with, around the origin of coordinates: an hourglass, and a line that comes back to where it began. */
const paths = {
  'choke-point': 'M-5,-6H5L-5,6H5Z',
  'self-citation': 'M-4,3A5,5 0 1 0 -4,-3M-5.5,-6.5L-4.5,-2.5L-0.5,-3.5',
} as const;

/** A choke point, or a voice that cites itself: drawn, since not every machine has a letter for it. */
export function Sign({
  kind,
  x,
  y,
}: {
  readonly kind: keyof typeof paths;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className={`lineage-sign lineage-sign-${kind}`} transform={`translate(${x} ${y})`}>
      <circle r={10} />
      <path d={paths[kind]} />
    </g>
  );
}
