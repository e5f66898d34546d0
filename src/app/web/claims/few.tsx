import { type ReactNode, useState } from 'react';
import { counted } from '../parts/counted.ts';
import { useIsPrinting } from './use-is-printing.ts';

/** The first of a long list, and as many more each time somebody asks for more. On paper all of it. */
export function Few<Item>({
  items,
  few,
  thing,
  children,
}: {
  readonly items: readonly Item[];
  readonly few: number;
  /** What they are, in the singular. */
  readonly thing: string;
  readonly children: (item: Item) => ReactNode;
}) {
  const [asked, setAsked] = useState(few);
  const shown = useIsPrinting() ? items.length : asked;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {items.length > shown && (
        <li className="claim-more">
          <button type="button" onClick={() => setAsked(asked + few)}>
            Show more ({counted(items.length - shown, `further ${thing}`)})
          </button>
        </li>
      )}
    </>
  );
}
