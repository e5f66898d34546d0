import type { z } from '@hono/zod-openapi';
import { markedIn } from '../../../analysis/to-attributions.ts';
import type { Spans } from '../../../model/span.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { reviewAgreement } from '../../reviews/agreement.ts';
import type { Reviewed } from '../../reviews/decide-review.ts';
import { type QueueItem, reviewQueue } from '../../reviews/review-queue.ts';
import { nameOfDocument } from '../answers/named-documents.ts';
import { shownRoles } from '../answers/shown-statement.ts';
import type { agreement, disagreementChoices, queue, queueChoices, reviewed } from '../contract/reviews.ts';

type ShownQueue = z.output<typeof queue>;

/** What a person has not reviewed. */
export function showQueue(
  workspace: Workspace,
  reviewer: string,
  { offset, limit }: z.output<typeof queueChoices>,
): ShownQueue {
  const { total, items } = reviewQueue(workspace, { reviewer, offset, limit });
  return { reviewer, total, items: items.map(shownItem) };
}

/** So much of a content is shown in a list, in code units. */
const longestContent = 600;

function shownItem({ id, document, roles, confidence, others }: QueueItem): ShownQueue['items'][number] {
  const words = (spans: Spans) => markedIn(document, spans).text;
  const { source, cue, content } = roles;
  return {
    id,
    document: nameOfDocument(document),
    roles: shownRoles(roles),
    words: {
      source: source && words(source),
      cue: cue && words(cue),
      content: words(content).slice(0, longestContent),
    },
    confidence,
    others,
  };
}

/** How far reviewers agree, and some of where they do not. */
export function showAgreement(
  workspace: Workspace,
  { offset, limit }: z.output<typeof disagreementChoices>,
): z.output<typeof agreement> {
  const { reviewers, disagreements, alpha, ...counts } = reviewAgreement(workspace);
  return {
    ...counts,
    reviewers: [...reviewers],
    alpha: { ...alpha },
    total: disagreements.length,
    disagreements: disagreements.slice(offset, offset + limit).map((one) => ({
      ...one,
      differs: [...one.differs],
      reviews: one.reviews.map((said) => ({ ...said, reads: said.reads && { ...said.reads } })),
    })),
  };
}

/** What a review brought about. */
export function shownReviewed({ problems, ...done }: Reviewed): z.output<typeof reviewed> {
  return { ...done, problems: problems.map((one) => ({ ...one })) };
}
