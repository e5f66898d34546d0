import type { Attribution } from '../../model/attribution.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { FoundTime } from '../times/find-times.ts';
import { firstFrom } from '../times/time-of.ts';

/** What is known of a document when it is asked when its voices spoke. All lists are in text order. */
export interface SpeechTimes {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly times: readonly FoundTime[];
  /** In lower case: words behind which a time is that of an event or of another clause. */
  readonly wordsBeforeEvents: ReadonlySet<string>;
}

/**
 * Between cue and time stands at most “in an interview with the Courier published late on”. Longer ways lead to other clauses
 * more often; it also keeps the search short.
 */
const FARTHEST = 60;

/**
 * When an attribution was said, as its own sentence tells: by a time behind the cue (“told reporters on Tuesday that …”),
 * before source and cue (“On Tuesday, the police said …”), or within a source that is a document (“a statement of 3 May”). ISO 8601;
 * null where none stands there, or where it may be the time of something else.
 */
export function saidWhen(
  attribution: Attribution,
  sourceType: EntityType | null,
  context: SpeechTimes,
): string | null {
  const { cue, source, attitude } = attribution;
  const cueSpan = hull(cue?.spans ?? []);
  // “is expected in the autumn”: the time of what is expected.
  if (cueSpan === null || attitude === 'expects') return null;
  const sentence = sentenceAt(cueSpan[0], context.sentences);
  if (sentence === null) return null;
  const sourceSpan = hull(source?.spans ?? []);
  const time =
    timeBehind(attribution, cueSpan, sourceSpan, sentence, context) ??
    timeBefore(attribution, Math.min(cueSpan[0], sourceSpan?.[0] ?? cueSpan[0]), sentence, context) ??
    (isWritten(sourceType) && sourceSpan !== null ? timeWithin(sourceSpan, context.times) : null);
  return time?.value ?? null;
}

function isWritten(type: EntityType | null): boolean {
  return type === 'document' || type === 'publication';
}

/** The first time behind the cue, or behind a source that follows it, before the content goes on. */
function timeBehind(
  { content }: Attribution,
  cue: Span,
  source: Span | null,
  [, sentenceEnd]: Span,
  context: SpeechTimes,
): FoundTime | null {
  const from = source !== null && source[0] >= cue[1] && source[0] - cue[1] < FARTHEST ? source[1] : cue[1];
  const next = content.spans.find(([start]) => start >= from)?.[0] ?? sentenceEnd;
  const end = Math.min(sentenceEnd, next);
  const at = firstFrom(from, context.times);
  const time = context.times[at];
  if (time === undefined || time.end > end || !leadsToTime(context, from, time.start)) return null;
  if (isPossessive(context.text, time.end)) return null;
  return withClock(time, context.times[at + 1], end);
}

/** The last time before source and cue, where nothing but a comma lies between, and little before it. */
function timeBefore(
  { content }: Attribution,
  to: number,
  [sentenceStart]: Span,
  context: SpeechTimes,
): FoundTime | null {
  const at = firstFrom(to, context.times) - 1;
  const time = context.times[at];
  if (time === undefined || time.start < sentenceStart) return null;
  if (!/^\s*,?\s*$/u.test(context.text.slice(time.end, Math.min(to, time.end + FARTHEST)))) return null;
  const from = content.spans.findLast(([start]) => start < time.start)?.[1] ?? sentenceStart;
  if (from > time.start) return null;
  const clock = context.times[at - 1];
  const first = clock !== undefined && clock.start >= from && isClockOf(clock, time) ? clock : time;
  if (!leadsToTime(context, Math.max(from, sentenceStart), first.start)) return null;
  return first.value === null ? time : first;
}

/** The last time in a source that is a document. */
function timeWithin([start, end]: Span, times: readonly FoundTime[]): FoundTime | null {
  const last = times[firstFrom(end, times) - 1];
  return last !== undefined && last.start >= start && last.end <= end ? last : null;
}

/** Whether the words between are few and none of them leads elsewhere; commas only at the edges. */
function leadsToTime({ text, wordsBeforeEvents }: SpeechTimes, from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  const between = text.slice(from, to).replace(/^[\s,]+/u, '');
  if (/[,;:.!?()“”"–—]/u.test(between.trimEnd().replace(/,$/u, ''))) return false;
  return between
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !wordsBeforeEvents.has(word));
}

/** “said of Monday's vote”: the time belongs to what follows. */
function isPossessive(text: string, end: number): boolean {
  return /^['’]s?\b/u.test(text.slice(end, end + 3));
}

function withClock(time: FoundTime, next: FoundTime | undefined, end: number): FoundTime {
  return next !== undefined && next.end <= end && isClockOf(next, time) ? next : time;
}

function isClockOf(clock: FoundTime, day: FoundTime): boolean {
  return day.value !== null && clock.value?.startsWith(`${day.value}T`) === true;
}

function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

/** The sentence in which an offset lies; null where it lies in none. */
function sentenceAt(offset: number, sentences: readonly Span[]): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence[0] <= offset ? sentence : null;
}
