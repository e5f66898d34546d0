import { type RefObject, useEffect, useRef } from 'react';

/** What had the focus when something was decided. */
export interface Held {
  readonly element: Element | null;
  /** What was shown then. */
  readonly shown: unknown;
}

/**
 * Keeps the focus where it was while something is decided and read anew; where what had it is gone, it goes to what tells of the decision. Nothing
 * is scrolled, and where somebody has gone on meanwhile, they are left there.
 *
 * @param shown - is another once everything is read anew
 * @returns for what tells of the decision
 */
export function useKeptFocus(
  held: RefObject<Held | null>,
  { isPending, shown }: { readonly isPending: boolean; readonly shown: unknown },
): RefObject<HTMLParagraphElement | null> {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isPending || held.current === null) return;
    const { element } = held.current;
    if (document.activeElement === document.body) {
      const isThere = element instanceof HTMLElement && element.isConnected && !element.matches(':disabled');
      (isThere ? element : told.current)?.focus({ preventScroll: true });
    }
    if (shown !== held.current.shown) held.current = null;
  });
  return told;
}
