import { useCallback, useEffect, useRef } from 'react';
import { isTyping } from '../shell/is-typing.ts';
import type { Choice } from './choice.ts';
import { type ReadingPlan, stepFrom } from './reading-plan.ts';

/** A key that is held down steps at most this often, in milliseconds: browsers refuse more than 200 changes of an address in ten seconds. */
const pause = 80;

/** `[` and `]` lead to the passage before and behind the chosen one, Escape lets go of it. Gives the step, for buttons. */
export function useWalk(
  plan: ReadingPlan,
  chosen: Choice | null,
  choose: (choice: Choice | null, by: 'keys') => void,
): (step: 1 | -1) => void {
  const last = useRef(0);
  const walk = useCallback(
    (step: 1 | -1) => {
      const next = stepFrom(plan, chosen, firstInView(), step);
      if (next !== null) choose(next, 'keys');
    },
    [plan, chosen, choose],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWritten = event.getModifierState('AltGraph');
      if (isTyping(event) || (!isWritten && (event.ctrlKey || event.metaKey || event.altKey))) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape' && chosen !== null) choose(null, 'keys');
      if (event.key !== '[' && event.key !== ']') return;
      event.preventDefault();
      if (event.repeat && event.timeStamp - last.current < pause) return;
      last.current = event.timeStamp;
      walk(event.key === ']' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [walk, chosen, choose]);
  return walk;
}

/** The offset of the first passage that stands below the upper border of the window. */
function firstInView(): number {
  for (const one of document.querySelectorAll<HTMLElement>('.reader [data-at]')) {
    if (one.getBoundingClientRect().top >= 0) return Number(one.dataset.at);
  }
  return 0;
}
