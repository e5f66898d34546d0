import { placeClaims, placeStatements } from '../../src/app/evaluation/cases/match-claims.ts';
import { nameBook } from '../../src/app/evaluation/cases/name-book.ts';
import type { AnalysedCase } from '../../src/app/evaluation/cases/read-case.ts';
import { scoreClaims, scoreGrouping } from '../../src/app/evaluation/cases/score-claims.ts';
import { type Sheet, sumSheets, type Tally } from '../../src/app/evaluation/scoring/tally.ts';
import { type ClaimWeights, type Compare, compareBy } from '../../src/lineage/claims/compare-statements.ts';
import { statementRuleBy } from '../../src/lineage/statement-rule.ts';
import { type Pile, regroup } from './read-pile.ts';

/** How well a case is put into claims by weights. */
export function scorePile(pile: Pile, weights: ClaimWeights): Sheet {
  return scoreBy(pile, compareBy(weights));
}

function scoreBy(pile: Pile, comparison: Compare): Sheet {
  const found = regroup(pile, statementRuleBy(comparison));
  const placed = placeStatements(found);
  const claims = scoreClaims(placeClaims(found, placed), nameBook(found.gold.entities).same);
  return sumSheets([...scoreGrouping(placed), ...claims, strangersIn(found, pile)]);
}

/** Of the statements of claims that hold gold statements, those that are in no gold claim. */
function strangersIn({ ledger }: AnalysedCase, { claims }: Pile): Sheet {
  const held = new Set(ledger.statements.flatMap(({ id, claim }) => (claims.has(id) ? [claim] : [])));
  const among = ledger.statements.filter(({ claim }) => held.has(claim));
  const hits = among.filter(({ id }) => !claims.has(id)).length;
  return new Map([
    ['strangers', { kind: 'share', hits, confirmed: hits, found: among.length, gold: among.length }],
  ]);
}

const columns: readonly (readonly [string, (sheet: Sheet) => number])[] = [
  ['P', (sheet) => precision(sheet.get('statements by claim: B-cubed'))],
  ['R', (sheet) => recall(sheet.get('statements by claim: B-cubed'))],
  ['F1', (sheet) => harmonic(sheet.get('statements by claim: B-cubed'))],
  ['names P', (sheet) => precision(sheet.get('origins by name'))],
  ['names R', (sheet) => recall(sheet.get('origins by name'))],
  ['names', (sheet) => harmonic(sheet.get('origins by name'))],
  ['exact', (sheet) => recall(sheet.get('origins exact'))],
  ['within', (sheet) => recall(sheet.get('origins within interval'))],
  ['contra P', (sheet) => precision(sheet.get('contradictions'))],
  ['contra R', (sheet) => recall(sheet.get('contradictions'))],
  ['strangers', (sheet) => recall(sheet.get('strangers'))],
];

function precision(tally: Tally | undefined): number {
  return tally ? tally.confirmed / Math.max(1, tally.found) : 0;
}

function recall(tally: Tally | undefined): number {
  return tally ? tally.hits / Math.max(1, tally.gold) : 0;
}

function harmonic(tally: Tally | undefined): number {
  const [one, two] = [precision(tally), recall(tally)];
  return one + two === 0 ? 0 : (2 * one * two) / (one + two);
}

/** A row for each case, and one for all of them together: in percent. */
export function printScores(sheets: readonly (readonly [name: string, sheet: Sheet])[]): string {
  const rows = [...sheets, ['all', sumSheets(sheets.map(([, sheet]) => sheet))] as const];
  const head = ['left out'.padEnd(18), ...columns.map(([name]) => name.padStart(9))].join('');
  const lines = rows.map(([name, sheet]) =>
    [name.padEnd(18), ...columns.map(([, of]) => (100 * of(sheet)).toFixed(1).padStart(9))].join(''),
  );
  return [head, ...lines, ''].join('\n');
}

/** A pair of statements that no weights of its own case were used on: its log-odds, and whether it makes one claim. */
export interface Judged {
  readonly odds: number;
  readonly right: boolean;
}

/** Of the pairs that are put together, in ten bins of equal size by confidence: what was told, and how many are right. In percent. */
export function printBins(judged: readonly Judged[], { least, sureness }: ClaimWeights): string {
  const joined = judged.filter(({ odds }) => odds > least).sort((a, b) => a.odds - b.odds);
  const rows = Array.from({ length: 10 }, (_, at) => {
    const bin = joined.slice((at * joined.length) / 10, ((at + 1) * joined.length) / 10);
    const told = bin.reduce(
      (sum, { odds }) => sum + 1 / (1 + Math.exp(-sureness.constant - sureness.slope * odds)),
      0,
    );
    const right = bin.filter((one) => one.right).length;
    return [bin.length, (100 * told) / bin.length, (100 * right) / bin.length];
  });
  const lines = rows.map((row) => row.map((value) => value.toFixed(0).padStart(9)).join(''));
  return ['    pairs     told    right', ...lines, ''].join('\n');
}
