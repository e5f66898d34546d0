import type { Span } from '../../../model/span.ts';
import { hashOf, mix } from '../../crf/hash.ts';
import type { Draft } from '../../draft.ts';
import { isVerb } from './joint-context.ts';
import { firstFrom, margin, type Sight } from './sight.ts';

/** What the paragraph’s model says of every word; and where cues are likely. */
export interface JointView {
  /** Word by word the probability, in tenths, of: source, cue, content. */
  readonly tenths: Uint8Array;
  /** 1 where a cue of the paragraph's model begins. */
  readonly cueStarts: Uint8Array;
}

/** For each word of a window the role that the rules' draft with this cue gives it. 0 none, 1 content, 2 source, 3 cue. */
export function ruleView(
  sight: Sight,
  cue: Span,
  drafts: readonly Draft[],
): { roles: Uint8Array; pattern: number } {
  const { words } = sight;
  const roles = new Uint8Array(words.length + 2 * margin);
  const draft = draftOf(sight, cue, drafts);
  if (draft === undefined) return { roles, pattern: 0 };
  const put = (spans: readonly Span[], role: number): void => {
    for (const [start, end] of spans) {
      for (
        let index = firstFrom(words, start);
        index < words.length && (words[index]?.start ?? end) < end;
        index += 1
      )
        roles[index + margin] = role;
    }
  };
  put(draft.content, 1);
  put(draft.source ?? [], 2);
  put(draft.cue ?? [], 3);
  return { roles, pattern: hashOf(draft.pattern) & 0xffffff };
}

/** The rules' draft with this cue. */
export function draftOf(sight: Sight, cue: Span, drafts: readonly Draft[]): Draft | undefined {
  const from = sight.words[cue[0]]?.start ?? 0;
  const to = sight.words[cue[1] - 1]?.end ?? 0;
  return drafts.find((one) => one.cue?.some(([start, end]) => start < to && from < end));
}

/** What a cue and its surroundings show, once for all words that are read for it. */
export interface Scene {
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly head: number;
  readonly kind: number;
  readonly sense: number;
  readonly cueTags: number;
  readonly before: number;
  readonly behind: number;
  readonly behindTag: number;
  readonly cueSentence: number;
  readonly cueRegion: number;
  /** Nearest quotation before the cue and behind it; 0 where there is none. */
  readonly regionBefore: number;
  readonly regionBehind: number;
  readonly roles: Uint8Array;
  readonly pattern: number;
  /** Word by word, how many there are between it and the cue. */
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly cues: Uint8Array;
  readonly quotes: Uint8Array;
  /** Sort of surroundings: whether quotations stand on either side, in the sentence of the cue and beyond. */
  readonly setting: number;
}

export const comma = 3;
export const fullStop = 6;
const colon = 7;

export function sceneOf(
  sight: Sight,
  view: JointView,
  [cueStart, cueEnd]: Span,
  drafts: readonly Draft[],
): Scene {
  const { lemma, kind, tag, word, sentence, region, words } = sight;
  let head = cueStart;
  let cueTags = 0;
  for (let index = cueStart; index < cueEnd; index += 1) {
    const at = index + margin;
    if (
      (kind[at] ?? 0) !== 0 ||
      ((kind[head + margin] ?? 0) === 0 && (isVerb(tag[at] ?? 0) || (tag[at] ?? 0) >= 24))
    )
      head = index;
    cueTags = mix(cueTags, tag[at] ?? 0);
  }
  const { roles, pattern } = ruleView(sight, [cueStart, cueEnd], drafts);
  const length = words.length;
  const memory = new Uint8Array(length * 4);
  const commas = memory.subarray(0, length);
  const verbs = memory.subarray(length, length * 2);
  const cues = memory.subarray(length * 2, length * 3);
  const quotes = memory.subarray(length * 3);
  const walk = (index: number, last: number): void => {
    const between = last + margin;
    const t = tag[between] ?? 0;
    const counts = last < cueStart || last >= cueEnd;
    commas[index] = Math.min(4, (commas[last] ?? 0) + (counts && (t === comma || t === colon) ? 1 : 0));
    verbs[index] = Math.min(4, (verbs[last] ?? 0) + (counts && isVerb(t) ? 1 : 0));
    cues[index] = Math.min(3, (cues[last] ?? 0) + (counts && (view.cueStarts[last] ?? 0) === 1 ? 1 : 0));
    const turn = (region[index + margin] ?? 0) !== (region[between] ?? 0) ? 1 : 0;
    quotes[index] = Math.min(6, (quotes[last] ?? 0) + turn);
  };
  for (let index = cueEnd; index < length; index += 1) walk(index, index - 1);
  for (let index = cueStart - 1; index >= 0; index -= 1) walk(index, index + 1);
  const cueSentence = sentence[cueStart + margin] ?? 0;
  let regionBefore = 0;
  for (let index = cueStart - 1; index >= 0 && regionBefore === 0; index -= 1)
    regionBefore = region[index + margin] ?? 0;
  let regionBehind = 0;
  for (let index = cueEnd; index < length && regionBehind === 0; index += 1)
    regionBehind = region[index + margin] ?? 0;
  const near = (which: number): number => {
    if (which === 0) return 0;
    for (let index = 0; index < length; index += 1) {
      if (region[index + margin] === which && sentence[index + margin] === cueSentence) return 2;
    }
    return 1;
  };
  return {
    cueStart,
    cueEnd,
    head: lemma[head + margin] ?? 0,
    kind: kind[head + margin] ?? 0,
    sense: (sight.senses[head + margin] ?? 0) >> 6,
    cueTags,
    before: word[cueStart + margin - 1] ?? 0,
    behind: word[cueEnd + margin] ?? 0,
    behindTag: tag[cueEnd + margin] ?? 0,
    cueSentence,
    cueRegion: region[cueStart + margin] ?? 0,
    regionBefore,
    regionBehind,
    roles,
    pattern,
    commas,
    verbs,
    cues,
    quotes,
    setting: near(regionBefore) * 3 + near(regionBehind),
  };
}

/** 1 before the cue, 2 behind it, 0 in it. */
export function sideOf({ cueStart, cueEnd }: Scene, index: number): number {
  return index < cueStart ? 1 : index >= cueEnd ? 2 : 0;
}

/** How a word's quotation stands to the cue: none, the cue's own, nearest before or behind, another. */
export function placeOf(sight: Sight, scene: Scene, index: number): number {
  const region = sight.region[index + margin] ?? 0;
  if (region === 0) return 0;
  if (region === scene.cueRegion) return 1;
  if (region === scene.regionBefore) return 2;
  return region === scene.regionBehind ? 3 : 4;
}
