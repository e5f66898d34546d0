import type { Attitude } from '../../model/attribution.ts';
import { faultAt, type MarkedSource } from './fault.ts';
import { attitudes, type Role, roles } from './marked-case.ts';
import type { RawCase } from './split-cases.ts';

/** One pair of braces. `start` and `end` count UTF-16 code units of the passage without marks. */
export interface Mark {
  readonly role: Role;
  /** The attributions that it belongs to, at least one. */
  readonly numbers: readonly number[];
  /** Null where the mark states none. */
  readonly attitude: Attitude | null;
  /** Whom a source means, as in `MarkedAttribution`; null where the mark states nobody. */
  readonly referent: readonly string[] | null;
  readonly start: number;
  readonly end: number;
  /** Where its opening brace stands in the file, in UTF-16 code units. */
  readonly offset: number;
}

type OpenMark = Omit<Mark, 'end'>;

/** A passage with its marks taken out, and the marks in the order in which they open. */
export interface ReadPassage {
  readonly text: string;
  readonly marks: readonly Mark[];
}

// Every part is bounded, so that a hostile file cannot make the match run long at each of its braces. Three digits bound
// the attributions of a case (see `highestNumber`), whose nesting is found by comparing each with each.
const head =
  /\{([a-z]{1,20})(?:\.([1-9]\d{0,2}(?:,[1-9]\d{0,2}){0,99}))?(?::([a-z]{1,20}))?(?:=\[([^[\]{}\\\n]{1,300})\])? /y;

/** Takes the marks out of one case. Throws a ProblemError with line and column at the first malformed mark. */
export function readMarks(file: MarkedSource, { start, end }: RawCase): ReadPassage {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  let length = 0;
  const append = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (let at = start; at < end; ) {
    const next = nextSpecial(file.source, at, end);
    append(file.source.slice(at, next));
    at = next;
    const special = file.source[at];
    if (next >= end) break;
    if (special === '\\') {
      append(readEscape(file, at, end));
      at += 2;
    } else if (special === '{') {
      const opened = readHead(file, at, length);
      open.push(opened.mark);
      at = opened.after;
    } else {
      marks.push(closeMark(file, at, open.pop(), length));
      at += 1;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw faultAt(file, unclosed.offset, 'unclosed-mark', 'This mark is never closed.', 'Add its “}”.');
  return { text: pieces.join(''), marks: marks.sort((a, b) => a.offset - b.offset) };
}

function nextSpecial(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && !'{}\\'.includes(source[at] ?? '')) at += 1;
  return at;
}

function readEscape(file: MarkedSource, at: number, end: number): string {
  const escaped = at + 1 < end ? (file.source[at + 1] ?? '') : '';
  if (escaped !== '' && '{}\\'.includes(escaped)) return escaped;
  throw faultAt(
    file,
    at,
    'stray-backslash',
    `A backslash stands before “${escaped}”.`,
    'Write a backslash of the text as “\\\\”.',
  );
}

function readHead(file: MarkedSource, at: number, start: number): { mark: OpenMark; after: number } {
  head.lastIndex = at;
  const match = head.exec(file.source);
  if (!match) {
    const seen = file.source.slice(at, at + 30);
    throw faultAt(
      file,
      at,
      'malformed-mark',
      `“${seen}” does not begin a mark.`,
      'Write {role.number:attitude text} or {source.number=[name] text}, or “\\{” for a brace of the text.',
    );
  }
  const numbers = (match[2] ?? '1').split(',').map(Number);
  if (new Set(numbers).size < numbers.length) {
    throw faultAt(file, at, 'repeated-number', 'A number stands twice in this mark.', 'Name each once.');
  }
  const role = readRole(file, at, match[1] ?? '');
  const attitude = readAttitude(file, at, role, match[3]);
  const referent = readReferent(file, at, role, match[4]);
  return { mark: { role, numbers, attitude, referent, start, offset: at }, after: at + match[0].length };
}

function readRole(file: MarkedSource, at: number, name: string): Role {
  const role = roles.find((one) => one === name);
  if (role) return role;
  throw faultAt(file, at, 'unknown-role', `“${name}” is no role.`, `Use one of ${roles.join(', ')}.`);
}

function readAttitude(file: MarkedSource, at: number, role: Role, name: string | undefined): Attitude | null {
  if (name === undefined) return null;
  if (role !== 'cue') {
    throw faultAt(file, at, 'attitude-not-on-cue', `A ${role} states an attitude.`, 'Put it on the cue.');
  }
  const attitude = attitudes.find((one) => one === name);
  if (attitude) return attitude;
  throw faultAt(
    file,
    at,
    'unknown-attitude',
    `“${name}” is no attitude.`,
    `Use one of ${attitudes.join(', ')}.`,
  );
}

/** What stands in the brackets for nobody whom the passage names. */
export const nobody = '-';

function readReferent(
  file: MarkedSource,
  at: number,
  role: Role,
  stated: string | undefined,
): readonly string[] | null {
  if (stated === undefined) return null;
  if (role !== 'source') {
    throw faultAt(
      file,
      at,
      'referent-not-on-source',
      `A ${role} states whom it means.`,
      'Put it on the source.',
    );
  }
  const wordings = stated.split('|').map((wording) => wording.trim());
  if (wordings.includes('')) {
    throw faultAt(
      file,
      at,
      'empty-referent',
      'A name in the brackets is empty.',
      'Write [name], [name|other name], or [-] where the passage does not tell.',
    );
  }
  return stated.trim() === nobody ? [] : wordings;
}

function closeMark(file: MarkedSource, at: number, mark: OpenMark | undefined, end: number): Mark {
  if (!mark) {
    throw faultAt(
      file,
      at,
      'unopened-mark',
      'This brace closes nothing.',
      'Write “\\}” for a brace of the text.',
    );
  }
  if (mark.start === end) {
    throw faultAt(
      file,
      mark.offset,
      'empty-mark',
      'This mark holds no text.',
      'Take it out, or mark some text.',
    );
  }
  return { ...mark, end };
}
