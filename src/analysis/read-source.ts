import type { Span } from '../model/span.ts';
import type { Cast, Meant } from './entities/cast.ts';
import type { Language } from './language.ts';

/** Who the words at a span of a text are, with the names in them that the document knows; a name that the span cuts is read whole. */
export function readAt(text: string, span: Span, cast: Cast, { readSourceName }: Language): Meant {
  const [start, end] = cast.withWholeName(span);
  const names = cast.namesIn(start, end).map(([from, to]): Span => [from - start, to - start]);
  return { source: readSourceName(text.slice(start, end), names), start, end };
}
