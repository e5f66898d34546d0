import { match, type Sheet } from '../scoring/tally.ts';
import type { AnalysedCase } from './read-case.ts';

/** How many of a case’s edges from document to document were found: with their direction, whatever it is, and with their kind. */
export function scoreDerivations({ gold, documents, ledger }: AnalysedCase): Sheet {
  const files = new Map(documents.map(({ file, findings }) => [findings?.document.id ?? '', file]));
  const found = ledger.derivations.map(({ origin, derived, kind }) => ({
    origin: files.get(origin) ?? '',
    derived: files.get(derived) ?? '',
    kind,
  }));
  type Edge = (typeof found)[number];
  const figure = (name: string, keyOf: (edge: Edge) => string) => {
    const [wanted, given] = [new Set(gold.derivations.map(keyOf)), new Set(found.map(keyOf))];
    return match(name, wanted.intersection(given).size, given.size, wanted.size);
  };
  return new Map([
    figure('derivations', ({ origin, derived }) => `${origin}\n${derived}`),
    figure('  whatever direction', ({ origin, derived }) => [origin, derived].sort().join('\n')),
    figure('  of the right kind', ({ origin, derived, kind }) => `${origin}\n${derived}\n${kind}`),
  ]);
}
