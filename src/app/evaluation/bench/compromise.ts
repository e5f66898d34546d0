import nlp from 'compromise';
import type { Workload } from './workload.ts';

/** A well-known library at a smaller task, tokens and tags, as a yardstick on the same machine. */
export const workload: Workload = {
  label: 'compromise, tagging',
  needs: 'texts',
  pass: ({ texts }) => texts.reduce((sum, text) => sum + nlp(text).termList().length, 0),
};
