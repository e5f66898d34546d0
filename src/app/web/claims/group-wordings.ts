import type { ClaimStatement } from './lineage/lineage-graph.ts';

/** Statements that say it in the same words. */
export interface Wording {
  /** As it is written first. */
  readonly text: string;
  /** At least one, in the order given. */
  readonly statements: readonly ClaimStatement[];
}

/** Groups statements by their words, whatever their case and punctuation; the most frequent wording first. */
export function groupWordings(statements: readonly ClaimStatement[]): Wording[] {
  const groups = Map.groupBy(statements, ({ text }) => foldWords(text));
  return [...groups.values()]
    .map((own) => ({ text: own[0]?.text ?? '', statements: own }))
    .sort((a, b) => b.statements.length - a.statements.length);
}

function foldWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? text;
}
