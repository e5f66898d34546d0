import { ProblemError, problem } from '../../model/problem.ts';
import { highestNumber, type MarkedAttribution, type MarkedCase } from './marked-case.ts';
import { type PlacedMark, placeMarks } from './place-marks.ts';
import { nobody } from './read-marks.ts';

/**
 * The cases as a file of marked passages, which `parseMarkedText` reads back to the same cases (their lines aside).
 *
 * @throws ProblemError `unwritable-case` for what the notation cannot say: blank edges of a title or a passage, a line
 *   of the passage that looks like a title, a number above `highestNumber`, a case that holds nothing and is not called `(none)`, or the reverse.
 */
export function writeMarkedText(cases: readonly MarkedCase[]): string {
  return cases.map(writeCase).join('\n');
}

/**
 * One passage with its attributions marked. Spans that cross are cut in two; spans without length are left out.
 * Never throws: what a machine found can always be shown.
 */
export function writeMarks(text: string, attributions: readonly MarkedAttribution[]): string {
  const out: string[] = [];
  const open: PlacedMark[] = [];
  let at = 0;
  const advance = (to: number): void => {
    out.push(escapeMarks(text.slice(at, to)));
    at = to;
  };
  const closeUntil = (limit: number): void => {
    for (let top = open.at(-1); top && top.end <= limit; top = open.at(-1)) {
      advance(top.end);
      out.push('}');
      open.pop();
    }
  };
  for (const mark of placeMarks(attributions)) {
    closeUntil(mark.start);
    advance(mark.start);
    out.push(openMark(mark));
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  advance(text.length);
  return out.join('');
}

function openMark({ role, numbers, attitude, referent }: PlacedMark): string {
  const suffix = numbers.length === 1 && numbers[0] === 1 ? '' : `.${numbers.join(',')}`;
  const stated = role === 'cue' && attitude !== 'affirms' ? `:${attitude}` : '';
  const meant = role === 'source' && referent !== null ? `=[${referent.join('|') || nobody}]` : '';
  return `{${role}${suffix}${stated}${meant} `;
}

function escapeMarks(text: string): string {
  return text.replace(/[{}\\]/g, '\\$&');
}

function writeCase(one: MarkedCase): string {
  const body = writeMarks(one.text, one.attributions);
  const fault = faultOf(one, body);
  if (fault === null) return `# ${one.title}\n${body}\n`;
  const message = `The case “${one.title}” cannot be written: ${fault}.`;
  throw new ProblemError(
    problem('error', 'unwritable-case', message, 'Change the case.', { line: one.line }),
  );
}

function faultOf(one: MarkedCase, body: string): string | null {
  if (one.title !== one.title.trim() || one.title.includes('\n'))
    return 'its title has blank edges or several lines';
  if (body === '' || body !== body.trim()) return 'its passage is empty or has blank edges';
  if (body.startsWith('# ') || body.includes('\n# ')) return 'a line of its passage begins like a title';
  if (one.attributions.some(({ number }) => number > highestNumber)) return 'it has too many attributions';
  if (one.none !== one.title.endsWith('(none)')) return 'its title and `none` disagree';
  if (one.none !== (one.attributions.length === 0)) return 'its attributions and `none` disagree';
  return null;
}
