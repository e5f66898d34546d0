import { headAt } from './mail-head.ts';
import { isAttributionLine, opensAttribution, writerOf } from './mail-writer.ts';

/** A stretch of a mail's text with one writer. */
export interface MailTurn {
  readonly text: string;
  /** Null where nobody is named. */
  readonly writer: string | null;
  /** `words` are somebody's; `frame` says whose they are, or stands below them: a signature, the footer of a list. */
  readonly role: 'words' | 'frame';
}

interface Line {
  /** How many `>` it begins with. */
  readonly level: number;
  readonly text: string;
}

/** Quotations within each other are told apart down to here. Long threads reach ten; each level costs a pass over the text. */
const deepest = 20;

/** An attribution runs over three lines where a narrow window broke it. */
const mostAttributionLines = 3;

/** Two hyphens and a blank, which many programs drop at the end of a line. */
const SIGNATURE = /^--$/;
const LIST_FOOTER = /^[_-]{30,}$/;

/** A list's footer says its name, its address and how to leave it. */
const mostFooterLines = 8;

/**
 * A mail's text in the order in which it stands there, cut where the writer changes: at lines that begin with `>`, and at the
 * heads that mail programs put before what they quote. The marks of quotation are taken off.
 *
 * @param sender - whose words the text is where nothing else is said
 */
export function mailTurns(text: string, sender: string | null): readonly MailTurn[] {
  const lines = text.split('\n').map(readLine);
  return turnsOf(lines, 0, sender).filter((turn) => turn.text !== '');
}

function readLine(line: string): Line {
  // `>From` is how mailboxes keep a line from being taken for the start of a mail.
  const marks = /^>From /.test(line) ? '' : (/^(?:> ?)+/.exec(line)?.[0] ?? '');
  const level = Math.min(marks.replaceAll(' ', '').length, deepest);
  return { level, text: line.slice(marks.length).trimEnd() };
}

/** Once a head is repeated, all that follows on the same level is its writer's. */
function turnsOf(lines: readonly Line[], level: number, writer: string | null): MailTurn[] {
  const turns: MailTurn[] = [];
  const own = lines.map((line) => (line.level === level ? line.text : ''));
  let from = 0;
  let voice = writer;
  for (let index = 0; index < lines.length; index += 1) {
    const head = own[index] === '' ? null : headAt(own, index);
    if (head === null) continue;
    addAll(turns, turnsBeforeHead(lines.slice(from, index), level, voice));
    from = index + head.length;
    turns.push(frame(lines.slice(index, from)));
    voice = head.writer;
    index = from - 1;
  }
  addAll(turns, turnsBeforeHead(lines.slice(from), level, voice));
  return turns;
}

/** Runs of lines of this level, and of deeper ones, whose writer the line before them may name. */
function turnsBeforeHead(lines: readonly Line[], level: number, voice: string | null): MailTurn[] {
  const turns: MailTurn[] = [];
  let quoted: string | null = null;
  for (const run of runsOf(lines, level)) {
    if ((run[0]?.level ?? level) > level) {
      addAll(turns, turnsOf(run, level + 1, quoted));
      quoted = null;
      continue;
    }
    const isBeforeQuote = run.at(-1) !== lines.at(-1);
    const length = isBeforeQuote ? attributionLength(run) : 0;
    const words = run.slice(0, run.length - length);
    addAll(turns, withoutSignature(words, voice));
    if (length === 0) continue;
    const attribution = frame(run.slice(run.length - length));
    turns.push(attribution);
    quoted = writerOf(attribution.text.replaceAll('\n', ' '));
  }
  return turns;
}

/** Cuts lines where they pass from this level to deeper ones, or back. Blank lines belong to what they follow. */
function runsOf(lines: readonly Line[], level: number): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let isDeeper: boolean | null = null;
  for (const line of lines) {
    const deeper = line.level > level;
    if (deeper !== isDeeper) runs.push([]);
    isDeeper = deeper;
    runs.at(-1)?.push(line);
  }
  return runs;
}

/** How many of the last lines say who wrote what follows, blank lines after them included; 0 where none do. */
function attributionLength(run: readonly Line[]): number {
  const last = run.findLastIndex((line) => line.text.trim() !== '');
  for (let count = 1; count <= Math.min(mostAttributionLines, last + 1); count += 1) {
    const lines = run.slice(last + 1 - count, last + 1).map((line) => line.text.trim());
    const written = lines.join(' ');
    if (lines.includes('') || !isAttributionLine(written)) break;
    if (opensAttribution(written)) return writerOf(written) === null ? 0 : run.length - (last + 1 - count);
  }
  const only = run[last]?.text.trim() ?? '';
  return isAttributionLine(only) && writerOf(only) !== null ? run.length - last : 0;
}

/** The words above a signature or a list's footer, and these. */
function withoutSignature(lines: readonly Line[], voice: string | null): readonly MailTurn[] {
  const signature = lines.findIndex(
    ({ text }, index) => SIGNATURE.test(text) || (LIST_FOOTER.test(text) && isFooter(lines.slice(index + 1))),
  );
  const end = signature === -1 ? lines.length : signature;
  return [words(lines.slice(0, end), voice), frame(lines.slice(end))];
}

function isFooter(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  return (
    filled.length > 0 && filled.length <= mostFooterLines && filled.some(({ text }) => /@|:\/\//.test(text))
  );
}

function words(lines: readonly Line[], writer: string | null): MailTurn {
  return { text: joined(lines), writer, role: 'words' };
}

function frame(lines: readonly Line[]): MailTurn {
  return { text: joined(lines), writer: null, role: 'frame' };
}

function joined(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** Not spread into one call: a text may have more turns than a call may have arguments. */
function addAll(turns: MailTurn[], more: readonly MailTurn[]): void {
  for (const turn of more) turns.push(turn);
}
