import { useEffect, useId, useState } from 'react';
import { ActorField } from '../parts/actor-field.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { stretchOf } from './moments.ts';

/** The bounds of an axis, as they stand in the address. */
const axes = [
  { title: 'Happened', from: 'from', until: 'until' },
  { title: 'Said', from: 'saidFrom', until: 'saidUntil' },
] as const;

/** Of which times, and of whom: what the drawing chooses with a mouse, fields choose with keys. All of it stands in the address. */
export function TimeChoices() {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const choose = (name: string) => (value: string | undefined) =>
    change({ [name]: value, offset: undefined });
  return (
    <div className="time-choices screen-only">
      {axes.map(({ title, from, until }) => (
        <fieldset key={title} className="time-choices-axis">
          <legend className="small">{title}</legend>
          <TimeField label={`${title} from`} value={query[from]} onChoose={choose(from)} />
          <span aria-hidden="true">–</span>
          <TimeField label={`${title} until`} value={query[until]} onChoose={choose(until)} />
        </fieldset>
      ))}
      <ActorField label="Passed through" value={query.through} onChoose={choose('through')} />
      <ActorField label="Speaks of" value={query.about} onChoose={choose('about')} />
    </div>
  );
}

/** A field for a time as precise as one knows it. What is typed is chosen by Enter, or when the field is left. */
function TimeField({
  label,
  value = '',
  onChoose,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const written = typed.trim();
  const isTime = written === '' || (stretchOf(written) !== null && !written.includes('/'));
  const choose = () => {
    if (isTime && written !== value) onChoose(written === '' ? undefined : written);
  };
  return (
    <form
      className="time-field"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={!isTime}
        aria-describedby={isTime ? undefined : `${id}-wrong`}
        placeholder="2034-03-07"
        title="A year, month, day or minute: 2034, 2034-03, 2034-03-07, 2034-03-07T05:45"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={choose}
      />
      {!isTime && (
        <span id={`${id}-wrong`} className="time-field-wrong small">
          Write 2034, 2034-03, 2034-03-07 or 2034-03-07T05:45.
        </span>
      )}
    </form>
  );
}
