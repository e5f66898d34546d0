import type { SearchResult, Snippet } from '../search-workspace.ts';
import type { Page } from './print-document.ts';
import { gap, paint, type Run, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** A result: where it is and what it is, and below it the words around the match. Ends with a line feed. */
export function printSearchResult(
  { kind, id, place, snippet }: SearchResult,
  { width, palette }: Page,
): string {
  const where = place === null ? [] : [styled(`${place.path}:${place.line}`, 'path'), gap];
  const what = kind === 'text' ? [] : [styled(kind), gap];
  const head = wrap([...where, ...what, styled(id, 'faint')], width);
  const body = wrap(marked(snippet), width - 4).map((line): Run[] => [indent, ...line]);
  return [...head, ...body].map((line) => `${paint(line, palette)}\n`).join('');
}

const indent: Run = { text: '    ', style: 'plain' };

function marked({ text, marks }: Snippet): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    runs.push(styled(text.slice(from, start)), styled(text.slice(start, end), 'match'));
    from = end;
  }
  return [...runs, styled(text.slice(from))];
}
