import fc from 'fast-check';
import type { ClaimPage, ClaimStatement } from './lineage-graph.ts';

/** A statement of a made-up claim. */
export interface Row {
  readonly id: string;
  readonly document: string;
  readonly published: string | null;
  readonly origin: number | null;
  readonly stance?: ClaimStatement['stance'];
  /** Ids of statements from which it was taken. */
  readonly from?: readonly string[];
}

/** A claim of which nothing is told but where it is and whence it came there. */
export function claimOf(rows: readonly Row[], ties: readonly (readonly [string, string])[] = []): ClaimPage {
  const statements = rows.map(({ id, document, origin, stance = 'affirms' }) => ({
    ...{ id, document, origin, stance, claim: 'c-1', spans: [[0, 1]], text: id, mood: 'assertion' as const },
    ...{ checkWorthiness: 0.5, firsthand: false, when: null, said: null },
    chain: [{ name: document, entity: `e-${document}`, attribution: null, stance }],
  }));
  const places = [...new Set(rows.flatMap(({ origin }) => origin ?? []))];
  const origins = Array.from({ length: Math.max(-1, ...places) + 1 }, (_, at) => ({
    ...{ name: `origin ${at}`, entity: null, kind: 'named' as const, via: [], doubtful: false },
    statements: rows.filter(({ origin }) => origin === at).map(({ id }) => id),
  }));
  return {
    card: {} as ClaimPage['card'],
    asOf: { day: '2034-01-01', documents: 0, later: 0 },
    statements,
    documents: Object.fromEntries(
      rows.map(({ document, published }) => [
        document,
        { id: document, path: document, record: null, title: null, publisher: document, published },
      ]),
    ),
    names: {},
    origins,
    ...{ chokePoints: [], selfCitations: [], joins: [], contradictions: [], distortedAs: [], suggested: [] },
    distorts: null,
    transmissions: rows.flatMap(({ id, from = [] }) =>
      from.map((one) => ({ from: one, to: id, kind: 'copy' as const, confidence: 0.9, changes: [] })),
    ),
    ties: ties.map(([a, b]) => ({ documents: [a, b], kind: 'copy', confidence: 0.9 })),
  };
}

const days = fc.constantFrom(
  null,
  '2034',
  '2034-03',
  '2034-03-07',
  '2034-03-07T14:20:00+02:00',
  '2034-03-08',
  '1999-12-31',
);

/** Statements of up to 40 documents, taken from any others: also from later ones, and round in rings. */
export const arbitraryClaim = fc
  .record({
    documents: fc.array(days, { minLength: 1, maxLength: 40 }),
    statements: fc.array(
      fc.record({
        document: fc.nat(39),
        origin: fc.option(fc.nat(3)),
        stance: fc.constantFrom<ClaimStatement['stance'][]>('affirms', 'reports', 'denies', 'doubts'),
        from: fc.array(fc.nat(59), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    ties: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 5 }),
  })
  .map(({ documents, statements, ties }) =>
    claimOf(
      statements.map(({ document, origin, stance, from }, at) => ({
        id: `s-${at}`,
        document: `d-${document % documents.length}`,
        published: documents[document % documents.length] ?? null,
        origin: stance === 'affirms' || stance === 'reports' ? origin : null,
        stance,
        from: [...new Set(from.map((one) => one % statements.length))]
          .filter((one) => one !== at)
          .map((one) => `s-${one}`),
      })),
      ties.map(([a, b]) => [`d-${a % documents.length}`, `d-${b % documents.length}`] as const),
    ),
  );
