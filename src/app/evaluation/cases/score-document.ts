import type { Findings } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { TimeExpression } from '../../../model/time.ts';
import { dice, oneContainsOther } from '../scoring/extent.ts';
import { type Entry, type Sheet, share, shareOf } from '../scoring/tally.ts';
import type { GoldCase, GoldDate } from './gold-case.ts';
import { locateQuote } from './locate-quote.ts';
import { hasGoldNames, hasGoldStances, matchStatement, type StatementMatch } from './match-statement.ts';
import { type NameBook, nameBook } from './name-book.ts';
import type { CaseDocument } from './read-case.ts';

/** A gold date and the time expression found there, null where none was. */
export interface DateMatch {
  readonly gold: GoldDate;
  readonly found: TimeExpression | null;
}

/** One document of a case with all that was matched in it. */
export interface DocumentComparison {
  readonly file: string;
  readonly findings: Findings | null;
  readonly statements: readonly StatementMatch[];
  readonly dates: readonly DateMatch[];
  readonly book: NameBook;
}

/** Finds each gold statement and date of this document among what was found in it. */
export function compareDocument(gold: GoldCase, { file, findings }: CaseDocument): DocumentComparison {
  const book = nameBook(gold.entities);
  const text = findings?.document.text ?? '';
  const statements = gold.statements
    .filter(({ document }) => document === file)
    .map((one) => matchStatement(one, locateQuote(text, one.quote), findings?.statements ?? [], book));
  const dates = gold.dates
    .filter(({ document }) => document === file)
    .map((one) => ({ gold: one, found: matchDate(locateQuote(text, one.quote), findings?.times ?? []) }));
  return { file, findings, statements, dates, book };
}

/** The expression that is most like the quote, of those that overlap it by half, hold it or lie in it. */
function matchDate(quote: Span | null, times: readonly TimeExpression[]): TimeExpression | null {
  if (!quote) return null;
  const candidates = times
    .map((time) => ({ time, spans: [[time.start, time.end]] as const }))
    .map(({ time, spans }) => ({ time, spans, likeness: dice([quote], spans) }))
    .filter(({ likeness, spans }) => likeness >= 0.5 || oneContainsOther([quote], spans))
    .sort((a, b) => b.likeness - a.likeness);
  return candidates[0]?.time ?? null;
}

/** The tallies of one document. Wherever nothing was found, what depends on it counts as wrong. */
export function scoreDocument(comparison: DocumentComparison): Sheet {
  return new Map([...scoreReading(comparison), ...scoreStatements(comparison), ...scoreDates(comparison)]);
}

function scoreReading({ findings, statements }: DocumentComparison): Entry[] {
  const document = findings?.document;
  return [
    share('document read', document ? 1 : 0, 1),
    share('publisher known', document?.publisher ? 1 : 0, 1),
    share('date known', document?.published ? 1 : 0, 1),
    shareOf('quotes in the text', statements, ({ quote }) => quote !== null),
  ];
}

function scoreStatements({ statements, book }: DocumentComparison): Entry[] {
  const found = statements.filter((match) => match.found !== null);
  const long = statements.filter(({ gold }) => gold.chain.length >= 3);
  const hasNames = (match: StatementMatch): boolean => hasGoldNames(match, book);
  return [
    shareOf('statements found', statements, (match) => match.found !== null),
    shareOf('first voice right', statements, (match) => isSameVoice(match, 0, book)),
    shareOf('last voice right', statements, (match) => isSameVoice(match, -1, book)),
    shareOf('chain names right', statements, hasNames),
    shareOf('  of statements found', found, hasNames),
    shareOf('  of chains of 3 or more', long, hasNames),
    shareOf('chain stances right', statements, hasGoldStances),
    shareOf('names and stances right', statements, (match) => hasNames(match) && hasGoldStances(match)),
  ];
}

function isSameVoice({ gold, found }: StatementMatch, at: 0 | -1, book: NameBook): boolean {
  const [one, other] = [gold.chain.at(at), found?.chain.at(at)];
  return !!one && !!other && book.same(one.name, other.name);
}

function scoreDates({ dates }: DocumentComparison): Entry[] {
  return [
    shareOf('dates found', dates, ({ found }) => found !== null),
    shareOf('date values right', dates, ({ gold, found }) => found?.value === gold.value),
  ];
}
