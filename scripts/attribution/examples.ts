import { joint, jointRows } from '../../src/analysis/english/learned/joint.ts';
import { clampCue, own, ownRows, windowOf } from '../../src/analysis/english/learned/own.ts';
import type { JointView } from '../../src/analysis/english/learned/own-scene.ts';
import type { Span, Spans } from '../../src/model/span.ts';
import type { Gold, GoldParagraph } from './corpus.ts';
import type { Example } from './train-chain.ts';

/** The paragraph with all its attributions at once. */
export function jointExample({ sight, gold }: GoldParagraph): Example {
  const labels = new Uint8Array(sight.words.length);
  for (const { content } of gold) paint(labels, content, joint.contentBegin, joint.content);
  for (const { source } of gold) paint(labels, source, joint.sourceBegin, joint.source);
  for (const { cue } of gold) paint(labels, [cue], joint.cueBegin, joint.cue);
  mendInside(labels);
  return { rows: jointRows(sight), labels, clamp: null };
}

function paint(labels: Uint8Array, spans: Spans, begin: number, inside: number): void {
  for (const [start, end] of spans) {
    labels.fill(inside, start, end);
    labels[start] = begin;
  }
}

/** Where one role was painted over another, what is left of it begins anew. */
function mendInside(labels: Uint8Array): void {
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    const before = labels[at - 1] ?? 0;
    if (label > 0 && label % 2 === 0 && label < 7 && before !== label && before !== label - 1)
      labels[at] = label - 1;
  }
}

/** The window around one cue with its source and content; `gold` null for a cue that is none. */
export function ownExample(paragraph: GoldParagraph, view: JointView, cue: Span, gold: Gold | null): Example {
  const { sight, drafts } = paragraph;
  const { first, end } = windowOf(sight, cue);
  const whole = new Uint8Array(sight.words.length);
  if (gold !== null) {
    paint(whole, gold.content, own.contentBegin, own.content);
    paint(whole, gold.source, own.sourceBegin, own.source);
  }
  whole.fill(own.cue, cue[0], cue[1]);
  mendInside(whole);
  return {
    rows: ownRows(sight, view, cue, drafts),
    labels: whole.slice(first, end),
    clamp: (states) => clampCue(states, cue, { first, end }),
  };
}
