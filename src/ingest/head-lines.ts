import { clockTime } from './clock-time.ts';
import { labelledFields } from './labelled-fields.ts';
import { writtenDate } from './written-date.ts';

/** A head has a line for the body, one for place and date, one or two about its use; that of a letter or memorandum more. */
const MOST_LINES = 4;
const MOST_OF_LETTER = 12;
const LONGEST_LINE = 120;
const LONGEST_DATELINE = 100;
/** More words that end like a sentence are one. */
const MOST_WORDS = 6;

/** Small words with which a date line says at what time, or what was done on the day. */
const TIME_WORDS =
  /\b(?:half|quarter|past|o[’']clock|in the (?:early )?(?:morning|afternoon|evening)|at night|noon|midnight|midday|morning|afternoon|evening|night|local time|hours|hrs|on|at|the|day of|this|dated|issued|done|given|made|adopted|signed|published|released|filed|sent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/gi;

/** The lines of the block, where they are as few and as short as a head's and one is a date. */
export function headLines(lines: readonly string[]): readonly string[] {
  const isHead = lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_LINE);
  return isHead && lines.some(isDateline) ? lines : [];
}

/** The lines above the first paragraph, over several blocks, where one is a date or a label: the head of a letter, a memorandum. */
export function letterHead(blocks: readonly (readonly string[])[]): readonly string[] {
  const first = blocks.findIndex(isProse);
  const lines = blocks.slice(0, first === -1 ? blocks.length : first).flat();
  const isDated = lines.some(isDateline) || labelledFields(lines).date !== null;
  return lines.length <= MOST_OF_LETTER && isDated ? lines : [];
}

function isProse(lines: readonly string[]): boolean {
  const isSentence = (line: string) => /[.!?]["”’)]?$/.test(line) && line.split(/\s+/).length > MOST_WORDS;
  const isList = /^\d{1,2}[.)] \p{Lu}/u.test(lines[0] ?? '');
  if (isList || /^(?:dear|sir|madam|gentlemen)\b/i.test(lines[0] ?? '')) return true;
  return lines.some((line) => line.length > LONGEST_LINE || isSentence(line));
}

/** A line with a date and not much else: `Brenholt, Tuesday, 3 May 2033, 11:00`, `Osk, 3 May 2033, half past one in the morning`. */
export function isDateline(line: string): boolean {
  return (
    line.length <= LONGEST_DATELINE &&
    writtenDate(line) !== null &&
    !/[.!?]$/.test(line.replace(/\b[ap]\.m\.$/, '')) &&
    !/\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(line.replace(TIME_WORDS, '·'))
  );
}

/** When the first line that is a date says, to the minute where it has a time. Null where none is. */
export function dateIn(lines: readonly string[]): string | null {
  const line = lines.find(isDateline);
  return line === undefined ? null : instantIn(line);
}

/** The date in a line, with the time of day where it has one. */
export function instantIn(line: string): string | null {
  const date = writtenDate(line);
  const time = date === null ? null : clockTime(line);
  return time === null ? date : `${date}T${time}`;
}
