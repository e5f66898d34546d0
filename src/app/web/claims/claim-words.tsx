import type { Shapes } from '../api/client.ts';
import { readableDay } from '../parts/times.ts';
import { To } from '../parts/to.tsx';
import type { ClaimPage, ClaimStatement, LineageEdge, Opposed } from './lineage/lineage-graph.ts';

/** How one took it from another. */
export const ways: Readonly<Record<LineageEdge['kind'], string>> = {
  copy: 'copies',
  quotation: 'quotes',
  citation: 'cites',
  paraphrase: 'retells',
};

/** What a voice on the way says against what it passes on, in words beside the position of the source. */
export const opposedWords: Readonly<Record<Opposed, string>> = {
  denies: 'denied on the way',
  doubts: 'doubted on the way',
};

/** `The Herald, 7 Mar 2034`, which leads to its words. */
export function DocumentLink({
  document,
  at,
}: {
  readonly document: Shapes['DocumentName'] | undefined;
  /** Id of a statement to which the link leads. */
  readonly at?: string;
}) {
  if (document === undefined) return null;
  return (
    <To path={`/documents/${document.id}`} query={{ statement: at }}>
      <bdi className="claim-name">{short(document.publisher ?? document.title ?? document.path)}</bdi>,{' '}
      {readableDay(document.published)}
    </To>
  );
}

/** The document of a statement, which leads to where it says so. */
export function StatementPlace({
  page,
  statement,
}: {
  readonly page: ClaimPage;
  readonly statement: Pick<ClaimStatement, 'id' | 'document'>;
}) {
  return <DocumentLink document={page.documents[statement.document]} at={statement.id} />;
}

/** The name of an origin, or that it has none. */
export function OriginName({ name }: { readonly name: string | null | undefined }) {
  return <bdi className="claim-name">{short(name ?? 'A voice without a name')}</bdi>;
}

/** Links to actors, with `and` between them. */
export function Names({
  ids,
  nameOf,
}: {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && (at === ids.length - 1 ? ' and ' : ', ')}
      <To path={`/actors/${id}`}>
        <bdi className="claim-name">{short(nameOf(id))}</bdi>
      </To>
    </span>
  ));
}

/** `source dropped: Ana Ruiz`, `figure: 40 became 60`. */
export function ChangeWords({ change: { kind, before, after } }: { readonly change: Shapes['Change'] }) {
  const [word, sign] = before === null ? ['added', after] : ['dropped', before];
  if (before !== null && after !== null)
    return (
      <span className="claim-change">
        {kind}: <bdi>{short(before)}</bdi> became <bdi>{short(after)}</bdi>
      </span>
    );
  return (
    <span className="claim-change">
      {kind} {word}: <bdi>{short(sign)}</bdi>
    </span>
  );
}

/** The same as text, for names and titles. */
export function changeText({ kind, before, after }: Shapes['Change']): string {
  if (before === null) return `${kind} added: ${short(after)}`;
  if (after === null) return `${kind} dropped: ${short(before)}`;
  return `${kind}: ${short(before)} became ${short(after)}`;
}

/** A name where it is named in passing: names may be a million characters long. */
export function short(words: string | null, most = 80): string {
  const one = words ?? '';
  return one.length > most ? `${one.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')}…` : one;
}
