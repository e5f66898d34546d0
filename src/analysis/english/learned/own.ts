import type { Span } from '../../../model/span.ts';
import { hashOf, mix, toRows } from '../../crf/hash.ts';
import type { ChainRows } from '../../crf/weights.ts';
import type { Draft } from '../../draft.ts';
import { bucket, isVerb, shapeOf } from './joint.ts';
import { firstFrom, margin, type Sight } from './sight.ts';

/** Labels of the model that reads the surroundings of one cue: its own source and content. */
export const own = { outside: 0, sourceBegin: 1, source: 2, contentBegin: 3, content: 4, cue: 5 } as const;

export const ownShape = shapeOf(
  6,
  [0, 1, 3, 5],
  [
    [1, 2],
    [2, 2],
    [3, 4],
    [4, 4],
  ],
);

const stateTemplates = 78;
const stepTemplates = 15;
export const ownStateBits = 18;
export const ownStepBits = 15;

/** Sources and contents further away than this many words are hardly ever the cue's. */
const reachBefore = 100;
const reachBehind = 150;

/** What the paragraph’s model says of every word; and where cues are likely. */
export interface JointView {
  /** Word by word the probability, in tenths, of: source, cue, content. */
  readonly tenths: Uint8Array;
  /** 1 where a cue of the paragraph's model begins. */
  readonly cueStarts: Uint8Array;
}

/** The part of a paragraph that is read for one cue. */
export interface OwnWindow {
  readonly first: number;
  readonly end: number;
}

/** @param cue half-open range of words of the paragraph */
export function windowOf(sight: Sight, [start, end]: Span): OwnWindow {
  return { first: Math.max(0, start - reachBefore), end: Math.min(sight.words.length, end + reachBehind) };
}

/** A score that no labelling with it survives. */
const impossible = -1e4;

/** The cue's words can only be cue, and no others can. */
export function clampCue(states: Float64Array, cue: Span, { first, end }: OwnWindow): void {
  for (let index = first; index < end; index += 1) {
    const inCue = index >= cue[0] && index < cue[1];
    const at = (index - first) * ownShape.labels;
    for (let label = 0; label < ownShape.labels; label += 1) {
      if ((label === own.cue) !== inCue) states[at + label] = impossible;
    }
  }
}

