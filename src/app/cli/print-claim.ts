import type { Join, Origin } from '../../model/claim.ts';
import type { ShownClaim, ShownStatement } from '../claims/show-claim.ts';
import { count } from './count.ts';
import { placeInFile } from './place-words.ts';
import { summaryLines } from './print-claim-summary.ts';
import type { Page } from './print-document.ts';
import { chainLine } from './print-statement.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** So many statements of one origin, and so many joins, are shown: a report that a hundred papers print would hide all others. */
const most = 10;

/** What is shown of a claim beside its beginning. */
export interface ClaimOptions {
  /** All statements and joins, not only the first. */
  readonly isWhole?: boolean;
}

/**
 * A claim: what it says, how far it spread, the words on which it rests with the chains from each, who is against it, what contradicts
 * it, and what holds it together. Ends with a line feed.
 */
export function printClaim(shown: ShownClaim, page: Page, { isWhole = false }: ClaimOptions = {}): string {
  const { summary, claim, width } = { ...shown, width: page.width };
  const limit = isWhole ? Number.POSITIVE_INFINITY : most;
  const sections: StyledText[][] = [
    [
      ...wrap([styled(summary.text, 'title')], width),
      ...summaryLines(summary, width),
      ...at(2, [styled(summary.id, 'faint')], width),
    ],
    ...shown.origins.map((one) => originLines(one, limit, width)),
    statementSection('who denies or doubts it', shown.others, limit, width),
    contradictionLines(shown, width),
    distortionLines(shown, width),
    joinLines(claim.joins, limit, width),
    lockLines(shown, limit, width),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .flatMap((section, n) => (n === 0 ? section : [[], ...section]));
  return lines.map((line) => `${paint(line, page.palette)}\n`).join('');
}

function originLines(
  { origin, via, statements }: ShownClaim['origins'][number],
  limit: number,
  width: number,
): StyledText[] {
  const head: Run[] = [
    styled('on the word of ', 'faint'),
    styled(origin.name ?? '(unknown voice)', 'name'),
    styled(
      ` (${kindWords[origin.kind]}${doubtWords(origin)}, ${count(statements.length, 'statement')})`,
      'faint',
    ),
    ...(via.length === 0 ? [] : [styled(', always through ', 'faint'), styled(via.join(', '))]),
  ];
  return [...wrap(head, width), ...statementLines(statements, limit, width)];
}

/** That an origin may not be of this claim. */
function doubtWords({ doubtful }: Origin): string {
  return doubtful ? ', perhaps not of this claim' : '';
}

const kindWords = { named: 'named', unnamed: 'not named', witness: 'witness' } as const;

function statementSection(
  title: string,
  statements: readonly ShownStatement[],
  limit: number,
  width: number,
): StyledText[] {
  if (statements.length === 0) return [];
  return [...wrap([styled(title, 'faint')], width), ...statementLines(statements, limit, width)];
}

function statementLines(statements: readonly ShownStatement[], limit: number, width: number): StyledText[] {
  return [
    ...statements.slice(0, limit).flatMap((one) => statementOf(one, width)),
    ...rest(statements.length - limit, 'statement', width),
  ];
}

/**
 *     2031-05-09  The Lantern reports › Ana Ruiz affirms
 *       “that the quay was shut”
 *       pile/quay.md:3  s-0123456789abcdef
 */
function statementOf({ statement, place, published }: ShownStatement, width: number): StyledText[] {
  const head = [styled(published?.split('T')[0] ?? 'undated'), gap, ...chainLine(statement.chain)];
  const foot = [styled(placeInFile(place), 'path'), gap, styled(statement.id, 'faint')];
  return [...at(2, head, width), ...at(4, [styled(statement.text)], width), ...at(4, foot, width)];
}

function contradictionLines({ contradictions }: ShownClaim, width: number): StyledText[] {
  if (contradictions.length === 0) return [];
  return [
    [styled('cannot be so together with', 'faint')],
    ...contradictions.flatMap(({ claim, text, kind, confidence }) => [
      ...at(2, [styled(text)], width),
      ...at(
        4,
        [styled(kind, 'stance'), gap, styled(percent(confidence), 'faint'), gap, styled(claim, 'faint')],
        width,
      ),
    ]),
  ];
}

function distortionLines({ distorts, distortedAs }: ShownClaim, width: number): StyledText[] {
  const change = ({ kind, before, after }: { kind: string; before: string; after: string }): Run[] => [
    styled(kind, 'stance'),
    gap,
    styled(`“${before}” became “${after}”`),
  ];
  const one = (text: string, id: string, what: Run[]) => [
    ...at(2, [styled(text)], width),
    ...at(4, [...what, gap, styled(id, 'faint')], width),
  ];
  return [
    ...(distorts === null
      ? []
      : [[styled('is a change of', 'faint')], ...one(distorts.text, distorts.of, change(distorts))]),
    ...(distortedAs.length === 0 ? [] : [[styled('was changed into', 'faint')]]),
    ...distortedAs.flatMap((other) => one(other.text, other.id, change(other))),
  ];
}

function joinLines(joins: readonly Join[], limit: number, width: number): StyledText[] {
  if (joins.length === 0) return [];
  return [
    [styled('held together by', 'faint')],
    ...joins.slice(0, limit).flatMap((join) => joinOf(join, width)),
    ...rest(joins.length - limit, 'pair', width),
  ];
}

function joinOf({ statements, relation, confidence, reason, decision }: Join, width: number): StyledText[] {
  const pair = statements.join(relation === 'same' ? ' = ' : ' ≠ ');
  const by = decision === null ? percent(confidence) : decision;
  return [
    ...at(2, [styled(pair)], width),
    ...at(4, [styled(by, 'faint'), gap, styled(reason, 'faint')], width),
  ];
}

function lockLines({ claim, suggested }: ShownClaim, limit: number, width: number): StyledText[] {
  if (claim.locked === undefined) return [];
  const by = wrap([styled('locked by ', 'faint'), styled(claim.locked.decision, 'faint')], width);
  return [...by, ...statementSection('would be added, were it not locked', suggested, limit, width)];
}

function rest(left: number, noun: string, width: number): StyledText[] {
  return left > 0 ? at(2, [styled(`… and ${count(left, `other ${noun}`)} (--all)`, 'faint')], width) : [];
}

/** What the machine found is never wholly certain. */
function percent(confidence: number): string {
  return `${confidence === 1 ? 100 : Math.min(99, Math.round(confidence * 100))} %`;
}

function at(by: number, text: StyledText, width: number): StyledText[] {
  const indent: Run = { text: ' '.repeat(by), style: 'plain' };
  return wrap(text, width - by).map((line) => [indent, ...line]);
}
