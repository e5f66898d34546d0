import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { shorten } from '../parts/shorten.ts';
import { readableTime } from '../parts/times.ts';
import { To } from '../parts/to.tsx';

const aspects = ['verdict', 'source', 'cue', 'content', 'attitude'] as const;

/** How far those who reviewed the same attributions agree, and where they do not. */
export function Agreement({ agreement }: { readonly agreement: Shapes['Agreement'] }) {
  const { reviewers, reviewed, byMoreThanOne, alpha, disagreements, total } = agreement;
  if (reviewed === 0) return null;
  return (
    <section className="stack" aria-labelledby="agreement-title">
      <h2 id="agreement-title">Agreement</h2>
      <p>
        {counted(reviewed, 'attribution')} reviewed by <bdi>{reviewers.join(', ')}</bdi>; {byMoreThanOne} by
        more than one person.
      </p>
      {byMoreThanOne > 0 && (
        <table className="review-alpha">
          <caption className="small soft">
            Krippendorff’s alpha, nominal: 1 where all agree, 0 where they agree as often as chance would.
          </caption>
          <thead>
            <tr>
              {aspects.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {aspects.map((one) => (
                <td key={one}>{alpha[one] === null ? 'cannot be said' : alpha[one].toFixed(2)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {disagreements.length > 0 && (
        <details>
          <summary>Where they differ: {total}</summary>
          <ul className="review-queue">
            {disagreements.map(({ unit, document, differs, reviews }) => (
              <li key={unit}>
                <p>
                  <To path={`/documents/${document}`} query={{ attribution: reviews.at(-1)?.decision }}>
                    <bdi>
                      {shorten(reviews.find(({ reads }) => reads !== null)?.reads?.content ?? unit, 200)}
                    </bdi>
                  </To>{' '}
                  <span className="soft small">differ in {differs.join(', ')}</span>
                </p>
                <ul className="small">
                  {reviews.map(({ decision, by, time, verdict, reads }) => (
                    <li key={decision}>
                      <bdi>{by}</bdi>, {readableTime(time)}: <strong>{verdict}</strong>
                      {reads !== null && (
                        <>
                          {' '}
                          – <bdi>{shorten(reads.source ?? 'nobody named', 80)}</bdi>{' '}
                          <span className="review-cue">
                            <bdi>{shorten(reads.cue ?? 'no cue', 60)}</bdi>
                          </span>{' '}
                          ({reads.attitude})
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
