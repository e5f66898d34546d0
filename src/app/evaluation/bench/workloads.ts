import type { Workload } from './workload.ts';

/** The workloads in the order of the table. Each is loaded only in the process that measures it. */
export const workloads: Readonly<Record<string, () => Promise<{ readonly workload: Workload }>>> = {
  hearsay: () => import('./hearsay.ts'),
  analysis: () => import('./analysis.ts'),
  tokenising: () => import('./tokenising.ts'),
  compromise: () => import('./compromise.ts'),
  times: () => import('./times.ts'),
  chrono: () => import('./chrono.ts'),
  'start-up': () => import('./start-up.ts'),
  idle: () => import('./idle.ts'),
};
