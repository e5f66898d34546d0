import type { Claim } from '../../../model/claim.ts';
import type { Statement } from '../../../model/statement.ts';
import type { GoldClaim, GoldStatement } from './gold-case.ts';
import { locateQuote } from './locate-quote.ts';
import { matchStatement } from './match-statement.ts';
import { nameBook } from './name-book.ts';
import type { AnalysedCase } from './read-case.ts';

/** A gold statement, and the statement of the ledger that was found there; null where none was. */
export interface PlacedStatement {
  readonly gold: GoldStatement;
  readonly claim: GoldClaim;
  readonly found: Statement | null;
}

/** A gold claim, and the claim of the ledger that most of its statements make; null where none of them was found. */
export interface PlacedClaim {
  readonly gold: GoldClaim;
  readonly found: Claim | null;
}

/** Every gold statement of a case with the ledger’s. */
export function placeStatements({ gold, documents, ledger }: AnalysedCase): PlacedStatement[] {
  const book = nameBook(gold.entities);
  const files = new Map(documents.map(({ file, findings }) => [file, findings?.document]));
  const byDocument = Map.groupBy(ledger.statements, ({ document }) => document);
  const byId = new Map(ledger.statements.map((one) => [one.id, one]));
  return gold.claims.flatMap((claim) =>
    claim.statements.map((one) => {
      const document = files.get(one.document);
      const quote = locateQuote(document?.text ?? '', one.quote);
      const { found } = matchStatement(one, quote, byDocument.get(document?.id ?? '') ?? [], book);
      return { gold: one, claim, found: byId.get(found?.id ?? '') ?? null };
    }),
  );
}

/** Every gold claim of a case with the ledger’s; of two that as many of its statements make, the one with fewer statements. */
export function placeClaims(
  { gold, ledger }: AnalysedCase,
  placed: readonly PlacedStatement[],
): PlacedClaim[] {
  const claims = new Map(ledger.claims.map((one) => [one.id, one]));
  return gold.claims.map((one) => {
    const made = placed.flatMap(({ claim, found }) => (claim === one && found ? [found.claim] : []));
    const counted = [...Map.groupBy(made, (id) => id)].map(([id, all]) => ({ id, count: all.length }));
    const size = (id: string): number => claims.get(id)?.statements.length ?? 0;
    counted.sort((a, b) => b.count - a.count || size(a.id) - size(b.id) || (a.id < b.id ? -1 : 1));
    return { gold: one, found: claims.get(counted[0]?.id ?? '') ?? null };
  });
}
