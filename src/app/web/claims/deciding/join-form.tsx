import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { claimsQuery } from '../../api/queries.ts';
import { counted, countedOrigins } from '../../parts/counted.ts';
import { Failure } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { WordsField } from '../../parts/words-field.tsx';
import type { ClaimPage } from '../lineage/lineage-graph.ts';
import { ReasonField } from './reason-field.tsx';
import type { Decisions } from './use-decisions.ts';

const few = 8;

/** Finds another claim by words in it, and joins it with this one. */
export function JoinForm({ page, decisions }: { readonly page: ClaimPage; readonly decisions: Decisions }) {
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [isOpposite, setOpposite] = useState(false);
  const list = useId();
  const { data, error } = useQuery({ ...claimsQuery({ words, limit: few + 1 }), enabled: words !== '' });
  const found =
    words === '' ? [] : (data?.claims.filter(({ id }) => id !== page.card.id).slice(0, few) ?? []);
  const [first] = page.statements;
  return (
    <div className="stack">
      <div className="row">
        <WordsField label="Words in the other claim" value={words} onChange={setWords} />
        <ReasonField value={reason} onChange={setReason} />
        <label className="row">
          <input type="checkbox" checked={isOpposite} onChange={() => setOpposite(!isOpposite)} />
          <span className="small">One says that the other is not so</span>
        </label>
      </div>
      {error !== null && <Failure error={error} />}
      <p className="soft small" role="status">
        {words !== '' &&
          data !== undefined &&
          (found.length === 0
            ? 'No other claim has these words.'
            : `${counted(found.length, 'claim')} to choose from`)}
      </p>
      {found.length > 0 && (
        <ul id={list} className="claim-found">
          {found.map(({ id, text, documents, origins }) => (
            <li key={id} className="row">
              <button
                type="button"
                disabled={decisions.isPending || first === undefined}
                aria-describedby={`${list}-${id}`}
                onClick={() =>
                  first !== undefined &&
                  decisions.join({ ids: [page.card.id, id], follow: first.id, reason, isOpposite })
                }
              >
                Join
              </button>
              <span id={`${list}-${id}`}>
                <To path={`/claims/${id}`}>
                  <bdi className="claim-name">{text}</bdi>
                </To>{' '}
                <span className="soft small">
                  {counted(documents, 'document')}, {countedOrigins(origins)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
