import { analyse } from '../../../analysis/pipeline.ts';
import { bareDocument } from '../relations/bare-document.ts';
import type { Workload } from './workload.ts';

/** The analysis alone, of texts that are read already. */
export const workload: Workload = {
  label: 'analysis alone',
  needs: 'texts',
  pass: ({ texts }) =>
    texts.reduce((sum, text) => sum + analyse(bareDocument('-', text)).attributions.length, 0),
};
