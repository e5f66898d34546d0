import type { Span } from '../model/span.ts';
import type { Cast, Meant } from './entities/cast.ts';
import type { Language } from './language.ts';

/** Who the words at a span of a text are, with the names in them that the document knows. */
export function readAt(text: string, [start, end]: Span, cast: Cast, { readSourceName }: Language): Meant {
  const names = cast.namesIn(start, end).map(([from, to]): Span => [from - start, to - start]);
  return { source: readSourceName(text.slice(start, end), names), start, end };
}
