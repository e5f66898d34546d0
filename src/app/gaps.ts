import type { Document, Gap } from '../model/document.ts';
import { type Problem, problem } from '../model/problem.ts';
import { lineAt } from '../text/line-anchors.ts';
import { lineUnit } from './place.ts';

/** How many documents have a gap in each language, by its tag; `und` where it is not known. */
export type GapCounts = Readonly<Record<string, number>>;

/** What the gaps of a document mean, in one sentence; null where it has none. */
export function describeGaps(document: Document): string | null {
  if (document.gaps.length === 0) return null;
  const names = [...new Set(document.gaps.map(({ language }) => languageName(language)))];
  const text = isWhole(document) ? 'The text' : 'Some of the text';
  return `${text} is in ${names.join(' and ')}, for which attribution is not available.`;
}

/** The same as a problem, at the line where the first gap begins. */
export function gapProblem(document: Document): Problem | null {
  const message = describeGaps(document);
  const first = document.gaps[0];
  if (message === null || first === undefined) return null;
  const { path, text, lines, record } = document;
  const line = lineAt(text, lines, first.start);
  const isPaged = lineUnit(document) === 'page';
  const where = [
    ...(record === null ? [] : [`Record ${JSON.stringify(record)}`]),
    ...(isPaged ? [`Page ${line}`] : []),
  ];
  return problem(
    'warning',
    'attribution-not-available',
    [...where, message].join(': '),
    'It is kept and can be searched; that nothing was found in it says nothing of who speaks there.',
    { path, line: isPaged ? null : line },
  );
}

/** How many of these documents have a gap in each language, those of the most first. */
export function countGaps(documents: readonly Pick<Document, 'gaps'>[]): GapCounts {
  const counts = new Map<string, number>();
  for (const { gaps } of documents) {
    for (const tag of new Set(gaps.map(({ language }) => language ?? 'und')))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return sumGaps([Object.fromEntries(counts)]);
}

/** Several counts as one. */
export function sumGaps(all: readonly GapCounts[]): GapCounts {
  const sums = new Map<string, number>();
  for (const counts of all)
    for (const [tag, count] of Object.entries(counts)) sums.set(tag, (sums.get(tag) ?? 0) + count);
  return Object.fromEntries([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

let names: Intl.DisplayNames | null = null;

/** `French (fr)`; the tag alone where it has no name. */
function languageName(language: Gap['language']): string {
  if (language === null) return 'a language that could not be told';
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  const name = names.of(language) ?? language;
  return name === language ? language : `${name} (${language})`;
}

/** Whether every part lies in the gaps, but for white space. Both are in text order. */
function isWhole({ text, parts, gaps }: Document): boolean {
  let next = 0;
  return parts.every((part) => {
    let from = part.start;
    while (next < gaps.length && (gaps[next]?.start ?? part.end) < part.end) {
      const gap = gaps[next];
      if (gap === undefined || text.slice(from, gap.start).trim() !== '') return false;
      from = gap.end;
      next += 1;
    }
    return text.slice(from, part.end).trim() === '';
  });
}
