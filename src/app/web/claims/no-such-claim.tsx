import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { readableDay } from '../parts/times.ts';
import { To } from '../parts/to.tsx';
import { addressOf, useAsOf } from '../shell/address.ts';

/** Where the address of a claim leads nowhere any more: why that can be, and how the claim is found again. */
export function NoSuchClaim({ id }: { readonly id: string }) {
  const asOf = useAsOf();
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') navigate(addressOf('/claims', { words: words.trim() }, asOf));
  };
  return (
    <div className="stack claim-measure">
      <h1>No claim is here{asOf !== undefined && ` as of ${readableDay(asOf)}`}</h1>
      <p>
        The workspace has no claim and no statement under <span className="claim-id">{id}</span>, and no
        statement in the words by which a claim had that id. The id of a claim comes from the words of its
        first statement. It is another when an earlier document comes in, or claims are joined or split; and
        it leads nowhere when its words are gone: its document was read anew or redacted, or is in another
        workspace.
      </p>
      {asOf !== undefined && (
        <p>
          Perhaps it came later: <Link href={addressOf(`/claims/${id}`)}>look as of today</Link>.
        </p>
      )}
      <search>
        <form className="row" onSubmit={search}>
          <label className="row">
            <span>Words of the claim</span>
            <input
              type="search"
              value={words}
              maxLength={1_000}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
          <button type="submit" disabled={words.trim() === ''}>
            Look for it
          </button>
        </form>
      </search>
      <p>
        <To path="/claims">To all claims</To>
      </p>
    </div>
  );
}
