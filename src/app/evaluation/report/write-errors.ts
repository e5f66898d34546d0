import { createHash } from 'node:crypto';
import { writeMarks } from '../../../formats/marked-text/write.ts';
import type { Span, Spans } from '../../../model/span.ts';
import { marksOfRelations } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import type { Comparison } from '../scoring/comparison.ts';
import { type Difference, differenceClasses, differencesOf } from './differences.ts';

/** One text that was scored, with its name for a person. */
export interface NamedComparison {
  readonly name: string;
  readonly comparison: Comparison;
  /** What was found and is not scored, since the corpus marks outermost voices only; shown nowhere. */
  readonly inner: readonly Relation[];
}

/**
 * Differences in marked text by class, what people marked above what was found, under a table that counts them.
 *
 * @param sample how many to show at most, drawn from all of them; null for all. An error that stays from one run to the
 * next stays in the sample, as long as not too many others come and go.
 */
export function writeErrors(
  title: string,
  comparisons: readonly NamedComparison[],
  sample: number | null,
): string {
  const all = comparisons.flatMap(({ name, comparison, inner }) =>
    differencesOf(comparison, inner).map((difference) => ({ name, comparison, difference })),
  );
  const shown = sample === null ? all : draw(all, sample);
  const classes = differenceClasses
    .map((kind) => ({ kind, all: ofClass(all, kind), shown: ofClass(shown, kind) }))
    .filter((one) => one.all.length > 0);
  const sections = classes.map((one) =>
    [`## ${one.kind} (${one.shown.length} of ${one.all.length})`, ...one.shown.map(writeDifference)].join(
      '\n\n',
    ),
  );
  return `${[`# ${title}`, writeCounts(classes, all.length, shown.length), ...sections].join('\n\n')}\n`;
}

interface NamedDifference extends Omit<NamedComparison, 'inner'> {
  readonly difference: Difference;
}

interface ClassOfDifferences {
  readonly kind: string;
  readonly all: readonly NamedDifference[];
  readonly shown: readonly NamedDifference[];
}

function ofClass(differences: readonly NamedDifference[], kind: string): NamedDifference[] {
  return differences.filter(({ difference }) => difference.kind === kind);
}

/** The `size` differences whose hashes are smallest, in the order in which they came: chance without a generator. */
function draw(all: readonly NamedDifference[], size: number): NamedDifference[] {
  const hashed = all.map((one, index) => ({ one, index, hash: hashOf(one) }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return hashed
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}

function hashOf({ name, difference: { kind, gold, found } }: NamedDifference): string {
  const spans = JSON.stringify([name, kind, allSpans(gold), allSpans(found)]);
  return createHash('sha256').update(spans).digest('hex');
}

/** A table that reads well as Markdown and as plain text. */
function writeCounts(classes: readonly ClassOfDifferences[], all: number, shown: number): string {
  const line = (name: string, count: string, part: string): string =>
    `| ${name.padEnd(38)} | ${count.padStart(6)} | ${part.padStart(6)} |`;
  return [
    line('class', 'all', 'shown'),
    `|${'-'.repeat(40)}|${'-'.repeat(7)}:|${'-'.repeat(7)}:|`,
    ...classes.map((one) => line(one.kind, String(one.all.length), String(one.shown.length))),
    line('all classes', String(all), String(shown)),
  ].join('\n');
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

/** How much of the text is shown around what differs: enough for a sentence before and after, as a rule. */
const contextLength = 200;

/** The spans with what stands around them in their paragraphs, from word to word. */
function windowAround(text: string, spans: Spans): Span {
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  const before = text.lastIndexOf('\n', Math.max(0, first - 1));
  const after = text.indexOf('\n', last);
  const paragraphs: Span = [before < 0 || first === 0 ? 0 : before + 1, after < 0 ? text.length : after];
  const from = text.indexOf(' ', first - contextLength) + 1;
  const to = text.lastIndexOf(' ', last + contextLength);
  return [
    first - paragraphs[0] <= contextLength ? paragraphs[0] : from > 0 ? Math.min(from, first) : first,
    paragraphs[1] - last <= contextLength ? paragraphs[1] : Math.max(to, last),
  ];
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
  const marked = writeMarks(text.slice(...window), marksOfRelations(kept)).replace(/\s*\n\s*/g, ' ¶ ');
  return `${isCut(text, window[0] - 1) ? '… ' : ''}${marked}${isCut(text, window[1]) ? ' …' : ''}`;
}

/** Whether the text goes on in the same paragraph beyond the edge of a window. */
function isCut(text: string, beyond: number): boolean {
  return !['', '\n'].includes(text.charAt(beyond));
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
