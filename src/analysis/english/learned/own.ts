import type { Span } from '../../../model/span.ts';
import { mix, toRows } from '../../crf/hash.ts';
import { writeRows } from '../../crf/templates.ts';
import type { ChainRows } from '../../crf/weights.ts';
import type { Draft } from '../../draft.ts';
import { shapeOf } from './joint.ts';
import { ownPlan, writeCueValues, writeOwnValues } from './own-features.ts';
import {
  comma,
  draftOf,
  fullStop,
  type JointView,
  placeOf,
  ruleView,
  type Scene,
  sceneOf,
  sideOf,
} from './own-scene.ts';
import { margin, type Sight } from './sight.ts';

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

const stateTemplates = ownPlan.templates;
const stepTemplates = 15;
export const ownStateBits = 18;
export const ownStepBits = 15;

/** Sources and contents further away than this many words are hardly ever the cue's. */
const reachBefore = 100;
const reachBehind = 150;

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
export const impossible = -1e4;

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

/** Of one word after the other. */
const values = new Int32Array(ownPlan.size);

/** Features of every word of the window, relative to the cue. */
export function ownRows(sight: Sight, view: JointView, cue: Span, drafts: readonly Draft[]): ChainRows {
  const { first, end } = windowOf(sight, cue);
  const length = end - first;
  const states = new Int32Array(length * stateTemplates);
  const steps = new Int32Array(length * stepTemplates);
  const scene = sceneOf(sight, view, cue, drafts);
  writeCueValues(values, scene);
  for (let index = first; index < end; index += 1) {
    const at = (index - first) * stateTemplates;
    writeOwnValues(values, sight, view, scene, index);
    writeRows(ownPlan, values, states, at, ownStateBits);
    const step = (index - first) * stepTemplates;
    writeSteps(steps, step, sight, scene, index);
    toRows(steps, step, stepTemplates, ownStepBits);
  }
  return { length, stateTemplates, stepTemplates, states, steps };
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
