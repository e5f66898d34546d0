import { defaultLanguage } from '../../../analysis/languages.ts';
import { findTimes } from '../../../analysis/times/find-times.ts';
import type { Workload } from './workload.ts';

/** Finding and resolving time expressions, without the rest of the analysis. */
export const workload: Workload = {
  label: 'times',
  needs: 'texts',
  pass: ({ texts }) => {
    const context = { published: '2031-05-09', reader: defaultLanguage.times };
    return texts.reduce((sum, text) => sum + findTimes(text, context).length, 0);
  },
};
