import type { z } from '@hono/zod-openapi';
import type { RoleSpans } from '../../../analysis/lay-reviews.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Span, Spans } from '../../../model/span.ts';
import type { Statement } from '../../../model/statement.ts';
import type { statement } from '../contract/shapes.ts';

/** A statement as it is sent. */
export type ShownStatement = z.output<typeof statement>;

/** A copy that whoever sends it may change. */
export function shownStatement(one: Statement): ShownStatement {
  return { ...one, spans: shownSpans(one.spans), chain: one.chain.map((link) => ({ ...link })) };
}

export function shownSpans(spans: readonly Span[]): [number, number][] {
  return spans.map(([start, end]) => [start, end]);
}

/** The spans of an attribution’s roles. */
export function shownRoles({ source, cue, content, attitude }: RoleSpans & Pick<Attribution, 'attitude'>) {
  const spansOf = (spans: Spans | null) => spans && shownSpans(spans);
  return { source: spansOf(source), cue: spansOf(cue), content: shownSpans(content), attitude };
}
