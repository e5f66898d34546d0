import type { Attitude } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { faultAt, type MarkedSource } from './fault.ts';
import type { MarkedCase, Role } from './marked-case.ts';
import { nestAttributions, type UnnestedAttribution } from './nest-attributions.ts';
import { type Mark, type ReadPassage, readMarks } from './read-marks.ts';
import { type RawCase, splitCases } from './split-cases.ts';

/**
 * Reads a file of marked passages: title lines that begin with `# `, and below each a passage whose attributions are
 * marked as `{role.number:attitude text}`, a source perhaps as `{source.number=[whom it means] text}`. A byte order mark at its start is passed over.
 *
 * @param path the file's name, for messages; null when it has none.
 * @throws ProblemError with line and column where the notation is broken, where an attribution has no content, two
 *   attitudes or two referents, or where a title and its passage disagree on whether there is anything to find.
 */
export function parseMarkedText(source: string, path: string | null = null): MarkedCase[] {
  const file = { source: source.startsWith('\uFEFF') ? source.slice(1) : source, path };
  return splitCases(file).map((raw) => parseCase(file, raw));
}

function parseCase(file: MarkedSource, raw: RawCase): MarkedCase {
  const { title, line } = raw;
  const passage = readMarks(file, raw);
  const none = title.endsWith('(none)');
  checkAmount(file, raw, none, passage);
  const unnested = groupByNumber(passage.marks).map(([number, marks]) => gather(file, number, marks));
  return { title, line, none, text: passage.text, attributions: nestAttributions(unnested) };
}

function checkAmount(file: MarkedSource, raw: RawCase, none: boolean, { text, marks }: ReadPassage): void {
  const named = `The case “${raw.title}”`;
  if (text === '') {
    throw faultAt(
      file,
      raw.offset,
      'empty-case',
      `${named} has no text.`,
      'Write its passage under the title.',
    );
  }
  if (none && marks[0]) {
    const advice = 'Take the marks out, or “(none)” out of the title.';
    throw faultAt(file, marks[0].offset, 'marks-in-none', `${named} should hold no marks.`, advice);
  }
  if (!none && marks.length === 0) {
    const advice = 'Mark the passage, or end the title in “(none)”.';
    throw faultAt(file, raw.start, 'case-without-marks', `${named} holds no marks.`, advice);
  }
}

function groupByNumber(marks: readonly Mark[]): (readonly [number, readonly Mark[]])[] {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (const number of mark.numbers) {
      const group = groups.get(number);
      if (group) group.push(mark);
      else groups.set(number, [mark]);
    }
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function gather(file: MarkedSource, number: number, marks: readonly Mark[]): UnnestedAttribution {
  const spansOf = (role: Role): Span[] => gatherSpans(file, number, marks, role);
  const [source, cue, content] = [spansOf('source'), spansOf('cue'), spansOf('content')];
  if (content.length === 0) {
    const message = `Attribution ${number} has no content.`;
    throw faultAt(file, marks[0]?.offset ?? 0, 'no-content', message, 'Mark what is attributed.');
  }
  const attitude = gatherAttitude(file, number, marks);
  return { number, source, cue, content, attitude, referent: gatherReferent(file, number, marks) };
}

function gatherSpans(file: MarkedSource, number: number, marks: readonly Mark[], role: Role): Span[] {
  const ofRole = marks.filter((mark) => mark.role === role);
  ofRole.forEach((mark, at) => {
    const before = ofRole[at - 1];
    if (before && mark.start < before.end) {
      const message = `A ${role} of attribution ${number} lies inside another one of it.`;
      throw faultAt(file, mark.offset, 'mark-inside-itself', message, 'Give the inner mark its own number.');
    }
  });
  return ofRole.map(({ start, end }) => [start, end]);
}

function gatherAttitude(file: MarkedSource, number: number, marks: readonly Mark[]): Attitude {
  const cues = marks.filter((mark) => mark.role === 'cue');
  const [first = 'affirms', ...others] = cues.map((mark) => mark.attitude ?? 'affirms');
  const odd = others.findIndex((attitude) => attitude !== first);
  if (odd < 0) return first;
  const message = `The cues of attribution ${number} state ${first} and ${others[odd]}.`;
  const advice = 'Put the same attitude on each of them.';
  throw faultAt(file, cues[odd + 1]?.offset ?? 0, 'attitudes-disagree', message, advice);
}

/** That of its first source mark; the others may leave it out, or repeat it. */
function gatherReferent(
  file: MarkedSource,
  number: number,
  marks: readonly Mark[],
): readonly string[] | null {
  const stating = marks.filter(({ referent }) => referent !== null);
  const [first = null] = stating.map(({ referent }) => referent);
  const odd = stating.find(({ referent }) => referent?.join('|') !== first?.join('|'));
  if (odd === undefined) return first;
  const message = `The sources of attribution ${number} mean [${first?.join('|')}] and [${odd.referent?.join('|')}].`;
  throw faultAt(file, odd.offset, 'referents-disagree', message, 'Put the same on each of them.');
}
