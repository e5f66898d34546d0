import { useMemo, useState } from 'react';
import type { Shapes } from '../../api/client.ts';
import { shorten } from '../../parts/shorten.ts';
import { type DraftedRole, type DraftedRoles, sentRoles, withSpan, wordsOf } from './drafted-roles.ts';
import { selectedSpan } from './selected-span.ts';
import { useReviewKeys } from './use-review-keys.ts';

const roles: readonly (readonly [role: DraftedRole, name: string, key: string])[] = [
  ['source', 'Source', '1'],
  ['cue', 'Cue', '2'],
  ['content', 'Content', '3'],
];

const attitudes: readonly Shapes['Attribution']['attitude'][] = [
  'affirms',
  'denies',
  'doubts',
  'asks',
  'wants',
  'expects',
];

/** Words are selected in the document, and one key says what they are. */
export function RoleEditor({
  text,
  isNew,
  draft,
  isPending,
  onChange,
  onSave,
  onCancel,
}: {
  readonly text: string;
  readonly isNew: boolean;
  readonly draft: DraftedRoles;
  readonly isPending: boolean;
  readonly onChange: (draft: DraftedRoles) => void;
  readonly onSave: (roles: Shapes['ReadRoles']) => void;
  readonly onCancel: () => void;
}) {
  const [hint, setHint] = useState('');
  const sent = sentRoles(draft);
  const keys = useMemo((): Readonly<Record<string, (isFurther: boolean) => void>> => {
    const take = (role: DraftedRole) => (isFurther: boolean) => {
      const span = selectedSpan();
      setHint(span === null ? 'Select words in the document first.' : '');
      if (span !== null) onChange(withSpan(draft, role, span, isFurther));
    };
    return {
      ...Object.fromEntries(roles.map(([role, , key]) => [key, take(role)])),
      Escape: onCancel,
      Enter: () => {
        if (sent === null) setHint('There is no content yet: select what is said, then press 3.');
        else if (!isPending) onSave(sent);
      },
    };
  }, [draft, sent, isPending, onChange, onSave, onCancel]);
  useReviewKeys(keys);
  return (
    <div className="review-editor stack">
      <p className="small">
        {isNew ? 'An attribution that is missing.' : 'How it reads.'} Select words in the document, then press
        a key; with Shift, they are added to what the role has.
      </p>
      <dl>
        {roles.map(([role, name, key]) => (
          <div key={role}>
            <dt>
              <button
                type="button"
                aria-keyshortcuts={key}
                onMouseDown={keepSelection}
                onClick={() => keys[key]?.(false)}
              >
                {name} <kbd>{key}</kbd>
              </button>
            </dt>
            <dd>
              <bdi>{draft[role].length === 0 ? 'none' : shorten(wordsOf(text, draft[role]))}</bdi>
              {draft[role].length > 0 && role !== 'content' && (
                <button type="button" className="quiet" onClick={() => onChange({ ...draft, [role]: [] })}>
                  <span aria-hidden="true">×</span>
                  <span className="unseen">No {name.toLowerCase()}</span>
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <label className="row">
        <span className="small">The source</span>
        <select
          value={draft.attitude}
          onChange={({ target }) =>
            onChange({ ...draft, attitude: attitudes.find((one) => one === target.value) ?? 'affirms' })
          }
        >
          {attitudes.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={sent === null || isPending}
          onClick={() => sent !== null && onSave(sent)}
        >
          Save <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
      <p role="status" className="small stance-doubts">
        {hint}
      </p>
    </div>
  );
}

/** A press of the mouse on a button would take the selection away before it is asked for. */
function keepSelection(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}
