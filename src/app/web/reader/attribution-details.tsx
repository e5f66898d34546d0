import type { Shapes } from '../api/client.ts';
import { shorten } from '../parts/shorten.ts';

type Attribution = Shapes['Attribution'];

const quotings: Record<Attribution['quoting'], string> = {
  direct: 'in quotation marks',
  indirect: 'in the reporter’s words',
  mixed: 'partly in quotation marks',
};

/** How the text attributes the words. */
export function AttributionDetails({ attribution }: { readonly attribution: Attribution }) {
  const { source, cue, quoting, attitude, confidence, by } = attribution;
  // `attribution/9 verb-before; review p-… by Ines Varga`, or either alone.
  const parts = by.split('; ');
  const review = parts.find((part) => part.startsWith('review '));
  const found = parts.find((part) => !part.startsWith('review '));
  const row = (name: string, value: string | null) =>
    value === null ? null : (
      <div>
        <dt>{name}</dt>
        <dd dir="auto">{shorten(value)}</dd>
      </div>
    );
  return (
    <div>
      <h3>How the text attributes it</h3>
      <dl className="reader-list">
        {row('Source', source?.text ?? 'not named')}
        {row('Cue', cue?.text ?? null)}
        {row('Wording', `${quotings[quoting]}; the source ${attitude}`)}
      </dl>
      <p className="soft small">
        {found !== undefined && (
          <>
            Found by <bdi>{found}</bdi>.{' '}
          </>
        )}
        {review !== undefined
          ? 'A person has reviewed it.'
          : `Of 100 found this way, readers confirm about ${Math.round(confidence * 100)}.`}
      </p>
    </div>
  );
}
