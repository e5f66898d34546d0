import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { addressOf, useAsOf } from './address.ts';
import { places } from './header.tsx';
import { isTyping } from './is-typing.ts';
import { keysId, showKeys } from './keys-button.tsx';
import './keys.css';

/** What else keys do, on the screens that have it; each screen sees to its own. */
const further = [
  ['/', 'search'],
  ['?', 'this list'],
  ['j k', 'next and previous in a list'],
  ['Enter', 'open what is chosen'],
  ['[ ]', 'previous and next statement in the reader'],
  ['y n e', 'accept, reject or correct the attribution that is chosen in the reader'],
  ['i', 'add one that is missing'],
  ['z', 'take the last review back'],
  ['← → ↑ ↓', 'along the edges of a lineage; among the marks of the timeline'],
  ['Home End', 'first and last mark of the timeline'],
  ['Esc', 'leave a field or a dialog'],
] as const;

/** Keys that work everywhere, and the list of all keys, which `?` shows. */
export function Keys() {
  const [, navigate] = useLocation();
  const asOf = useAsOf();
  const isGoing = useRef(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const place = places.find((one) => one.key === key);
      if (isGoing.current && place !== undefined) navigate(addressOf(place.path, {}, asOf));
      else if (key === '/') document.getElementById('search')?.focus();
      else if (key === '?') showKeys();
      else if (key === 'j' || key === 'k') moveAlong(key === 'j' ? 1 : -1);
      else if (key !== 'g') return;
      isGoing.current = key === 'g';
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, asOf]);
  return (
    <dialog id={keysId} aria-labelledby="keys-title">
      <form method="dialog" className="stack">
        <h2 id="keys-title">Keys</h2>
        <dl className="keys-list">
          {places.map(({ key, name }) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
          {further.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          <button type="submit">Close</button>
        </p>
      </form>
    </dialog>
  );
}

/** Leads from one entry of a list to the next, by the first link of each: lists say of themselves that they are such by `data-walk`. */
function moveAlong(step: 1 | -1): void {
  const entries = [...document.querySelectorAll('[data-walk] > li')];
  const links = entries.flatMap((entry) => entry.querySelector<HTMLElement>('a') ?? []);
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[to]?.focus();
  links[to]?.scrollIntoView({ block: 'nearest' });
}
