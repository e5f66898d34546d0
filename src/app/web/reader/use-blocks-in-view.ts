import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReadingPlan } from './reading-plan.ts';

/** Which blocks are drawn, and how much room is left for those that are not. */
interface BlocksInView {
  /** Places in the plan, from the first that is not drawn above all. */
  readonly places: readonly number[];
  /** In CSS pixels. */
  readonly above: number;
  readonly below: number;
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly scrollToBlock: (at: number) => void;
}

/** Characters in a line and heights in CSS pixels, as a first guess until a block is measured. */
const guess = { line: 72, lineHeight: 31, margin: 18 };

/** All blocks of a short document, or where it is printed; of a long one those in view and a few around them. */
export function useBlocksInView(
  plan: ReadingPlan,
  from: number,
  list: RefObject<HTMLElement | null>,
): BlocksInView {
  const isPrinted = usePrinting();
  const isWhole = plan.isShort || isPrinted;
  const count = plan.blocks.length - from;
  const [margin, setMargin] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document may begin further down
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [plan]);
  const virtual = useWindowVirtualizer({
    count: isWhole ? 0 : count,
    estimateSize: (at) => heightOf(plan.blocks[at + from]),
    overscan: 4,
    scrollMargin: margin,
  });
  const scrollToBlock = useCallback(
    (at: number) => {
      if (!isWhole && at >= from) virtual.scrollToIndex(at - from, { align: 'center' });
    },
    [isWhole, from, virtual],
  );
  if (isWhole) {
    const places = Array.from({ length: count }, (_, n) => n + from);
    return { places, above: 0, below: 0, measure: undefined, scrollToBlock };
  }
  const items = virtual.getVirtualItems();
  return {
    places: items.map(({ index }) => index + from),
    above: (items[0]?.start ?? margin) - margin,
    below: virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    measure: virtual.measureElement,
    scrollToBlock,
  };
}

function heightOf(block: { readonly start: number; readonly end: number } | undefined): number {
  const length = block === undefined ? 0 : block.end - block.start;
  return Math.ceil(length / guess.line) * guess.lineHeight + guess.margin;
}

/** Whether the page is being put on paper. */
function usePrinting(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const change = (to: boolean) => () => flushSync(() => setPrinted(to));
    const [begin, end] = [change(true), change(false)];
    const onMedia = () => setPrinted(paper.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', onMedia);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', onMedia);
    };
  }, []);
  return isPrinted;
}
