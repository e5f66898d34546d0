import { writeMarks } from '../../../formats/marked-text/write.ts';
import type { Span, Spans } from '../../../model/span.ts';
import { marksOfRelations } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import type { Comparison } from '../scoring/comparison.ts';
import { type Difference, differenceKinds, differencesOf } from './differences.ts';

/** One text that was scored, with its name for a person. */
export interface NamedComparison {
  readonly name: string;
  readonly comparison: Comparison;
}

/** All differences in marked text, grouped by kind: what people marked above what was found. */
export function writeErrors(title: string, comparisons: readonly NamedComparison[]): string {
  const all = comparisons.flatMap(({ name, comparison }) =>
    differencesOf(comparison).map((difference) => ({ name, comparison, difference })),
  );
  const sections = differenceKinds.map((kind) => {
    const ofKind = all.filter(({ difference }) => difference.kind === kind);
    return [`## ${kind} (${ofKind.length})`, ...ofKind.map(writeDifference)].join('\n\n');
  });
  return `# ${title}\n\n${sections.join('\n\n')}\n`;
}

interface NamedDifference extends NamedComparison {
  readonly difference: Difference;
}

function writeDifference({ name, comparison, difference }: NamedDifference): string {
  const { gold, found } = difference;
  const window = windowAround(comparison.text, [gold, found].flatMap(allSpans));
  // Where one side is missing, all that stands there instead is shown, since it often explains the miss.
  const golds = gold ? [gold] : comparison.gold;
  const founds = found ? [found] : comparison.found;
  const attitudes =
    difference.kind === 'attitude differs' ? ` (${gold?.attitude}, found as ${found?.attitude})` : '';
  return [
    `### ${name}${attitudes}`,
    '',
    `    gold:  ${writeWindow(comparison.text, window, golds)}`,
    `    found: ${writeWindow(comparison.text, window, founds)}`,
  ].join('\n');
}

function allSpans(relation: Relation | null): Spans {
  return relation ? [...relation.source, ...relation.cue, ...relation.content] : [];
}

/** The paragraphs that the spans touch, as one stretch of the text. */
function windowAround(text: string, spans: Spans): Span {
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  const before = text.lastIndexOf('\n', Math.max(0, first - 1));
  const after = text.indexOf('\n', last);
  return [before < 0 || first === 0 ? 0 : before + 1, after < 0 ? text.length : after];
}

function writeWindow(text: string, window: Span, relations: readonly Relation[]): string {
  const inside = relations.map((relation) => ({
    ...relation,
    source: clip(relation.source, window),
    cue: clip(relation.cue, window),
    content: clip(relation.content, window),
  }));
  const shown = inside.map((relation) => allSpans(relation).length > 0);
  const kept = inside
    .filter((_, at) => shown[at])
    .map((relation) => ({ ...relation, parent: parentAmongShown(relation.parent, shown) }));
  return writeMarks(text.slice(...window), marksOfRelations(kept)).replace(/\s*\n\s*/g, ' ¶ ');
}

function parentAmongShown(parent: number | null, shown: readonly boolean[]): number | null {
  if (parent === null || !shown[parent]) return null;
  return shown.slice(0, parent).filter(Boolean).length;
}

function clip(spans: Spans, [from, to]: Span): Span[] {
  return spans
    .map(([start, end]): Span => [Math.max(start, from) - from, Math.min(end, to) - from])
    .filter(([start, end]) => start < end);
}
