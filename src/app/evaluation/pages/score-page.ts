import type { Document, Part } from '../../../model/document.ts';
import { type Entry, type Sheet, share, shareOf } from '../scoring/tally.ts';
import { type ReadPage, withoutSpace } from './read-pages.ts';

/** A string that a reader marked, and whether it stands in a text. */
export interface Sought {
  readonly text: string;
  readonly isIn: boolean;
  /** Whether the file holds it at all: threads and lists are often fetched by scripts. */
  readonly isInFile: boolean;
}

/** A fact as a reader says it, and as it was read; null where neither is known. */
export interface FactPair {
  readonly gold: string;
  readonly found: string | null;
  readonly isRight: boolean;
}

/** What a reader marked on a page beside what was read out of it. */
export interface PageComparison {
  readonly file: string;
  /** Whether each stands in headline and body. */
  readonly report: readonly Sought[];
  readonly clutter: readonly Sought[];
  /** Whether each stands in a comment part. */
  readonly comments: readonly Sought[];
  /** The same strings, and whether each stands in headline or body. */
  readonly commentsInReport: readonly Sought[];
  /** Null where nobody has said what is right. */
  readonly date: FactPair | null;
  readonly title: FactPair | null;
  readonly author: FactPair | null;
}

/** Looks up all that is marked on a page in what was read. */
export function comparePage({ marked, document, characters }: ReadPage): PageComparison {
  const report = textOf(document, ({ kind }) => kind !== 'comment' && kind !== 'caption');
  const thread = textOf(document, ({ kind }) => kind === 'comment');
  const soughtIn =
    (within: string) =>
    (text: string): Sought => ({
      text,
      isIn: within.includes(collapse(text)),
      isInFile: characters.includes(withoutSpace(text)),
    });
  return {
    file: marked.file,
    report: marked.with.map(soughtIn(report)),
    clutter: marked.without.map(soughtIn(report)),
    comments: marked.comments.map(soughtIn(thread)),
    commentsInReport: marked.comments.map(soughtIn(report)),
    date: pair(marked.date, document?.published?.slice(0, 10) ?? null, (one) => one),
    title: pair(marked.title, document?.title ?? null, foldTitle),
    author: pair(marked.author, document?.author ?? null, foldNames),
  };
}

/** What one page adds to the figures. */
export function scorePage(page: PageComparison): Sheet {
  const isIn = ({ isIn }: Sought): boolean => isIn;
  const isInFile = (one: Sought): boolean => one.isInFile;
  const isOut = ({ isIn }: Sought): boolean => !isIn;
  return new Map([
    shareOf('text in the report', page.report, isIn),
    shareOf('clutter out of it', page.clutter, isOut),
    shareOf('clutter the file holds', page.clutter.filter(isInFile), isOut),
    shareOf('comments in comment parts', page.comments, isIn),
    shareOf('comments the file holds', page.comments.filter(isInFile), isIn),
    shareOf('comments in the report', page.commentsInReport, isIn),
    ...factShares('date', page.date),
    ...factShares('title', page.title),
    ...factShares('author', page.author),
  ]);
}

function factShares(name: string, fact: FactPair | null): Entry[] {
  const chances = fact === null ? 0 : 1;
  const count = (is: boolean): number => (fact !== null && is ? 1 : 0);
  return [
    share(`${name} right`, count(fact?.isRight === true), chances),
    share(`${name} wrong`, count(fact?.isRight === false && fact.found !== null), chances),
    share(`${name} missing`, count(fact?.found === null), chances),
  ];
}

/** The parts of these kinds, one after another, white space collapsed. */
function textOf(document: Document | null, isMeant: (part: Part) => boolean): string {
  const parts = document?.parts.filter(isMeant) ?? [];
  return collapse(parts.map(({ start, end }) => document?.text.slice(start, end)).join('\n'));
}

function pair(gold: string | null, found: string | null, fold: (fact: string) => string): FactPair | null {
  if (gold === null) return null;
  return { gold, found, isRight: found !== null && fold(found) === fold(gold) };
}

/** Case, white space and the shapes of quotation marks and dashes make no difference. */
function foldTitle(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Nor does the order of several authors, or what is written between them. */
function foldNames(names: string): string {
  return names
    .split(/\s*(?:[,;&|]|\bund\b|\band\b|\bet\b)\s*/)
    .map(foldTitle)
    .sort()
    .join(', ');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
