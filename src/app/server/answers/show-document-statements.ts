import type { z } from '@hono/zod-openapi';
import type { Derivation } from '../../../model/derivation.ts';
import type { documentStatements } from '../contract/documents.ts';
import type { PileView } from '../view/pile-view.ts';
import { nameOfDocument } from './named-documents.ts';
import { shownStatement } from './shown-statement.ts';

type DocumentStatements = z.output<typeof documentStatements>;

/** What a document states, which claims these are in the pile, and what it has to do with other documents; null where it is not there. */
export function showDocumentStatements(view: PileView, id: string): DocumentStatements | null {
  if (!view.documents.has(id)) return null;
  const statements = view.statementsIn.get(id) ?? [];
  const claims = new Set(statements.map(({ claim }) => claim));
  return {
    statements: statements.map(shownStatement),
    claims: Object.fromEntries(
      [...claims].flatMap((claim) => {
        const card = view.summaries.get(claim);
        return card === undefined ? [] : [[claim, card]];
      }),
    ),
    derivations: view.ledger.derivations.flatMap((one) => derivationOf(view, id, one)),
  };
}

function derivationOf(view: PileView, id: string, one: Derivation): DocumentStatements['derivations'] {
  const { origin, derived, directed, kind, confidence } = one;
  if (origin !== id && derived !== id) return [];
  const isDerived = derived === id;
  const other = view.documents.get(isDerived ? origin : derived);
  if (other === undefined) return [];
  const role = directed ? (isDerived ? 'taken-from' : 'taken-by') : 'either';
  const shared = one.shared.map(({ origin: [a, b], derived: [c, d] }) => {
    const [there, here] = [
      [a, b],
      [c, d],
    ] as [[number, number], [number, number]];
    return isDerived ? { here, there } : { here: there, there: here };
  });
  return [{ other: nameOfDocument(other), role, kind, confidence, shared }];
}
