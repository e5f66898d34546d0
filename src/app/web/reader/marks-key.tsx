import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';

/** What the marks in a text mean, and the way to read without them. */
export function MarksKey() {
  const { marks } = useQueryInAddress();
  const change = useChangeQuery();
  const isOff = marks === 'off';
  return (
    <div className="reader-key small screen-only" lang="en">
      {!isOff && (
        <p className="row">
          <span className="reader-source">source</span>
          <span className="reader-cue">cue</span>
          <span className="reader-lined reader-depth-1">what it says</span>
          <span className="reader-lined reader-depth-2">what is said in that</span>
        </p>
      )}
      <button
        type="button"
        className="quiet small"
        aria-pressed={isOff}
        onClick={() => change({ marks: isOff ? undefined : 'off' }, { replace: true })}
      >
        Without marks
      </button>
    </div>
  );
}
