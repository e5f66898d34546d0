import type { DocumentSummary } from '../../store/documents.ts';
import { count } from './count.ts';
import { displayDate, type Page } from './print-document.ts';
import { gap, paint, type Run, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** The list of a workspace's documents, two lines or more for each. Ends with a line feed. */
export function printDocuments(documents: readonly DocumentSummary[], page: Page): string {
  return documents.map((document) => printSummary(document, page)).join('');
}

function printSummary(document: DocumentSummary, { width, palette }: Page): string {
  const { id, published, publisher, title, path, record } = document;
  const date = styled(published === null ? '(no date) ' : displayDate(published).slice(0, 10), 'faint');
  const head: Run[] = [date, ...(publisher === null ? [] : [gap, styled(publisher)])];
  if (title !== null) head.push(gap, styled(title, 'title'));
  const found = [count(document.attributions, 'attribution'), count(document.statements, 'statement')].join(
    ', ',
  );
  const where = [
    styled(record === null ? path : `${path} (record ${record})`, 'path'),
    gap,
    styled(`${found}  ${id}`, 'faint'),
  ];
  return [...wrap(head, width), ...wrap(where, width - 2).map((line) => [indent, ...line])]
    .map((line) => `${paint(line, palette)}\n`)
    .join('');
}

const indent: Run = gap;
