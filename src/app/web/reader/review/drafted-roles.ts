import type { Shapes } from '../../api/client.ts';

type Spans = readonly (readonly number[])[];

/** An attribution as somebody is about to say that it reads. */
export interface DraftedRoles {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly attitude: Shapes['Attribution']['attitude'];
}

/** A role that words can be given. */
export type DraftedRole = 'source' | 'cue' | 'content';

/** As the machine, or a person before, read it; nothing where it is to be added. */
export function draftOf(attribution: Shapes['Attribution'] | null): DraftedRoles {
  return {
    source: attribution?.source?.spans ?? [],
    cue: attribution?.cue?.spans ?? [],
    content: attribution?.content.spans ?? [],
    attitude: attribution?.attitude ?? 'affirms',
  };
}

/** With a stretch in a role: in the place of what the role had, or beside it. What stands in one role stands in no other. */
export function withSpan(
  draft: DraftedRoles,
  role: DraftedRole,
  [start, end]: readonly [number, number],
  isFurther: boolean,
): DraftedRoles {
  const without = (spans: Spans) => spans.flatMap((span) => cutOut(span, start, end));
  const cleared = {
    ...draft,
    source: without(draft.source),
    cue: without(draft.cue),
    content: without(draft.content),
  };
  const kept = isFurther ? cleared[role] : [];
  return { ...cleared, [role]: [...kept, [start, end]].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) };
}

/** What is left of a span when a stretch is taken out of it: nothing, one piece or two. */
function cutOut([from = 0, until = 0]: readonly number[], start: number, end: number): number[][] {
  if (end <= from || until <= start) return [[from, until]];
  return [
    [from, start],
    [end, until],
  ].filter(([a = 0, b = 0]) => a < b);
}

/** The words of a role, for a person. */
export function wordsOf(text: string, spans: Spans): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** As the API takes it. A draft without content is none. */
export function sentRoles({ source, cue, content, attitude }: DraftedRoles): Shapes['ReadRoles'] | null {
  if (content.length === 0) return null;
  const sent = (spans: Spans) => spans.map((span) => [...span]);
  return {
    source: source.length === 0 ? null : sent(source),
    cue: cue.length === 0 ? null : sent(cue),
    content: sent(content),
    attitude,
  };
}
