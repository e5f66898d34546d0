import type { MarkedAttribution } from '../../../formats/marked-text/marked-case.ts';
import type { Attribution, Marked } from '../../../model/attribution.ts';
import type { Span } from '../../../model/span.ts';
import type { Relation } from './relation.ts';

/** The attributions that the analysis found, as relations. A parent that is not among them counts as none. */
export function relationsOfAttributions(attributions: readonly Attribution[]): Relation[] {
  const indices = new Map(attributions.map(({ id }, index) => [id, index]));
  const spans = (role: Marked | null): readonly Span[] => role?.spans ?? [];
  return attributions.map(({ source, cue, content, attitude, parent, confidence }) => ({
    source: spans(source),
    cue: spans(cue),
    content: content.spans,
    attitude,
    parent: parent === null ? null : (indices.get(parent) ?? null),
    confidence,
  }));
}

/** Marked attributions as relations, in the same order. */
export function relationsOfMarks(marked: readonly MarkedAttribution[]): Relation[] {
  const indices = new Map(marked.map(({ number }, index) => [number, index]));
  return marked.map(({ source, cue, content, attitude, parent }) => ({
    source,
    cue,
    content,
    attitude,
    parent: parent === null ? null : (indices.get(parent) ?? null),
    confidence: null,
  }));
}

/**
 * Relations with numbers for their marks: outer before inner, and siblings by where they start, whatever the order
 * they came in. Two annotations are equal when they are written alike.
 */
export function marksOfRelations(relations: readonly Relation[]): MarkedAttribution[] {
  const order = outerFirst(relations);
  const numberOf = new Map(order.map((index, at) => [index, at + 1]));
  return order.flatMap((index) => {
    const relation = relations[index];
    if (!relation) return [];
    const { source, cue, content, attitude, parent } = relation;
    const outer = parent === null ? null : (numberOf.get(parent) ?? null);
    const number = numberOf.get(index) ?? 0;
    return [{ number, source, cue, content, attitude: attitude ?? 'affirms', referent: null, parent: outer }];
  });
}

/** Indices of the relations, each after its parent; a circle of parents is opened where it comes first in the text. */
function outerFirst(relations: readonly Relation[]): number[] {
  const byStart = relations
    .map((relation, index) => ({ index, parent: relation.parent, starts: startsOf(relation) }))
    .sort((a, b) => compareStarts(a.starts, b.starts) || a.index - b.index);
  const done = new Set<number>();
  for (let waiting = byStart; waiting.length > 0; ) {
    const ready = waiting.find(({ parent }) => parent === null || done.has(parent)) ?? waiting[0];
    if (ready) done.add(ready.index);
    waiting = waiting.filter((one) => one !== ready);
  }
  return [...done];
}

/** What orders siblings: the first start of any role, then each role's spans. */
function startsOf({ source, cue, content }: Relation): number[] {
  const all = [...content, ...source, ...cue];
  return [Math.min(...all.map(([start]) => start)), ...all.flat()];
}

function compareStarts(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Those without parent, for corpora that mark only the outermost voice. */
export function outermost(relations: readonly Relation[]): Relation[] {
  return relations.filter(({ parent }) => parent === null);
}
