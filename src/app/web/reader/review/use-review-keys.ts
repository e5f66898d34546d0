import { useEffect } from 'react';
import { isTyping } from '../../shell/is-typing.ts';

/**
 * Calls what belongs to a key, with whether Shift is held, as long as nobody types and no dialog is open. Letters are compared as they
 * are written, digits by their key, since Shift writes another sign there.
 */
export function useReviewKeys(keys: Readonly<Record<string, (isShifted: boolean) => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const key = /^Digit[0-9]$/u.test(event.code) ? event.code.slice('Digit'.length) : event.key;
      const act = keys[key];
      // A button that has the focus takes Enter for itself.
      if (act === undefined || (key === 'Enter' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act(event.shiftKey);
    };
    // Before whatever else listens: Escape leaves the draft, and not the passage.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [keys]);
}
