import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { actorQuery, actorsQuery } from '../api/queries.ts';
import { useAsOf } from '../shell/address.ts';
import { counted } from './counted.ts';
import { shortName } from './short-name.ts';
import './actor-field.css';

/** So long nobody types before actors are looked up, in milliseconds. */
const pause = 150;
/** So many are suggested. */
const few = 8;

interface Choice {
  readonly label: string;
  /** Id of an actor. */
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** Id of one that is not suggested. */
  readonly except?: string;
}

/** A field that chooses an actor: one types a part of any of its names, and takes one of those that are suggested. */
export function ActorField(choice: Choice) {
  return choice.value === undefined ? <Seeking {...choice} /> : <Chosen {...choice} value={choice.value} />;
}

function Chosen({ label, value, onChoose }: Choice & { readonly value: string }) {
  const { data } = useQuery(actorQuery(value, useAsOf()));
  return (
    <div className="actor-field">
      <span className="small">{label}</span>
      <button type="button" className="actor-field-chosen" onClick={() => onChoose(undefined)}>
        <bdi>{data === undefined ? value : shortName(data.card.name, 60)}</bdi>
        <span aria-hidden="true">✕</span>
        <span className="unseen">, take back</span>
      </button>
    </div>
  );
}

function Seeking({ label, onChoose, except }: Choice) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const suggested = useSuggestions(typed, isOpen).filter((one) => one.id !== except);
  const take = (actor: string) => {
    setTyped('');
    setOpen(false);
    onChoose(actor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const marked = suggested[at];
    if (step !== undefined) {
      setOpen(true);
      setAt((at + step + suggested.length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(1, suggested.length));
    } else if (event.key === 'Enter' && marked !== undefined) take(marked.id);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const isShown = isOpen && suggested.length > 0;
  return (
    <div className="actor-field">
      <label htmlFor={`${id}-field`} className="small">
        {label}
      </label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder="Part of a name"
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
      />
      <span className="unseen" role="status">
        {isOpen && typed !== '' ? counted(suggested.length, 'actor') : ''}
      </span>
      <div id={`${id}-list`} role="listbox" aria-label={label} className="actor-field-list" hidden={!isShown}>
        {suggested.map((one, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          <div
            key={one.id}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one.id)}
          >
            <bdi>{shortName(one.name, 80)}</bdi>{' '}
            <span className="soft small">
              {one.type}, {counted(one.documents, 'document')}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

function useSuggestions(typed: string, isOpen: boolean) {
  const [words, setWords] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const asOf = useAsOf();
  const { data } = useQuery({
    ...actorsQuery({ words: words.trim() === '' ? undefined : words.slice(0, 1_000), limit: few + 1, asOf }),
    enabled: isOpen,
  });
  return (data?.actors ?? []).slice(0, few + 1);
}
