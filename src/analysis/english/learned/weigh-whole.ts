import type { Span } from '../../../model/span.ts';
import { exponential } from '../../crf/exponential.ts';
import type { Features } from './features.ts';
import type { Reading } from './readings.ts';
import { margin } from './sight.ts';
import { type Candidate, covers, type Setting, sideOfSource, sidesOfContent, step } from './weigh-setting.ts';

/** Templates of what is seen of a reading as a whole. */
export const whole = {
  likelihood: 30,
  share: 31,
  likelihoodStep: 32,
  rank: 33,
  ruled: 34,
  ruledPattern: 35,
  sides: 36,
  sidesTag: 37,
  sidesLemma: 38,
  sidesKind: 39,
  sidesPattern: 40,
  sidesNext: 41,
  sidesSense: 42,
  contents: 43,
  between: 44,
  overlap: 45,
  sourceQuote: 46,
  rival: 47,
  rivalSides: 48,
  rivalSource: 49,
  votes: 50,
  sourceVotes: 51,
  startVotes: 53,
  endVotes: 54,
} as const;

/** How a reading looks as a whole, apart from what each of its parts looks like. */
export function weighWhole(features: Features, setting: Setting, reading: Reading): void {
  const { cue, candidate, lemma, kind, sense, tag, pattern, sight } = setting;
  const { source, content, likelihood, rank, isRuled } = reading;
  const ruled = isRuled ? 1 : 0;
  const sides = sideOfSource(source, cue) * 4 + sidesOfContent(content, cue);
  const parts = Math.min(content.length, 3);
  features.weigh(whole.likelihood, likelihood / 3);
  features.weigh(whole.share, exponential(likelihood));
  features.add(whole.likelihoodStep, step(likelihood, 0.7));
  features.add(whole.rank, rank);
  features.add(whole.ruled, ruled, candidate.pattern === null ? 0 : 1);
  features.add(whole.ruledPattern, ruled, pattern);
  features.add(whole.sides, sides, parts);
  features.add(whole.sidesTag, sides, parts, tag);
  features.add(whole.sidesLemma, sides, lemma);
  features.add(whole.sidesKind, sides, kind);
  features.add(whole.sidesSense, sides, sense);
  features.add(whole.sidesPattern, sides, pattern);
  features.add(whole.sidesNext, sides, sight.tag[cue[1] + margin] ?? 0);
  features.add(whole.contents, content.length, step(likelihood, 1));
  weighVotes(features, candidate, reading);
  weighRivals(features, setting, reading, sides);
  const [first] = source;
  if (first !== undefined && content.length > 0) weighBoth(features, setting, first, content);
}
/** How far the readings agree on each part of this one. */
function weighVotes(features: Features, { readings }: Candidate, { source, content }: Reading): void {
  const start = content[0]?.[0];
  const end = content.at(-1)?.[1];
  const total = shareOfThose(readings, () => true);
  const vote = (passes: (one: Reading) => boolean): number => shareOfThose(readings, passes) / total;
  const sourceVotes = vote(
    (one) => one.source[0]?.[0] === source[0]?.[0] && one.source[0]?.[1] === source[0]?.[1],
  );
  const startVotes = vote((one) => one.content[0]?.[0] === start);
  const endVotes = vote((one) => one.content.at(-1)?.[1] === end);
  features.weigh(whole.sourceVotes, sourceVotes);
  features.add(whole.sourceVotes, Math.round(sourceVotes * 10));
  features.weigh(whole.startVotes, startVotes);
  features.add(whole.startVotes, Math.round(startVotes * 10));
  features.weigh(whole.endVotes, endVotes);
  features.add(whole.endVotes, Math.round(endVotes * 10));
  features.add(
    whole.votes,
    Math.round(sourceVotes * 5),
    Math.round(startVotes * 5),
    Math.round(endVotes * 5),
  );
}

function shareOfThose(readings: readonly Reading[], passes: (one: Reading) => boolean): number {
  let sum = 0;
  for (const one of readings) if (passes(one)) sum += exponential(one.likelihood);
  return sum;
}

/** How this reading lies to the cues next to it and to what they lead to. */
function weighRivals(features: Features, { rivals, cue }: Setting, reading: Reading, sides: number): void {
  for (const { cue: other, readings, probability } of rivals) {
    const best = readings[0];
    if (best === undefined) continue;
    const lie = lieOf(reading.content, best.content);
    const holds = reading.content.some((span) => covers(span, other)) ? 1 : 0;
    const held = best.content.some((span) => covers(span, cue)) ? 1 : 0;
    const likely = Math.round(probability * 3);
    if (lie === 0 && holds === 0 && held === 0) continue;
    features.add(whole.rival, lie, holds * 2 + held, likely);
    features.add(whole.rivalSides, lie, holds * 2 + held, sides);
    const same = reading.source.length > 0 && lieOf(reading.source, best.source) === 4 ? 1 : 0;
    features.add(whole.rivalSource, same, lie, holds * 2 + held);
  }
}

/** How two parts lie: 0 apart, 1 crossing, 2 the first in the second, 3 the second in the first, 4 the same. */
function lieOf(a: readonly Span[], b: readonly Span[]): number {
  const from = a[0]?.[0] ?? 0;
  const to = a.at(-1)?.[1] ?? 0;
  const start = b[0]?.[0] ?? 0;
  const end = b.at(-1)?.[1] ?? 0;
  if (to <= start || end <= from) return 0;
  if (from === start && to === end) return 4;
  if (start <= from && to <= end) return 2;
  return from <= start && end <= to ? 3 : 1;
}

function weighBoth(
  features: Features,
  { sight, cue }: Setting,
  [start, end]: Span,
  spans: readonly Span[],
): void {
  const first = spans[0]?.[0] ?? 0;
  const last = spans.at(-1)?.[1] ?? 0;
  const side = start < cue[0] ? 1 : 2;
  const sides = sidesOfContent(spans, cue);
  const apart = Math.abs((side === 1 ? start : end) - (sides === 1 ? last : first));
  features.add(whole.between, side, sides, Math.min(5, apart));
  features.add(whole.overlap, spans.some(([from, to]) => from < end && start < to) ? 1 : 0);
  features.add(
    whole.sourceQuote,
    sight.quote[first + margin] === 0 ? 0 : 1,
    sight.tag[start + margin] ?? 0,
    side,
  );
}
