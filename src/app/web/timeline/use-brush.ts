import { type PointerEvent, useEffect, useState } from 'react';

/** A rectangle in pixels, from where the pointer went down to where it is. */
interface Drag {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
}

/** What is brushed: a stretch of one axis or of both, in pixels; null: all of that axis. */
export interface Brushed {
  readonly x: readonly [number, number] | null;
  readonly y: readonly [number, number] | null;
}

/** Shorter movements are a click, in pixels. */
const leastDrag = 6;
/** A drag that is flatter than this chooses along one axis alone, in pixels. */
const flat = 14;

/** What a drag chooses; null where it is no more than a click. */
export function brushedBy({ startX, startY, x, y }: Drag): Brushed | null {
  const [width, height] = [Math.abs(x - startX), Math.abs(y - startY)];
  if (Math.max(width, height) < leastDrag) return null;
  return {
    x: width < flat && height >= flat ? null : [Math.min(startX, x), Math.max(startX, x)],
    y: height < flat ? null : [Math.min(startY, y), Math.max(startY, y)],
  };
}

/**
 * Chooses a part of a drawing with mouse or pen; fingers scroll. Escape gives up.
 *
 * @returns what is brushed so far, and what the drawing must listen to
 */
export function useBrush(onBrush: (brushed: Brushed) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDrag(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isDragging]);
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGRectElement>) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [x, y] = placeOf(event);
      setDrag({ startX: x, startY: y, x, y });
    },
    onPointerMove: (event: PointerEvent<SVGRectElement>) => {
      if (drag === null) return;
      const [x, y] = placeOf(event);
      setDrag({ ...drag, x, y });
    },
    onPointerUp: () => {
      const brushed = drag === null ? null : brushedBy(drag);
      setDrag(null);
      if (brushed !== null) onBrush(brushed);
    },
    onPointerCancel: () => setDrag(null),
  };
  return { brushed: drag === null ? null : brushedBy(drag), handlers };
}

/** Within the drawing. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGRectElement>): [number, number] {
  const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
  return [clientX - (box?.left ?? 0), clientY - (box?.top ?? 0)];
}
