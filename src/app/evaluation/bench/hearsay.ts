import { analyse } from '../../../analysis/pipeline.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Workload } from './workload.ts';

/** The whole way of a document: from bytes to who says what. */
export const workload: Workload = {
  label: 'reading and analysis',
  needs: 'evidence',
  pass: ({ evidence }) =>
    evidence
      .flatMap(({ path, bytes }) => readEvidence({ path, bytes }).documents)
      .reduce((sum, document) => sum + analyse(document).attributions.length, 0),
};
