import { counted } from './counted.ts';
import './facet.css';

interface FacetValue {
  readonly value: string | null;
  readonly count: number;
}

/** So many values are shown before somebody asks for more. */
const few = 8;

/** And so many then: who looks for one of thousands of publishers types its name. */
const most = 200;

/** One way in which things fall apart, with how many of each there are; one value at most is chosen. */
export function Facet({
  title,
  values,
  chosen,
  nameOf = (value) => value ?? 'unknown',
  onChoose,
}: {
  readonly title: string;
  readonly values: readonly FacetValue[];
  /** Undefined: none. Empty: those of which it is not known. */
  readonly chosen: string | undefined;
  readonly nameOf?: (value: string | null) => string;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const shown = values.slice(0, few);
  const further = values.slice(few, most);
  const apart = values.slice(few).filter(({ value }) => chosen === (value ?? ''));
  const button = ({ value, count }: FacetValue) => {
    const isChosen = chosen !== undefined && chosen === (value ?? '');
    return (
      <li key={value ?? ''}>
        <button
          type="button"
          className="quiet facet-value"
          aria-pressed={isChosen}
          onClick={() => onChoose(isChosen ? undefined : (value ?? ''))}
        >
          <bdi>{nameOf(value)}</bdi>
          <span className="soft small">{count.toLocaleString('en-GB')}</span>
        </button>
      </li>
    );
  };
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>{[...shown, ...apart].map(button)}</ul>
      {further.length > apart.length && (
        <details>
          <summary className="small">{counted(values.length - few - apart.length, 'more', 'more')}</summary>
          <ul>{further.filter((one) => !apart.includes(one)).map(button)}</ul>
          {values.length > most && (
            <p className="soft small">{counted(values.length - most, 'rarer one')} not shown</p>
          )}
        </details>
      )}
    </fieldset>
  );
}
