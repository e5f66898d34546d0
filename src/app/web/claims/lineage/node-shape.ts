import type { Shapes } from '../../api/client.ts';
import type { Box } from './lay-out-lineage.ts';

/** How far its corners or points reach in, in CSS pixels: less where it is drawn small. */
const widestCorner = 10;

/** The outline of a node as SVG path data: who affirms is round, who reports square, who denies pointed, who doubts cut at its corners. */
export function nodeShape(stance: Shapes['Stance'], { x, y, width, height }: Box): string {
  const corner = Math.min(widestCorner, height / 3);
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  if (stance === 'reports') return `M${x},${y}H${right}V${bottom}H${x}Z`;
  if (stance === 'denies')
    return `M${x + corner},${y}H${right - corner}L${right},${middle}L${right - corner},${bottom}H${x + corner}L${x},${middle}Z`;
  if (stance === 'doubts')
    return `M${x + corner},${y}H${right - corner}L${right},${y + corner}V${bottom - corner}L${right - corner},${bottom}H${x + corner}L${x},${bottom - corner}V${y + corner}Z`;
  const round = `${corner},${corner} 0 0 1`;
  return `M${x + corner},${y}H${right - corner}A${round} ${right},${y + corner}V${bottom - corner}A${round} ${right - corner},${bottom}H${x + corner}A${round} ${x},${bottom - corner}V${y + corner}A${round} ${x + corner},${y}Z`;
}
