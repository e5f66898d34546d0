import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { workspaceQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { readableDay } from '../parts/times.ts';
import { useAsOf, useChangeQuery } from './address.ts';
import './as-of-slider.css';

/** So long the slider rests before everything is shown as of its day, in milliseconds: longer than from one repeat of a held key to the next. */
const pause = 80;

/** As of which day everything is shown: the days on which documents became known, then today. */
export function AsOfSlider() {
  const { data } = useQuery(workspaceQuery);
  const asOf = useAsOf();
  const change = useChangeQuery();
  const days = data?.days ?? [];
  const places = [...days.map(({ day }) => day), undefined];
  const here = placeOf(places, asOf);
  const [moved, setMoved] = useState<number | null>(null);
  const at = moved ?? here;
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => {
      setMoved(null);
      if (places[moved] !== asOf) change({ asOf: places[moved], offset: undefined }, { replace: true });
    }, pause);
    return () => clearTimeout(timer);
  });
  if (days.length < 2) return null;
  // What is asked for may be a day on which nothing became known, or one before all.
  const day = moved === null ? asOf : places[moved];
  const known = days.reduce((sum, one) => sum + (one.day <= (day ?? '') ? one.documents : 0), 0);
  const text =
    day === undefined
      ? 'Everything, as of today'
      : `As of ${readableDay(day)}: ${counted(known, 'document')}`;
  return (
    <div className={`as-of ${day === undefined ? '' : 'as-of-past'}`}>
      <label htmlFor="as-of">As of</label>
      <input
        id="as-of"
        type="range"
        min={0}
        max={places.length - 1}
        value={at}
        aria-valuetext={text}
        onChange={(event) => setMoved(Number(event.target.value))}
      />
      <output htmlFor="as-of">{text}</output>
      {day !== undefined && (
        <button
          type="button"
          className="quiet small"
          onClick={() => change({ asOf: undefined, offset: undefined })}
        >
          Back to today
        </button>
      )}
    </div>
  );
}

/** The last place whose day is no later; that of today where none is asked for. */
function placeOf(places: readonly (string | undefined)[], asOf: string | undefined): number {
  if (asOf === undefined) return places.length - 1;
  const later = places.findIndex((day) => day === undefined || day > asOf);
  return Math.max(0, later - 1);
}
