import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { sureness } from '../parts/sureness.ts';
import { To } from '../parts/to.tsx';
import { type Choice, stretchFrom } from './choice.ts';

type Derivation = Shapes['DocumentStatements']['derivations'][number];

const roles = [
  ['taken-from', 'Taken from'],
  ['taken-by', 'Taken by'],
  ['either', 'Shares words with (who took from whom is open)'],
] as const;

/** So many shared passages are offered, and so many documents before somebody asks for more. */
const few = { passages: 6, documents: 8 };

/** From whom a document took words or facts, who took them from it, and which. */
export function Taken({
  derivations,
  onChoose,
}: {
  readonly derivations: readonly Derivation[];
  readonly onChoose: (choice: Choice) => void;
}) {
  if (derivations.length === 0) return null;
  const list = (all: readonly Derivation[]) => (
    <ul className="reader-taken">
      {all.map((one) => (
        <li key={`${one.other.id} ${one.kind}`}>
          <One derivation={one} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack" aria-label="Taken from and by others">
      {roles.map(([role, title]) => {
        const all = derivations.filter((one) => one.role === role);
        if (all.length === 0) return null;
        return (
          <div key={role}>
            <h2>{title}</h2>
            {list(all.slice(0, few.documents))}
            {all.length > few.documents && (
              <details>
                <summary>{counted(all.length - few.documents, 'more', 'more')}</summary>
                {list(all.slice(few.documents))}
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function One({
  derivation: { other, kind, confidence, shared },
  onChoose,
}: {
  readonly derivation: Derivation;
  readonly onChoose: (choice: Choice) => void;
}) {
  const numbered = (at: number) => (shared.length > 1 ? ` (${at + 1})` : '');
  return (
    <>
      <DocumentName document={other} />
      <p className="row small">
        <span>
          {kind}, {sureness(confidence)}
        </span>
        {shared.slice(0, few.passages).map(({ here, there }, at) => {
          const [start = 0, end = 0] = here;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: told by its place
            <span key={at} className="reader-shared screen-only">
              <button type="button" className="small" onClick={() => onChoose(stretchFrom(start, end))}>
                <span className="unseen">Shared passage </span>here{numbered(at)}
              </button>
              <To
                path={`/documents/${other.id}`}
                query={{ passage: there.join('-') }}
                className="button small"
              >
                <span className="unseen">Shared passage </span>there{numbered(at)}
              </To>
            </span>
          );
        })}
      </p>
    </>
  );
}
