import type { Span } from '../../../model/span.ts';
import { hashOf } from '../../crf/hash.ts';
import { logarithm } from '../../crf/logarithm.ts';
import type { CueGuess } from './cues.ts';
import { isVerb } from './joint-context.ts';
import type { JointView } from './own-scene.ts';
import type { Reading } from './readings.ts';
import { margin, type Sight, tagNumber } from './sight.ts';

/** A cue that may be one, with the ways in which it may be read. */
export interface Candidate extends CueGuess {
  readonly readings: readonly Reading[];
  /** Name of the rules' pattern that found it; null where they did not. */
  readonly pattern: string | null;
}

/** What all choices about one cue share. */
export interface Setting {
  readonly sight: Sight;
  readonly view: JointView;
  readonly guesses: readonly CueGuess[];
  /** The other cues that were read. */
  readonly rivals: readonly Candidate[];
  readonly candidate: Candidate;
  readonly cue: Span;
  /** Lemma, kind, first sense and tag of the cue's head. */
  readonly lemma: number;
  readonly kind: number;
  readonly sense: number;
  readonly tag: number;
  readonly pattern: number;
  /** Logarithm of the odds that a cue is here, by the joint model. */
  readonly odds: number;
}

export function settingOf(
  sight: Sight,
  view: JointView,
  guesses: readonly CueGuess[],
  candidates: readonly Candidate[],
  candidate: Candidate,
): Setting {
  const { cue, probability, pattern } = candidate;
  const head = headOf(sight, cue) + margin;
  return {
    sight,
    view,
    guesses,
    rivals: candidates.filter((one) => one !== candidate && one.probability >= rivalling),
    candidate,
    cue,
    lemma: sight.lemma[head] ?? 0,
    kind: sight.kind[head] ?? 0,
    sense: (sight.senses[head] ?? 0) >> 6,
    tag: sight.tag[head] ?? 0,
    pattern: pattern === null ? 0 : hashOf(pattern),
    odds: logarithm((probability + 1e-6) / (1 - probability + 1e-6)),
  };
}

/** Cues below this are no rivals. */
const rivalling = 0.3;

/** The last word of a cue that can report; where there is none, its last verb; otherwise its first word. */
export function headOf({ kind, tag }: Sight, [start, end]: Span): number {
  let head = start;
  for (let index = start; index < end; index += 1) {
    const at = index + margin;
    const better = (kind[head + margin] ?? 0) === 0 && isVerb(tag[at] ?? 0);
    if ((kind[at] ?? 0) !== 0 || better) head = index;
  }
  return head;
}

/** A number in steps of a size, cut at 20 either way. */
export function step(value: number, size: number): number {
  return Math.round(Math.max(-20, Math.min(20, value)) / size);
}

/** 0 none, 1 before the cue, 2 behind it. */
export function sideOfSource([first]: readonly Span[], cue: Span): number {
  if (first === undefined) return 0;
  return first[0] < cue[0] ? 1 : 2;
}

/** 0 none, 1 before the cue, 2 behind it, 3 on both sides. */
export function sidesOfContent(content: readonly Span[], cue: Span): number {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return 0;
  return (first[0] < cue[0] ? 1 : 0) + (last[0] >= cue[1] ? 2 : 0);
}

/** Whether the second range lies in the first. */
export function covers([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end;
}

const comma = tagNumber(',');

/** How many verbs and commas stand in a range. */
export function countIn({ tag }: Sight, [start, end]: Span): { verbs: number; commas: number } {
  let verbs = 0;
  let commas = 0;
  for (let index = start; index < end; index += 1) {
    const here = tag[index + margin] ?? 0;
    if (isVerb(here)) verbs += 1;
    if (here === comma) commas += 1;
  }
  return { verbs, commas };
}

/** The joint model's probability of a role (0 source, 1 cue, 2 content) at a word, in tenths; 0 outside the paragraph. */
export function tenth({ tenths }: JointView, index: number, role: number): number {
  return index < 0 ? 0 : (tenths[index * 3 + role] ?? 0);
}

/** 0 to 1: the joint model's probability of a role, on average over some words. */
export function shareOf(view: JointView, spans: readonly Span[], role: number): number {
  let sum = 0;
  let count = 0;
  for (const [start, end] of spans) {
    for (let index = start; index < end; index += 1) sum += tenth(view, index, role);
    count += end - start;
  }
  return sum / 10 / Math.max(1, count);
}
