import type { Link, Statement } from '../../model/statement.ts';
import { canBeOne, type Figure, figuresIn } from '../claims/figures.ts';
import { wordsIn } from '../claims/words.ts';
import { foldWording } from '../fold-wording.ts';
import { hedgesIn } from './hedges.ts';

/** Something that a retelling dropped, added or put in the place of something else. */
export interface Change {
  readonly kind: 'figure' | 'hedge' | 'source';
  /** Null where it was added. */
  readonly before: string | null;
  /** Null where it was dropped. */
  readonly after: string | null;
}

/** What a statement makes of the one from which it was taken: figures, hedges and sources that were dropped, added or changed. */
export function changesBetween(from: Statement, to: Statement): Change[] {
  return [...changedSources(from, to), ...changedFigures(from, to), ...changedHedges(from, to)];
}

/**
 * Figures that cannot be those of the other: in order, one that was dropped and one that was added are one that was changed. Where one of
 * the two has no figure at all nothing was changed: it says less.
 */
function changedFigures(from: Statement, to: Statement): Change[] {
  const [before, after] = [from, to].map(({ text }) => figuresOf(text));
  if (before === undefined || after === undefined || before.length === 0 || after.length === 0) return [];
  const gone = before.filter(({ figure }) => !after.some((other) => canBeOne(figure, other.figure)));
  const come = after.filter(({ figure }) => !before.some((other) => canBeOne(figure, other.figure)));
  return Array.from({ length: Math.min(gone.length, come.length) }, (_, at) => ({
    kind: 'figure',
    before: gone[at]?.words ?? null,
    after: come[at]?.words ?? null,
  }));
}

function figuresOf(text: string): { readonly figure: Figure; readonly words: string }[] {
  return figuresIn(wordsIn(text)).map((figure) => ({ figure, words: text.slice(figure.start, figure.end) }));
}

/**
 * Whoever took a claim from a document and says so names the voice of that document, and its sources: what is missing of these was
 * dropped, what is there beside them was added. A source that is named otherwise in the same place was changed.
 */
function changedSources(from: Statement, to: Statement): Change[] {
  const kept = to.chain.slice(1);
  const owed = from.chain.filter((link) => !isSame(link, to.chain[0]));
  const dropped = owed.filter((link) => !kept.some((one) => isSame(one, link)));
  const added = kept.filter((link) => !from.chain.some((one) => isSame(one, link)));
  const innermost = [dropped.at(-1), added.at(-1)] as const;
  const isChanged =
    innermost[0] !== undefined &&
    innermost[0] === from.chain.at(-1) &&
    innermost[1] !== undefined &&
    innermost[1] === to.chain.at(-1);
  const rest = isChanged
    ? ([dropped.slice(0, -1), added.slice(0, -1)] as const)
    : ([dropped, added] as const);
  return [
    ...(isChanged ? [change(nameOf(innermost[0]), nameOf(innermost[1]))] : []),
    ...rest[0].map((link) => change(nameOf(link), null)),
    ...rest[1].map((link) => change(null, nameOf(link))),
  ].filter(({ before, after }) => before !== after);
}

function change(before: string | null, after: string | null): Change {
  return { kind: 'source', before, after };
}

/** A voice that nobody names is nobody in particular. */
function nameOf(link: Link | undefined): string | null {
  return link?.name ?? null;
}

function isSame(a: Link, b: Link | undefined): boolean {
  if (b === undefined) return false;
  if (a.entity !== null && b.entity !== null && a.entity === b.entity) return true;
  return a.name !== null && b.name !== null && foldWording(a.name) === foldWording(b.name);
}

function changedHedges(from: Statement, to: Statement): Change[] {
  const [before, after] = [hedgesIn(from.text), hedgesIn(to.text)];
  if (before.length > 0 && after.length === 0)
    return before.map((hedge) => ({ kind: 'hedge', before: hedge, after: null }));
  if (before.length === 0 && after.length > 0)
    return after.map((hedge) => ({ kind: 'hedge', before: null, after: hedge }));
  return [];
}
