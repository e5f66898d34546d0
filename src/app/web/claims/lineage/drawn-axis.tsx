import { counted } from '../../parts/counted.ts';
import { readableDay } from '../../parts/times.ts';
import type { DrawnDay } from './lay-out-lineage.ts';

/** The days above, with how much time lies between them: they stand in order, not to scale. */
export function DrawnDays({ days, height }: { readonly days: readonly DrawnDay[]; readonly height: number }) {
  return (
    <g className="lineage-axis">
      {days.map(({ day, x, width, daysBefore }) => (
        <g key={x}>
          <line x1={x + width / 2} x2={x + width / 2} y1={34} y2={height} />
          {daysBefore !== 0 && (
            <text x={x + width / 2} y={14}>
              {readableDay(day)}
            </text>
          )}
          {daysBefore !== null && daysBefore > 1 && (
            <text className="lineage-since" x={x + width / 2} y={28}>
              {counted(daysBefore, 'day')} later
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The line below which who denies or doubts stands. */
export function DrawnBand({ y, width }: { readonly y: number; readonly width: number }) {
  return (
    <g className="lineage-band">
      <line x1={0} x2={width} y1={y} y2={y} />
      <text x={0} y={y + 18}>
        Denied or doubted
      </text>
    </g>
  );
}
