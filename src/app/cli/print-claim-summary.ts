import type { AsOfCounts } from '../as-of.ts';
import type { ClaimSummary } from '../claims/summarise-claim.ts';
import { cellWidth } from './cell-width.ts';
import { count } from './count.ts';
import type { Page } from './print-document.ts';
import { paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/**
 * A claim in a list: its words; how far it spread and on how many words it rests; who is against it; its id. Ends with an empty line.
 *
 *     the quay had burned
 *       in 14 documents, 9 publishers · rests on 1 to 2 origins · denied by 2 voices
 *       first seen 2031-05-08 · 4 voices deep
 *       c-0123456789abcdef
 */
export function printClaimSummary(claim: ClaimSummary, { width, palette }: Page): string {
  const lines: StyledText[] = [
    ...wrap([styled(shortened(claim.text), 'title')], width),
    ...summaryLines(claim, width),
    [indent, styled(claim.id, 'faint')],
    [],
  ];
  return lines.map((line) => `${paint(line, palette)}\n`).join('');
}

/** In code units: four lines of a terminal. Whoever wants to read on asks for the claim. */
const longest = 300;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}

const indent: Run = { text: '  ', style: 'plain' };

/** What there is to say of a claim in short, as many of it on a line as fit. */
export function summaryLines(claim: ClaimSummary, width: number): StyledText[] {
  return packed(factsOf(claim), width - indent.text.length).map((line) => [indent, ...line]);
}

function factsOf(claim: ClaimSummary): Run[] {
  const { documents, publishers, deniedBy, contradictedBy, firstSeen, depth, mood, distorts, locked } = claim;
  const places = `in ${count(documents, 'document')}`;
  return [
    styled(publishers === 0 ? places : `${places}, ${count(publishers, 'publisher')}`),
    styled(originWords(claim.origins)),
    ...(deniedBy === 0 ? [] : [styled(`denied by ${count(deniedBy, 'voice')}`, 'stance')]),
    ...(contradictedBy === 0
      ? []
      : [styled(`contradicted by ${count(contradictedBy, 'other claim')}`, 'stance')]),
    ...(distorts === null
      ? []
      : [styled(`changes “${distorts.before}” of ${distorts.of} into “${distorts.after}”`, 'stance')]),
    styled(firstSeen === null ? 'undated' : `first seen ${firstSeen}`),
    styled(depth === 1 ? 'one voice deep' : `${count(depth, 'voice')} deep`),
    ...(mood === 'assertion' ? [] : [styled(mood)]),
    ...(locked === null ? [] : [styled(lockWords(locked))]),
  ];
}

/** `locked`, and what would be added. */
function lockWords({ suggested }: NonNullable<ClaimSummary['locked']>): string {
  return suggested === 0 ? 'locked' : `locked, ${count(suggested, 'statement')} suggested`;
}

/** `rests on 1 to 2 origins`. */
export function originWords({ atLeast, atMost }: ClaimSummary['origins']): string {
  if (atMost === 0) return 'rests on nobody’s word';
  const most = count(atMost, 'origin');
  return `rests on ${atLeast === atMost ? most : `${atLeast} to ${most}`}`;
}

const between = ' · ';

/** Runs beside each other, a dot between two; one that does not fit begins a new line, and one that is wider than that is broken. */
function packed(runs: readonly Run[], width: number): StyledText[] {
  const lines: Run[][] = [];
  let used = 0;
  for (const run of runs) {
    const room = cellWidth(run.text);
    const line = lines.at(-1);
    if (line !== undefined && used + between.length + room <= width) {
      line.push({ text: between, style: 'faint' }, run);
      used += between.length + room;
      continue;
    }
    const broken = wrap([run], width);
    lines.push(...broken.map((one) => [...one]));
    used = cellWidth((broken.at(-1) ?? []).map(({ text }) => text).join(''));
  }
  return lines;
}

/** That what follows is as of a day, and of how much. */
export function printAsOf({ day, documents, later }: AsOfCounts, { width, palette }: Page): string {
  const words = `as of ${day}: ${count(documents, 'document')} of ${(documents + later).toLocaleString('en-GB')} were there`;
  const lines: StyledText[] = [...wrap([styled(words, 'warning')], width), []];
  return lines.map((line) => `${paint(line, palette)}\n`).join('');
}
