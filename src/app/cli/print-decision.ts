import type { DecisionSummary } from '../identity/list-decisions.ts';
import { displayDate, type Page } from './print-document.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/**
 * A decision: its id, when and by whom, what it is and whether it counts; then of whom or what; then why. Ends with a line feed.
 *
 *     p-0123456789abcdef  2031-05-10 09:00  Ines Varga  merge
 *       Ilan Marek (e-…), I. Marek (e-…)
 *       because: the same signature
 */
export function printDecision(decision: DecisionSummary, page: Page): string {
  const { id, time, by, kind, state, reason } = decision;
  const head: Run[] = [
    styled(id, 'faint'),
    gap,
    styled(displayDate(time)),
    gap,
    styled(by.kind === 'person' ? by.name : 'hearsay'),
    gap,
    styled(kind, 'stance'),
    ...(state === 'counts' ? [] : [gap, styled(state, 'warning')]),
  ];
  const lines = [
    ...wrap(head, page.width),
    ...indented(subjects(decision), page.width),
    ...indented(details(decision), page.width),
    ...(reason === null ? [] : indented([styled('because: ', 'faint'), styled(reason)], page.width)),
  ];
  return lines.map((line) => `${paint(line, page.palette)}\n`).join('');
}

/** So many are named, and the others counted: a claim can have ten thousand statements. */
const mostNamed = 5;

/** In code units: of a statement, enough to know it again; of what was decided, all that a person may write. */
const longestName = 80;
const longestDetail = 1_000;

function subjects({ about, from }: DecisionSummary): StyledText {
  const named = (all: DecisionSummary['about']) => {
    const first = all.slice(0, all.length > mostNamed ? mostNamed - 1 : mostNamed);
    const words = first.map(({ id, name }) =>
      id === null || name === null ? (name ?? id) : `${shortened(name)} (${id})`,
    );
    const left = all.length - first.length;
    return left === 0 ? words.join(', ') : `${words.join(', ')} and ${left.toLocaleString('en-GB')} others`;
  };
  return [
    styled(named(about)),
    ...(from.length === 0 ? [] : [styled(' not ', 'faint'), styled(named(from))]),
  ];
}

function shortened(text: string, longest = longestName): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}

function details({ says }: DecisionSummary): StyledText {
  const known = Object.entries(says).filter(([, text]) => text !== null);
  return [
    styled(known.map(([field, text]) => `${field}: ${shortened(text ?? '', longestDetail)}`).join('; ')),
  ];
}

function indented(text: StyledText, width: number): StyledText[] {
  return text.every((run) => run.text === '') ? [] : wrap(text, width - 2).map((line) => [gap, ...line]);
}
