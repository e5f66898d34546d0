import type { Spans } from '../../../model/span.ts';
import { joinSpans, sharedExtent } from '../scoring/extent.ts';
import { stripEdges } from '../scoring/strictness.ts';

/** Ways in which a role that was found differs from the marked one, in the order in which they are listed. */
export const roleDifferences = [
  'missing',
  'not marked',
  'wrong side of the cue',
  'elsewhere',
  'too long at the left',
  'too short at the left',
  'too long at the right',
  'too short at the right',
  'both edges',
  'part missed',
  'part too many',
  'gap filled',
  'gap left',
] as const;

export type RoleDifference = (typeof roleDifferences)[number];

/**
 * The one class of a difference; punctuation at the edges makes none. A part that the other side lacks comes before
 * edges that are off, two edges that are off before one, and edges before a gap between them.
 *
 * @param cue where the marked cue stands; tells on which side of it the role was looked for.
 */
export function classifyRole(gold: Spans, found: Spans, cue: Spans, text: string): RoleDifference {
  const [marked, seen] = [withoutEdges(gold, text), withoutEdges(found, text)];
  if (seen.length === 0) return 'missing';
  if (marked.length === 0) return 'not marked';
  if (sharedExtent(marked, seen) === 0) {
    return isBefore(marked, cue) === isBefore(seen, cue) ? 'elsewhere' : 'wrong side of the cue';
  }
  return classifyParts(marked, seen) ?? classifyEdges(marked, seen);
}

function classifyParts(marked: Spans, seen: Spans): RoleDifference | null {
  const missed = marked.some((part) => sharedExtent([part], seen) === 0);
  const added = seen.some((part) => sharedExtent([part], marked) === 0);
  if (missed === added) return null;
  return missed ? 'part missed' : 'part too many';
}

function classifyEdges(marked: Spans, seen: Spans): RoleDifference {
  const left = startOf(seen) - startOf(marked);
  const right = endOf(seen) - endOf(marked);
  if (left !== 0 && right !== 0) return 'both edges';
  if (left !== 0) return left < 0 ? 'too long at the left' : 'too short at the left';
  if (right !== 0) return right > 0 ? 'too long at the right' : 'too short at the right';
  return seen.length < marked.length ? 'gap filled' : 'gap left';
}

/** A role of nothing but punctuation, such as the colon of a transcript, stays as it is. */
function withoutEdges(spans: Spans, text: string): Spans {
  const stripped = stripEdges(spans, text);
  return stripped.length > 0 ? stripped : joinSpans(spans);
}

function isBefore(spans: Spans, cue: Spans): boolean {
  return startOf(spans) < startOf(cue);
}

function startOf(spans: Spans): number {
  return spans[0]?.[0] ?? 0;
}

function endOf(spans: Spans): number {
  return spans.at(-1)?.[1] ?? 0;
}
