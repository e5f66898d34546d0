import type { Findings, UngroupedStatement } from '../../model/findings.ts';
import type { Statement } from '../../model/statement.ts';
import { lineUnit } from '../place.ts';
import { placeInDocument } from './place-words.ts';
import { documentHeader, type Page } from './print-document.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** A statement with the chain of voices that it came through, outermost first. Ends with a line feed. */
export function printStatement(
  { document }: Findings,
  statement: UngroupedStatement,
  line: number,
  page: Page,
): string {
  const text: StyledText = [
    ...wording(statement),
    styled(` ${placeInDocument(line, lineUnit(document))}`, 'faint'),
  ];
  const lines = [...wrap(text, page.width), [], ...chainTree(statement.chain)];
  return `${[...documentHeader(document, page), '', ...lines.map((each) => paint(each, page.palette))].join('\n')}\n`;
}

/** The wording, and when what it says happened. */
export function wording({ text, when }: Pick<UngroupedStatement, 'text' | 'when'>): Run[] {
  return [styled(text), ...(when === null ? [] : [styled(` (of ${when})`, 'faint')])];
}

/** A chain on one line: `The Lantern reports › the harbour office affirms`. */
export function chainLine(chain: Statement['chain']): Run[] {
  return chain.flatMap(({ name, stance }, n) => [
    ...(n === 0 ? [] : [styled(' › ', 'faint')]),
    styled(name ?? '(unknown voice)', 'name'),
    styled(` ${stance}`, 'stance'),
  ]);
}

function chainTree(chain: Statement['chain']): StyledText[] {
  return chain.map(({ name, stance }, n) => {
    const branch: Run = { text: n === 0 ? '' : `${'   '.repeat(n - 1)}└─ `, style: 'faint' };
    return [branch, styled(name ?? '(unknown voice)', 'name'), gap, styled(stance, 'stance')];
  });
}
