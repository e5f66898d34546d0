import type { UngroupedStatement } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { dice, oneContainsOther } from '../scoring/extent.ts';
import type { GoldStatement } from './gold-case.ts';
import type { NameBook } from './name-book.ts';

/** A gold statement, where its quote stands in the text that was read, and the statement found there. */
export interface StatementMatch {
  readonly gold: GoldStatement;
  /** Null where the text that was read lacks the quote. */
  readonly quote: Span | null;
  /** Null where none was found. */
  readonly found: UngroupedStatement | null;
}

/**
 * The statement found at a quote: one that overlaps it with a Dice coefficient of at least 0.5, or holds it, or lies
 * in it. Of several, that with the greatest coefficient; where these are equal, one whose chain has the gold names.
 */
export function matchStatement(
  gold: GoldStatement,
  quote: Span | null,
  statements: readonly UngroupedStatement[],
  book: NameBook,
): StatementMatch {
  if (!quote) return { gold, quote, found: null };
  const candidates = statements
    .map((found) => ({ gold, quote, found, likeness: dice([quote], found.spans) }))
    .filter(({ likeness, found }) => likeness >= 0.5 || oneContainsOther([quote], found.spans))
    .sort((a, b) => b.likeness - a.likeness || Number(hasGoldNames(b, book)) - Number(hasGoldNames(a, book)));
  return { gold, quote, found: candidates[0]?.found ?? null };
}

/** Whether the chain found names the gold voices, all of them and in their order. */
export function hasGoldNames({ gold, found }: StatementMatch, book: NameBook): boolean {
  if (found?.chain.length !== gold.chain.length) return false;
  return gold.chain.every(({ name }, at) => book.same(name, found.chain[at]?.name ?? null));
}

/** Whether the chain found takes the gold positions, link by link, whatever the names. */
export function hasGoldStances({ gold, found }: StatementMatch): boolean {
  if (found?.chain.length !== gold.chain.length) return false;
  return gold.chain.every(({ stance }, at) => stance === found.chain[at]?.stance);
}
