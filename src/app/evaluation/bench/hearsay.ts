import { analyse } from '../../../analysis/pipeline.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Workload } from './workload.ts';

/** The whole way of a document: from bytes to who says what. */
export const workload: Workload = {
  label: 'reading and analysis',
  needs: 'evidence',
  pass: async ({ evidence }) => {
    let sum = 0;
    for (const file of evidence) {
      const { documents } = await readEvidence(file);
      for (const document of documents) sum += analyse(document).attributions.length;
    }
    return sum;
  },
};
