import { placeClaims, placeStatements } from './match-claims.ts';
import type { AnalysedCase } from './read-case.ts';

/**
 * The claims and derivations of a case where they differ from the gold data: each gold claim with the found claims in which its
 * statements lie, its origins beside those found, and edges from document to document that are missing or too many.
 */
export function writeClaimErrors(one: AnalysedCase): string {
  const placed = placeStatements(one);
  const claims = placeClaims(one, placed).map(({ gold, found }) => {
    const statements = placed
      .filter(({ claim }) => claim === gold)
      .map(
        ({ gold: { document, quote }, found: at }) =>
          `    ${at?.claim ?? 'not found'}  ${document}: ${quote}\n` +
          `        in: ${at?.text.replace(/\s+/g, ' ') ?? ''}`,
      );
    const origins = gold.origins.map(({ name, kind }) => `${name} (${kind})`).join('; ');
    const groups = (found?.origins.groups ?? []).map(({ name, kind }) => `${name} (${kind})`).join('; ');
    const { atLeast, atMost } = found?.origins ?? { atLeast: 0, atMost: 0 };
    return [
      `### ${gold.id} ${gold.text}`,
      ...statements,
      `    origins, gold:  ${origins}`,
      `    origins, found: ${atLeast}–${atMost} ${groups}`,
    ].join('\n');
  });
  return `\n# ${one.name}\n\n## claims\n\n${claims.join('\n\n')}\n\n${writeEdges(one)}`;
}

function writeEdges({ gold, documents, ledger }: AnalysedCase): string {
  const files = new Map(documents.map(({ file, findings }) => [findings?.document.id ?? '', file]));
  const found = ledger.derivations.map(({ origin, derived, kind }) => ({
    edge: `${files.get(origin)} → ${files.get(derived)}`,
    kind,
  }));
  const wanted = gold.derivations.map(({ origin, derived, kind }) => ({
    edge: `${origin} → ${derived}`,
    kind,
  }));
  const lacking = (these: typeof found, those: typeof found) =>
    these
      .filter(({ edge }) => !those.some((other) => other.edge === edge))
      .map(({ edge, kind }) => `    ${edge} ${kind}`);
  return [
    '## derivations missed',
    ...lacking(wanted, found),
    '## derivations too many',
    ...lacking(found, wanted),
    '',
  ].join('\n');
}
