import type { Passage } from '../../model/decision.ts';
import type { Span } from '../../model/span.ts';

/** How much stands around a passage that a decision names, in code units: enough to tell a place from another. */
const around = 40;

/** What is kept of a passage, so that it can be found again. */
export function passageOf(text: string, [start, end]: Span): Passage {
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
}

/** Where a passage stands in a text: where it stood, or in the only place, or where the most of what is around it agrees; null where it stands nowhere, or it cannot be told where. */
export function maybePlacePassage(text: string, passage: Passage): Span | null {
  // Nothing can agree more: other places need not be looked for.
  if (isWhereItStood(text, passage)) return [passage.start, passage.start + passage.text.length];
  const places = placesOf(text, passage.text).map((start) => ({
    start,
    agreement: agreement(text, start, passage),
  }));
  const [best, second] = places.sort((a, b) => b.agreement - a.agreement);
  if (best === undefined || best.agreement === second?.agreement) return null;
  return [best.start, best.start + passage.text.length];
}

function isWhereItStood(text: string, { start, text: own, before, after }: Passage): boolean {
  return (
    text.startsWith(own, start) &&
    text.startsWith(after, start + own.length) &&
    text.startsWith(before, start - before.length) &&
    start >= before.length
  );
}

function placesOf(text: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}

/**
 * How many characters around the place are those around the passage. Of several places around which everything is the same,
 * the one at which the passage stood has one more.
 */
function agreement(
  text: string,
  start: number,
  { before, after, start: was, text: { length } }: Passage,
): number {
  let count = 0;
  for (let n = 1; n <= before.length && text[start - n] === before.at(-n); n += 1) count += 1;
  for (let n = 0; n < after.length && text[start + length + n] === after[n]; n += 1) count += 1;
  return count === before.length + after.length && start === was ? count + 1 : count;
}
