import type { Decision } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import { isRedaction } from './apply-decisions.ts';
import { maskWords } from './redact-document.ts';

/**
 * The record of a document as its file calls it: what was redacted may stand in it. Undefined where two records of a file
 * look the same once they are redacted, and it cannot be told which is meant.
 */
export function decidedRecord(
  document: Pick<Document, 'record' | 'redactions'>,
  decisions: readonly Decision[],
): string | null | undefined {
  const { record, redactions = [] } = document;
  if (record === null || redactions.length === 0) return record;
  const masked = Map.groupBy(decisions.filter(isRedaction), (one) => one.record);
  const fitting = [...masked].filter(
    ([own, all]) => own !== null && all.reduce((name, one) => maskWords(name, one, true), own) === record,
  );
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}
