import type { Draft } from '../draft.ts';
import type { DraftReasons, Finder } from '../explanation.ts';
import type { LaidOut } from '../lay-out.ts';
import { keyOfDraft } from '../to-attributions.ts';
import { learnedIn, type ReadPassage, readPassages } from './find-drafts.ts';
import { combineDrafts } from './learned/combine.ts';
import { explainLearned } from './learned/explain-learned.ts';
import { weighParagraph } from './learned/find-learned.ts';

/** How the draft with such spans was found in a stretch of text that is read anew; null where it is not found there. */
export function explainDraft(
  laidOut: LaidOut,
  transcript: boolean,
  sought: Pick<Draft, 'source' | 'cue' | 'content'>,
): DraftReasons | null {
  const key = keyOfDraft(sought);
  for (const passage of readPassages(laidOut, transcript)) {
    const draft = draftsIn(passage).findLast((one) => keyOfDraft(one) === key);
    if (draft !== undefined) return reasonsOf(draft, passage);
  }
  return null;
}

function draftsIn(passage: ReadPassage): readonly Draft[] {
  const { drafts, end, isTooLong } = passage;
  return isTooLong ? drafts : combineDrafts(drafts, learnedIn(passage), end);
}

function reasonsOf(draft: Draft, { words, quotations, drafts }: ReadPassage): DraftReasons {
  const finder = finderOf(draft, drafts);
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
