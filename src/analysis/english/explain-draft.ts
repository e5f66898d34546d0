import type { Draft } from '../draft.ts';
import type { DraftReasons, Finder } from '../explanation.ts';
import type { LaidOut } from '../lay-out.ts';
import { keyOfDraft } from '../to-attributions.ts';
import { type TracedDraft, traceDrafts } from './find-drafts.ts';
import { explainLearned } from './learned/explain-learned.ts';
import { weighParagraph } from './learned/find-learned.ts';

/** How the draft with such spans was found in a stretch of text that is read anew; null where it is not found there. */
export function explainDraft(
  laidOut: LaidOut,
  transcript: boolean,
  sought: Pick<Draft, 'source' | 'cue' | 'content'>,
): DraftReasons | null {
  const key = keyOfDraft(sought);
  const traced = traceDrafts(laidOut, transcript).findLast(({ draft }) => keyOfDraft(draft) === key);
  return traced === undefined ? null : reasonsOf(traced);
}

function reasonsOf({ draft, read, passage }: TracedDraft): DraftReasons {
  if (read === null || passage === null) return { draft, finder: 'rules', models: null };
  const { words, quotations, drafts } = passage;
  const finder = finderOf(read, drafts);
  const paragraph = finder === 'rules' ? null : weighParagraph(words, quotations, drafts);
  const keepsRules = finder === 'rules-weighed-by-models';
  return {
    draft,
    finder,
    models: paragraph && explainLearned(paragraph, drafts, draft.cue ?? [], keepsRules),
  };
}

/** @param drafts those of the rules in its passage, which `combineDrafts` copies where it changes them */
function finderOf(draft: Draft, drafts: readonly Draft[]): Finder {
  if (draft.pattern === 'learned') return 'models';
  if (draft.confidence === undefined) return 'rules';
  const isKept = drafts.some((one) => one.content === draft.content);
  return isKept ? 'rules-weighed-by-models' : 'rules-corrected-by-models';
}
