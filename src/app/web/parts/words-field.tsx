import { useEffect, useState } from 'react';

/** So long nobody types before what was typed is looked up, in milliseconds. */
const pause = 180;

/** A field for words that narrow down a list as they are typed. */
export function WordsField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="row">
      <span className="unseen">{label}</span>
      <input
        type="search"
        value={typed}
        placeholder={label}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
