import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf, useAsOf, useQueryInAddress } from './address.ts';

/** What is searched for, from every screen; `/` leads to it. */
export function SearchField() {
  const [path, navigate] = useLocation();
  const { words = '' } = useQueryInAddress();
  const asOf = useAsOf();
  const sought = path === '/search' ? words : '';
  const [typed, setTyped] = useState(sought);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(sought), [sought]);
  return (
    <search>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') navigate(addressOf('/search', { words: typed.trim() }, asOf));
        }}
      >
        <input
          ref={field}
          id="search"
          type="search"
          aria-label="Search the whole workspace"
          aria-keyshortcuts="/"
          placeholder="Search  /"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  );
}
