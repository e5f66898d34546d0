import type { Span } from '../../../model/span.ts';
import type { Features } from './features.ts';
import { bucket } from './joint-context.ts';
import { margin } from './sight.ts';
import { countIn, type Setting, shareOf, tenth } from './weigh-setting.ts';

/** Templates of what is seen of a source. */
export const source = {
  distance: 60,
  distanceLemma: 61,
  length: 62,
  firstTag: 63,
  lastTag: 64,
  endTags: 65,
  startTags: 66,
  nextWord: 67,
  wordBefore: 68,
  firstWord: 69,
  lastWord: 70,
  holds: 71,
  holdsNext: 72,
  seen: 73,
  starts: 74,
  ends: 75,
  quote: 76,
  sentence: 77,
  lastDistance: 78,
  outline: 79,
  phrase: 80,
  sense: 81,
  noneTags: 90,
  noneLemma: 91,
  noneKind: 92,
  noneAround: 93,
  noneBefore: 94,
  noneSeen: 95,
} as const;

/** A source that a reading has. */
export function weighSource(features: Features, setting: Setting, [start, end]: Span): void {
  const { sight, view, cue, lemma, sense } = setting;
  const tag = (index: number): number => sight.tag[index + margin] ?? 0;
  const word = (index: number): number => sight.word[index + margin] ?? 0;
  const side = start < cue[0] ? 1 : 2;
  const distance = bucket(side === 1 ? cue[0] - end : start - cue[1]);
  const length = bucket(end - start);
  const { verbs, commas } = countIn(sight, [start, end]);
  features.add(source.distance, side, distance);
  features.add(source.distanceLemma, side, distance, lemma);
  features.add(source.length, length);
  features.add(source.firstTag, tag(start));
  features.add(source.lastTag, tag(end - 1));
  features.add(source.endTags, tag(end - 1), tag(end));
  features.add(source.startTags, tag(start - 1), tag(start));
  features.add(source.nextWord, word(end));
  features.add(source.wordBefore, word(start - 1));
  features.add(source.firstWord, word(start));
  features.add(source.lastWord, word(end - 1));
  features.add(source.holds, Math.min(verbs, 2), Math.min(commas, 3));
  features.add(source.holdsNext, Math.min(verbs, 2), Math.min(commas, 3), word(end));
  features.weigh(source.seen, shareOf(view, [[start, end]], 0));
  features.add(source.starts, tenth(view, start, 0), tenth(view, start - 1, 0));
  features.add(source.ends, tenth(view, end - 1, 0), tenth(view, end, 0));
  features.add(source.quote, sight.quote[start + margin] ?? 0, sight.quote[cue[0] + margin] ?? 0);
  features.add(
    source.sentence,
    (sight.sentence[start + margin] ?? 0) - (sight.sentence[cue[0] + margin] ?? 0),
  );
  features.add(source.lastDistance, word(end - 1), side, distance);
  features.add(source.outline, tag(start), tag(end - 1), length);
  features.add(source.phrase, sight.chunk[start + margin] ?? 0, sight.chunk[end + margin] ?? 0, tag(end));
  features.add(source.sense, sight.chunkSense[start + margin] ?? 0, sense);
}

/** That a reading has none. */
export function weighNoSource(features: Features, { sight, view, cue, lemma, kind, tag }: Setting): void {
  const [start, end] = cue;
  const before = sight.tag[start - 1 + margin] ?? 0;
  let most = 0;
  for (let index = Math.max(0, start - 20); index < Math.min(sight.words.length, end + 20); index += 1)
    most = Math.max(most, view.tenths[index * 3] ?? 0);
  features.add(source.noneTags, tag, before);
  features.add(source.noneLemma, lemma, tag);
  features.add(source.noneKind, kind);
  features.add(source.noneAround, before, sight.tag[end + margin] ?? 0);
  features.add(source.noneBefore, sight.word[start - 1 + margin] ?? 0);
  features.add(source.noneSeen, most);
}
