import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/pipeline.ts';
import { readEvidence } from '../../src/ingest/read-evidence.ts';
import { look } from '../../src/lineage/claims/compare-statements.ts';
import { featureNames, featuresOf } from '../../src/lineage/claims/pair-features.ts';
import type { Signature } from '../../src/lineage/claims/signature.ts';
import { signaturesOf } from '../../src/lineage/claims/signatures-of.ts';
import { groupAll } from '../../src/lineage/pairs/group-all.ts';
import { statementRuleBy } from '../../src/lineage/statement-rule.ts';
import type { Findings } from '../../src/model/findings.ts';
import type { Example } from './fit-logistic.ts';
import type { Pile } from './read-pile.ts';

/** Of pairs of which one statement, or none, is in the gold data: it may have been left out of a claim it makes. */
export const weightOfHalf = 0.3;
const weightOfNone = 0.05;

/** Of pairs of which none is in the gold data every so many-th is taken, for as many. */
const noneTaken = 8;

/** Every pair of statements of a case that is weighed: what hangs together is compared in full, and a case hangs together. */
export function examplesIn({ signatures, claims }: Pile): Example[] {
  let none = 0;
  return signatures.flatMap((a, at) =>
    signatures.slice(at + 1).flatMap((b) => {
      const isKnown = claims.has(a.statement) || claims.has(b.statement);
      if (!isKnown) none += 1;
      if ((!isKnown && none % noneTaken !== 0) || isSettled(a, b)) return [];
      const [left, right] = [claims.get(a.statement), claims.get(b.statement)];
      const weight = left && right ? 1 : isKnown ? weightOfHalf : weightOfNone * noneTaken;
      const isOne = left !== undefined && right !== undefined && !left.isDisjointFrom(right);
      return [{ values: featuresOf(a, b), right: isOne, weight }];
    }),
  );
}

/** Reports of NEWS that are read, every so many-th pair that is taken, and what it weighs. */
const newsRead = 120;
const newsTaken = 9;
const weightOfNews = 0.1;

/**
 * Pairs of statements that are compared and make two claims: of one report in other words, or of reports that are more than a week apart,
 * since those of the same days may tell the same.
 */
export function unrelatedAmong(findings: readonly Findings[]): Example[] {
  const days = new Map(
    findings.map(({ document }) => [document.id, Date.parse(document.published ?? '') / 86_400_000]),
  );
  const isUnrelated = (a: Signature, b: Signature) =>
    a.document === b.document
      ? !isRepeated(a, b)
      : Math.abs((days.get(a.document) ?? 0) - (days.get(b.document) ?? 0)) > 7;
  return candidatesAmong(findings.flatMap(signaturesOf))
    .filter(([a, b]) => isUnrelated(a, b) && !isSettled(a, b))
    .filter((_, at) => at % newsTaken === 0)
    .map(([a, b]) => ({ values: featuresOf(a, b), right: false, weight: weightOfNews }));
}

/** The pairs of which the rule asks what they are to each other. */
export function candidatesAmong(signatures: readonly Signature[]): [Signature, Signature][] {
  const asked: [Signature, Signature][] = [];
  const rule = statementRuleBy((a, b) => {
    asked.push([a, b]);
    return { relation: 'none', score: 0, confidence: 0 };
  });
  groupAll(rule, signatures);
  return asked;
}

/** Some reports of NEWS. */
export async function readNews(file: string): Promise<Findings[]> {
  const rows = readFileSync(file, 'utf8').split('\n').slice(0, newsRead);
  const found = await Promise.all(
    rows.map(async (row) => {
      const { id, text, publisher, date } = JSON.parse(row) as Readonly<Record<string, string>>;
      const { documents } = await readEvidence({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      return documents.map((document) =>
        analyse({ ...document, publisher: publisher ?? null, published: date ?? null }),
      );
    }),
  );
  return found.flat();
}

/** A report may say one thing twice, in much the same words. */
function isRepeated(a: Signature, b: Signature): boolean {
  return (featuresOf(a, b)[featureNames.indexOf('own')] ?? 0) > 0.4;
}

function isSettled(a: Signature, b: Signature): boolean {
  return 'relation' in look(a, b);
}
