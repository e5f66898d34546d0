import { parse } from 'chrono-node';
import type { Workload } from './workload.ts';

/** A well-known library at the same task, as a yardstick on the same machine. */
export const workload: Workload = {
  label: 'chrono-node, times',
  needs: 'texts',
  pass: ({ texts }) => {
    const published = new Date('2031-05-09T12:00:00Z');
    return texts.reduce((sum, text) => sum + parse(text, published).length, 0);
  },
};
