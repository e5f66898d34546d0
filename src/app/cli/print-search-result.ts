import type { SearchResult, Snippet } from '../search-workspace.ts';
import { placeInFile } from './place-words.ts';
import type { Page } from './print-document.ts';
import { gap, paint, type Run, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** A result: the words around the match, and below them where they stand and what they are. Ends with a line feed. */
export function printSearchResult(
  { kind, id, place, snippet }: SearchResult,
  { width, palette }: Page,
): string {
  const where = place === null ? [] : [styled(placeInFile(place), 'path'), gap];
  const what = kind === 'text' ? [] : [styled(kind, 'faint'), gap];
  const head = wrap(marked(snippet), width);
  const body = wrap([...where, ...what, styled(id, 'faint')], width - 4).map((line): Run[] => [
    indent,
    ...line,
  ]);
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
