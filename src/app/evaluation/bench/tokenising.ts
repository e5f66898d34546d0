import { defaultLanguage } from '../../../analysis/languages.ts';
import { tokenise } from '../../../analysis/tokens/tokenise.ts';
import type { Workload } from './workload.ts';

/** Cutting into tokens: the floor under everything that looks at words. */
export const workload: Workload = {
  label: 'bare tokenising',
  needs: 'texts',
  pass: ({ texts }) => texts.reduce((sum, text) => sum + tokenise(text, defaultLanguage.writing).length, 0),
};
