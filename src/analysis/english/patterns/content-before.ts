import type { Span } from '../../../model/span.ts';
import type { Item } from '../../stretch.ts';
import { datelineEnd } from '../phrases/dateline.ts';
import { isVerb } from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

/** A content that stands before its source and cue. */
export interface ContentBefore {
  readonly span: Span;
  /** Its items, or null where it is a quotation that closes the sentence before. */
  readonly range: Range | null;
  /** Whether it is, or ends with, a whole quotation. */
  readonly quoted: boolean;
  /** Whether it ends with a full stop of its own: it can do without what follows. */
  readonly closed: boolean;
  /** Index of the mark that parts it from what follows; -1 without one. */
  readonly mark: number;
}

/**
 * What may be a content to the left of `start`, where the source (or an inverted cue) begins.
 * Null when no comma, dash, bracket or quotation parts it from there.
 */
export function contentBefore(scene: Scene, start: number): ContentBefore | null {
  const { items } = scene;
  if (start === 0) return quotationBefore(scene);
  const mark = introduced(items, start - 1);
  const separator = items[mark];
  if (separator === undefined) return null;
  if (separator.tag === 'QUOTE') return isFinished(separator) ? before(items, mark + 1, -1) : null;
  if (!isSeparator(separator)) return null;
  return before(items, mark, mark);
}

/** Whether the words inside end with a comma or stop of their own; if not, they may be the subject of what follows. */
function isFinished({ text, start, quotation }: Item): boolean {
  const last = quotation === null ? '' : text.charAt(quotation.innerEnd - 1 - start);
  return (
    quotation !== null &&
    (/[,.!?…–—-]/u.test(last) || quotation.end === quotation.innerEnd || closesInner(last))
  );
}

/** The end of a quotation in the quotation. */
function closesInner(last: string): boolean {
  return '”’"\'»'.includes(last) && last !== '';
}

/** Steps over `as` and `so` in `, as the ferryman put it` and `– so the leaflet insists –`. */
function introduced(items: readonly Item[], index: number): number {
  const word = items[index];
  return (word?.lower === 'as' || word?.lower === 'so') && index > 0 ? index - 1 : index;
}

function isSeparator({ tag, text }: Item): boolean {
  return tag === ',' || tag === '-LRB-' || text === '–' || text === '—' || text === '--';
}

/** `“Who signed the order?” the judge asked`: the mark that ends the quotation seems to end a sentence. */
function quotationBefore(scene: Scene): ContentBefore | null {
  const last = scene.before?.items.at(-1);
  if (last === undefined || last.tag !== 'QUOTE') return null;
  return { span: [last.start, last.end], range: null, quoted: true, closed: endsInStop(last), mark: -1 };
}

function endsInStop({ text, start, quotation }: Item): boolean {
  return quotation !== null && text.charAt(quotation.innerEnd - 1 - start) === '.';
}

function before(items: readonly Item[], end: number, mark: number): ContentBefore | null {
  const first = leftEdge(items, end);
  if (first >= end) return null;
  const last = items[end - 1];
  const quoted = last?.tag === 'QUOTE';
  const whole = quoted && isWholeQuotation(items, first, end);
  const range = whole ? { first: firstQuotation(items, first, end), end } : { first, end };
  return { span: spanOf(items, range), range, quoted: whole, closed: false, mark };
}

/** A quotation that stands by itself, and not as words of the sentence around it. */
function isWholeQuotation(items: readonly Item[], first: number, end: number): boolean {
  const words = items.slice(first, end).filter(({ tag }) => tag !== 'QUOTE' && tag !== ',');
  return words.length === 0 || words.some(isVerb) || items[end - 2]?.lower === ':';
}

function firstQuotation(items: readonly Item[], first: number, end: number): number {
  let index = end - 1;
  while (index > first && items[index - 1]?.tag === 'QUOTE') index -= 1;
  return index;
}

/** After a semicolon, a dateline (`KELMAR, Nov. 9 (Norwire) -`) or a time of day at the start. */
function leftEdge(items: readonly Item[], end: number): number {
  const semicolon = items.findLastIndex(({ lower }, index) => lower === ';' && index < end);
  if (semicolon >= 0) return semicolon + 1;
  return datelineEnd(items, end);
}
