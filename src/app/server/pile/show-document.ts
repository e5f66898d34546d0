import type { z } from '@hono/zod-openapi';
import type { Attribution, Marked } from '../../../model/attribution.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { dayKnown } from '../../as-of.ts';
import { asActors } from '../../identity/as-actors.ts';
import type { WhoIsWho } from '../../identity/who-is-who.ts';
import { type AttributionReview, documentReviews } from '../../reviews/document-reviews.ts';
import { shownRoles, shownSpans } from '../answers/shown-statement.ts';
import type { documentPage } from '../contract/documents.ts';

type DocumentPage = z.output<typeof documentPage>;

/** A document with what was found in it, and with the actors of the workspace as its voices; null where it is not held. */
export function showDocument(workspace: Workspace, who: WhoIsWho, id: string): DocumentPage | null {
  const found = workspace.maybeFindings(id);
  if (found === null) return null;
  const { document, entities, attributions, times } = asActors(found, who);
  const reviews = documentReviews(workspace, found);
  const { lines: _lines, redactions = [], ...own } = document;
  return {
    document: {
      ...own,
      capture: own.capture && { ...own.capture },
      statedBy: { ...own.statedBy },
      parts: own.parts.map((part) => ({ ...part })),
      redactions: shownSpans(redactions),
      gaps: own.gaps.map((gap) => ({ ...gap })),
    },
    known: dayKnown(
      document.published ?? document.capture?.at ?? null,
      workspace.times.documentsAdded().get(id) ?? null,
    ),
    paths: workspace.evidence.pathsOf(document.evidence),
    attributions: attributions.map((one) => ({
      ...shownAttribution(one),
      review: shownReview(reviews.byAttribution.get(one.id) ?? null),
    })),
    rejected: reviews.rejected.map(({ review, roles, confidence }) => ({
      review: shownReview(review),
      roles: roles && shownRoles(roles),
      confidence,
    })),
    times: times.map(({ start, end, text, value, rule }) => ({ start, end, text, value, rule })),
    names: Object.fromEntries(entities.map((entity) => [entity.id, who.names.get(entity.id) ?? entity.name])),
    problems: workspace.evidence.problemsOf(document.evidence).map((one) => ({ ...one })),
  };
}

function shownAttribution({
  document: _document,
  ...one
}: Attribution): Omit<DocumentPage['attributions'][number], 'review'> {
  const { source, cue, content } = one;
  return {
    ...one,
    source: source && { ...marked(source), entity: source.entity },
    cue: cue && marked(cue),
    content: marked(content),
  };
}

function shownReview<Review extends AttributionReview | null>(review: Review) {
  return review && { ...review, differs: [...review.differs], all: review.all.map((one) => ({ ...one })) };
}

function marked({ spans, text }: Marked): { spans: [number, number][]; text: string } {
  return { spans: shownSpans(spans), text };
}
