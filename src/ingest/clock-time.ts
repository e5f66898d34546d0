const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(${HOURS.join('|')}|\\d{1,2})`;
const PART_OF_DAY = '(?: (in the (?:early )?morning|in the afternoon|in the evening|at night))';

const FIGURES =
  /(?<![\d.:,])(\d{1,2})[.:](\d{2})(?::\d{2})?(?! ?%)(?!\d|[.:,]\d)(?: ?(?:h(?:ou)?rs?|h|uhr)\b)?(?: ?([ap])\.? ?m\b)?/i;
const MILITARY = /(?<![\d:])(\d{2})(\d{2}) ?(?:h(?:ou)?rs?|h)\b/i;
const TWELVE = /(?<![\d:.])(\d{1,2}) ?([ap])\.? ?m\b/i;
const IN_WORDS = new RegExp(
  String.raw`\b(?:(half|a?\s?quarter|five|ten|twenty|twenty-five) (past|to) )?${HOUR}(?: o[’']clock)?${PART_OF_DAY}`,
  'i',
);
const NOON = /\b(?:noon|midday)\b/i;

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['a quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
  ['twenty-five', 25],
]);

/** Longer lines are no place for a time of publication. */
const LONGEST = 200;

/**
 * The time of day that a line names, as `HH:MM`: `11:00`, `5.30 p.m.`, `1500 hrs`, `half past one in the morning`, `noon`. Without a part of the day an hour in words could be
 * two, and midnight belongs to two days: not read. Null where there is none.
 */
export function clockTime(line: string): string | null {
  const text = line.slice(0, LONGEST).replaceAll('’', "'");
  const figures = FIGURES.exec(text) ?? MILITARY.exec(text);
  if (figures !== null) return onDial(Number(figures[1]), Number(figures[2]), figures[3]);
  const twelve = TWELVE.exec(text);
  if (twelve !== null) return onDial(Number(twelve[1]), 0, twelve[2]);
  return timeInWords(text) ?? (NOON.test(text) ? '12:00' : null);
}

function timeInWords(text: string): string | null {
  const [all, amount, side, hour = '', part = ''] = IN_WORDS.exec(text.toLowerCase()) ?? [];
  if (all === undefined) return null;
  const written = HOURS.indexOf(hour) + 1 || Number(hour);
  if (written > 12) return null;
  const minutes = MINUTES.get(amount?.trim() ?? '') ?? 0;
  const past = 60 * halfOfDay(written, part) + (side === 'to' ? -minutes : minutes);
  return clock(Math.floor(past / 60), past % 60);
}

/** The hour of 24; at night, hours up to five are those after midnight. */
function halfOfDay(hour: number, part: string): number {
  const isBeforeNoon = part.includes('morning') || (part === 'at night' && (hour <= 5 || hour === 12));
  return isBeforeNoon ? hour % 12 : (hour % 12) + 12;
}

function onDial(hour: number, minute: number, half: string | undefined): string | null {
  if (half === undefined) return clock(hour, minute);
  if (hour < 1 || hour > 12) return null;
  return clock((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute);
}

function clock(hour: number, minute: number): string | null {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