/** For each word of a window the role that the rules' draft with this cue gives it. 0 none, 1 content, 2 source, 3 cue. */
function ruleView(sight: Sight, cue: Span, drafts: readonly Draft[]): { roles: Uint8Array; pattern: number } {
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

/** How the rules' draft with this cue labels the window; null where there is none. */
export function ruleLabels(sight: Sight, cue: Span, drafts: readonly Draft[]): Uint8Array | null {
  if (draftOf(sight, cue, drafts) === undefined) return null;
  const { first, end } = windowOf(sight, cue);
  const { roles } = ruleView(sight, cue, drafts);
  const labels = new Uint8Array(end - first);
  for (let index = first; index < end; index += 1) {
    const role = roles[index + margin] ?? 0;
    const continued =
      index > first && roles[index + margin - 1] === role && labels[index - first - 1] !== own.cue;
    if (index >= cue[0] && index < cue[1]) labels[index - first] = own.cue;
    else if (role === 1) labels[index - first] = continued ? own.content : own.contentBegin;
    else if (role === 2) labels[index - first] = continued ? own.source : own.sourceBegin;
  }
  return labels;
}

/** Features of every word of the window, relative to the cue. */
export function ownRows(sight: Sight, view: JointView, cue: Span, drafts: readonly Draft[]): ChainRows {
  const { first, end } = windowOf(sight, cue);
  const length = end - first;
  const states = new Int32Array(length * stateTemplates);
  const steps = new Int32Array(length * stepTemplates);
  const scene = sceneOf(sight, view, cue, drafts);
  for (let index = first; index < end; index += 1) {
    const at = (index - first) * stateTemplates;
    writeStates(states, at, sight, view, scene, index);
    toRows(states, at, stateTemplates, ownStateBits);
    const step = (index - first) * stepTemplates;
    writeSteps(steps, step, sight, scene, index);
    toRows(steps, step, stepTemplates, ownStepBits);
  }
  return { length, stateTemplates, stepTemplates, states, steps };
}

interface Scene {
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

const comma = 3;
const fullStop = 6;
const colon = 7;

function sceneOf(sight: Sight, view: JointView, [cueStart, cueEnd]: Span, drafts: readonly Draft[]): Scene {
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

function sideOf({ cueStart, cueEnd }: Scene, index: number): number {
  return index < cueStart ? 1 : index >= cueEnd ? 2 : 0;
}

/** How a word's quotation stands to the cue: none, the cue's own, nearest before or behind, another. */
function placeOf(sight: Sight, scene: Scene, index: number): number {
  const region = sight.region[index + margin] ?? 0;
  if (region === 0) return 0;
  if (region === scene.cueRegion) return 1;
  if (region === scene.regionBefore) return 2;
  return region === scene.regionBehind ? 3 : 4;
}

function writeStates(
  into: Int32Array,
  start: number,
  sight: Sight,
  view: JointView,
  scene: Scene,
  index: number,
): void {
  const { word, lemma, tag, suffix, shape, quote, kind, sentence, first, last, inner } = sight;
  const { roles, pattern, head, kind: cueKind, setting, cueTags } = scene;
  const i = index + margin;
  const side = sideOf(scene, index);
  const distance =
    side === 1 ? bucket(scene.cueStart - index) : side === 2 ? bucket(index - scene.cueEnd + 1) : 0;
  const far = side * 16 + distance;
  const sentences = Math.max(-3, Math.min(3, (sentence[i] ?? 0) - scene.cueSentence)) + 3;
  const place = placeOf(sight, scene, index);
  const placeBefore = index > 0 ? placeOf(sight, scene, index - 1) : 0;
  const commas = scene.commas[index] ?? 0;
  const verbs = scene.verbs[index] ?? 0;
  const cues = scene.cues[index] ?? 0;
  const quotes = scene.quotes[index] ?? 0;
  const w0 = word[i] ?? 0;
  const w1 = word[i + 1] ?? 0;
  const wb = word[i - 1] ?? 0;
  const l0 = lemma[i] ?? 0;
  const t0 = tag[i] ?? 0;
  const t1 = tag[i + 1] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const q0 = quote[i] ?? 0;
  const qb = quote[i - 1] ?? 0;
  const r0 = roles[i] ?? 0;
  const rb = roles[i - 1] ?? 0;
  const r1 = roles[i + 1] ?? 0;
  const source = view.tenths[index * 3] ?? 0;
  const cue = view.tenths[index * 3 + 1] ?? 0;
  const content = view.tenths[index * 3 + 2] ?? 0;
  const contentBefore = index > 0 ? (view.tenths[index * 3 - 1] ?? 0) : 0;
  const sourceBefore = index > 0 ? (view.tenths[index * 3 - 3] ?? 0) : 0;
  const fromStart = bucket(i - (first[i] ?? i));
  const fromEnd = bucket((last[i] ?? i) - i);
  const where = ((side * 8 + sentences) * 8 + place) * 8;
  const tags = (t0 * 64 + t1) * 64 + tb;
  const s0 = (sight.senses[i] ?? 0) >> 6;
  const phrase = ((sight.chunkSense[i] ?? 0) * 4 + (sight.chunk[i] ?? 0)) * 4 + (sight.chunk[i + 1] ?? 0);
  const cueSense = scene.sense;
  const ruled = ((r0 * 4 + rb) * 4 + r1) * 4 + side;
  let n = start;
  into[n++] = side;
  into[n++] = far;
  into[n++] = where + Math.min(commas, 7);
  into[n++] = where + verbs;
  into[n++] = where + cues;
  into[n++] = (where + quotes) * 16 + setting;
  into[n++] = mix(head, side * 8 + place);
  into[n++] = mix(head, far);
  into[n++] = mix(head, mix(where, commas));
  into[n++] = mix(cueKind, far);
  into[n++] = mix(cueKind, mix(where, commas));
  into[n++] = mix(cueKind, mix(side, t0 * 64 + tb));
  into[n++] = mix(head, mix(side, t0));
  into[n++] = mix(head, mix(side, w0));
  into[n++] = mix(cueTags, far);
  into[n++] = mix(cueTags, mix(side, t0));
  into[n++] = mix(scene.behind, far);
  into[n++] = mix(scene.behindTag, mix(far, t0));
  into[n++] = mix(scene.before, far);
  into[n++] = mix(w0, side);
  into[n++] = mix(w0, far);
  into[n++] = mix(wb, side);
  into[n++] = mix(w1, side);
  into[n++] = mix(word[i - 2] ?? 0, side);
  into[n++] = mix(word[i + 2] ?? 0, side);
  into[n++] = mix(mix(wb, w0), side);
  into[n++] = mix(mix(w0, w1), side);
  into[n++] = mix(l0, side);
  into[n++] = t0 * 4 + side;
  into[n++] = tb * 4 + side;
  into[n++] = t1 * 4 + side;
  into[n++] = mix(t0 * 64 + tb, side);
  into[n++] = mix(t0 * 64 + t1, side);
  into[n++] = mix(tags, side);
  into[n++] = mix(tags, far);
  into[n++] = mix(mix(tags, tag[i - 2] ?? 0), mix(side, tag[i + 2] ?? 0));
  into[n++] = mix(t0, mix(commas, mix(verbs, side)));
  into[n++] = mix(t0, mix(verbs, far));
  into[n++] = mix(suffix[i] ?? 0, side);
  into[n++] = ((shape[i] ?? 0) * 64 + (shape[i - 1] ?? 0) * 8 + (shape[i + 1] ?? 0)) * 4 + side;
  into[n++] = mix(q0 * 16 + qb, where);
  into[n++] = mix(q0, mix(t0, side));
  into[n++] = (place * 8 + placeBefore) * 4 + side;
  into[n++] = mix(mix(place, setting), mix(side, sentences));
  into[n++] = mix(mix(place, setting), mix(head, side));
  into[n++] = mix(source * 16 + sourceBefore, side);
  into[n++] = mix(content * 16 + contentBefore, side);
  into[n++] = mix(mix(source, content), mix(cue, side));
  into[n++] = mix(source, mix(cues, side));
  into[n++] = mix(content, mix(cues, where));
  into[n++] = mix(source, mix(far, t0));
  into[n++] = mix(content, mix(place, mix(sentences, quotes)));
  into[n++] = mix(content, mix(commas, mix(verbs, side)));
  into[n++] = ruled;
  into[n++] = mix(ruled, pattern);
  into[n++] = mix(ruled, mix(pattern, mix(source, content)));
  into[n++] = mix(ruled, head);
  into[n++] = mix(ruled, t0 * 64 + tb);
  into[n++] = mix(r0, mix(pattern, mix(place, sentences)));
  into[n++] = mix(mix(inner[i] ?? 0, kind[i] ?? 0), side);
  into[n++] = mix(fromStart * 16 + fromEnd, where);
  into[n++] = mix(fromEnd, mix(sentences, mix(place, t0)));
  into[n++] = mix(kind[i] ?? 0, far);
  into[n++] = mix(tag[first[i] ?? i] ?? 0, mix(where, commas));
  into[n++] = mix(sight.words.length - index < 3 ? 1 : 0, mix(side, t0));
  into[n++] = mix(mix(w0, t1), mix(commas, side));
  into[n++] = mix(cueSense, far);
  into[n++] = mix(cueSense, mix(where, commas));
  into[n++] = mix(cueSense, mix(side, t0 * 64 + tb));
  into[n++] = mix(cueSense, mix(side, w0));
  into[n++] = mix(s0, side);
  into[n++] = mix(s0, far);
  into[n++] = mix(phrase, side);
  into[n++] = mix(phrase, far);
  into[n++] = mix(phrase, mix(head, side));
  into[n++] = mix(phrase, mix(cueSense, far));
  into[n++] = mix(phrase, mix(verbs, mix(commas, side)));
  into[n++] = mix(phrase, mix(source, content));
}

function writeSteps(into: Int32Array, start: number, sight: Sight, scene: Scene, index: number): void {
  const { word, tag, quote, kind, sentence } = sight;
  const { roles, pattern } = scene;
  const i = index + margin;
  const side = sideOf(scene, index);
  const t0 = tag[i] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const place = placeOf(sight, scene, index) * 8 + (index > 0 ? placeOf(sight, scene, index - 1) : 0);
  const fresh = sentence[i] === sentence[i - 1] ? 0 : 1;
  let n = start;
  into[n++] = side * 2 + fresh;
  into[n++] = mix(t0 * 64 + tb, side);
  into[n++] = mix(t0 * 64 + (tag[i + 1] ?? 0), mix(tb, side));
  into[n++] = mix(((quote[i] ?? 0) * 16 + (quote[i - 1] ?? 0)) * 2 + fresh, mix(place, side));
  into[n++] = mix(word[i] ?? 0, side);
  into[n++] = mix(word[i - 1] ?? 0, side);
  into[n++] = mix(word[i] ?? 0, mix(t0, tag[i + 1] ?? 0));
  into[n++] = ((roles[i] ?? 0) * 4 + (roles[i - 1] ?? 0)) * 4 + side;
  into[n++] = mix((roles[i] ?? 0) * 4 + (roles[i - 1] ?? 0), pattern);
  into[n++] = mix(scene.head, side * 2 + fresh);
  into[n++] = mix(kind[i] ?? 0, mix(t0, side));
  into[n++] = mix(scene.commas[index] ?? 0, mix(t0, mix(tb, side)));
  into[n++] = mix(scene.verbs[index] ?? 0, mix(tb === comma ? 1 : tb === fullStop ? 2 : 0, mix(t0, side)));
  into[n++] = mix((sight.chunk[i] ?? 0) * 64 + t0, mix(tb, side));
  into[n++] = mix((sight.chunk[i] ?? 0) * 2 + fresh, side);
}
