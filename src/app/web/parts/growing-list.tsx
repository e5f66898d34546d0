import { type ReactNode, useState } from 'react';
import { counted } from './counted.ts';

/** So many more are shown each time that somebody asks. */
const step = 50;

/** A long list of which the beginning is shown, and more when somebody asks for it. */
export function GrowingList<Item>({
  items,
  few,
  thing,
  things,
  className,
  children,
}: {
  readonly items: readonly Item[];
  /** So many are shown at first. */
  readonly few: number;
  /** What each of them is called. */
  readonly thing: string;
  readonly things?: string;
  readonly className?: string;
  /** Shows one, as an `<li>`. */
  readonly children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(few);
  const left = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <p>
          <button type="button" className="small" onClick={() => setShown(shown + step)}>
            Show {left > step ? `${step} of ` : ''}
            {counted(left, `more ${thing}`, things === undefined ? undefined : `more ${things}`)}
          </button>
        </p>
      )}
    </>
  );
}
