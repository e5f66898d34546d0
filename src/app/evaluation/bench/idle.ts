import type { Workload } from './workload.ts';

/** Nothing: what the runtime and the texts take up by themselves. */
export const workload: Workload = {
  label: 'nothing',
  needs: 'texts',
  pass: ({ texts }) => texts.length,
};
