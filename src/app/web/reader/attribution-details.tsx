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
        Found by <bdi>{by}</bdi>. Of 100 found this way, readers confirm about {Math.round(confidence * 100)}.
      </p>
    </div>
  );
}
