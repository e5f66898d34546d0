import { type RefObject, useEffect, useRef } from 'react';
import { blockAt } from './blocks.ts';
import type { Choice } from './choice.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** So many frames a passage far away may need until it is drawn and its surroundings are measured; so many it must then stand still. */
const frames = { most: 60, calm: 5 };

/** Scrolls to the chosen passage, and gives it the focus where it was walked to. */
export function useReveal({
  article,
  plan,
  chosen,
  means,
  scrollToBlock,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly plan: ReadingPlan;
  readonly chosen: Choice | null;
  readonly means: 'address' | 'pointer' | 'keys';
  readonly scrollToBlock: (at: number) => void;
}): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (chosen === null) shown.current = null;
    if (chosen === null || chosen.id === shown.current) return;
    shown.current = chosen.id;
    if (means === 'pointer') return;
    const at = blockAt(plan.blocks, chosen.start);
    const offset = Math.max(chosen.start, plan.blocks[at]?.start ?? 0);
    let frame = 0;
    let left = frames.most;
    let calm = 0;
    const look = () => {
      const place = article.current?.querySelector<HTMLElement>(`[data-at="${offset}"]`);
      if (place == null) {
        calm = 0;
        scrollToBlock(at);
      } else if (calm === 0 || !isInView(place)) {
        calm = 1;
        place.scrollIntoView({ block: 'center' });
        if (means === 'keys') place.focus({ preventScroll: true });
      } else {
        calm += 1;
      }
      left -= 1;
      if (left > 0 && calm < frames.calm) frame = requestAnimationFrame(look);
    };
    const stop = () => cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
    // Who scrolls meanwhile wants to be elsewhere.
    window.addEventListener('wheel', stop, { once: true, passive: true });
    return () => {
      stop();
      window.removeEventListener('wheel', stop);
    };
  }, [article, plan, chosen, means, scrollToBlock]);
}

function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}
