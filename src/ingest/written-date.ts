/** Month names and their usual short forms, in the languages whose dates are read, by number from 1. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner janvier enero gennaio januari',
    'february feb februar février fevrier febrero febbraio februari fév',
    'march mar märz maerz mrz mars marzo maart',
    'april apr avril abril aprile avr',
    'may mai mayo maggio mei',
    'june jun juni juin junio giugno',
    'july jul juli juillet julio luglio juil',
    'august aug août aout agosto augustus',
    'september sep sept septembre septiembre settembre',
    'october oct oktober okt octobre octubre ottobre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre diciembre dicembre déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const NOISE = String.raw`[\s,.]{1,3}`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|º)?${NOISE}(?:de |of )?(\p{L}{3,10})${NOISE}(?:de |del )?(\d{4})(?!\d)`,
  'gu',
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,10})${NOISE}(\d{1,2})(?:st|nd|rd|th)?${NOISE}(\d{4})(?!\d)`,
  'gu',
);
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\.?\d)/g;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const SHORT = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./]|\s?%)/;
const ISO_WITHIN = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** No written date is longer, weekday and time included; what is beyond is not looked at. */
const LONGEST = 200;

/**
 * An ISO 8601 date or date-time in canonical form: a space before the time becomes `T`, `+0100` becomes `+01:00`,
 * fractions of a second go. Null where it is not one, or where the calendar has no such day.
 */
export function isoDate(value: string): string | null {
  const match = ISO.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month, day, hour, minute, second, zone] = match;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  const date = [year, month, day].filter((piece) => piece !== undefined).join('-');
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const seconds = second === undefined ? '' : `:${second}`;
  return `${date}T${hour}:${minute}${seconds}${withColon(zone ?? '')}`;
}

/**
 * The first date that is written out in a line (`Tuesday, 3 May 2033`, `May 3rd, 2033`, `3. Mai 2033`, `03.05.2033`,
 * `2033-05-03`, `23/05/2033`), as an ISO 8601 date. With slashes nobody knows which is the month where both could be: not
 * read. Null where there is none.
 */
export function writtenDate(line: string): string | null {
  const text = line.slice(0, LONGEST).toLowerCase();
  const found: { readonly at: number; readonly date: string }[] = [];
  const keep = (at: number, year: string, month: number | undefined, day: string) => {
    if (month !== undefined && isDay(Number(year), month, Number(day))) {
      found.push({ at, date: `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` });
    }
  };
  for (const match of text.matchAll(DAY_MONTH_YEAR)) {
    keep(match.index, match[3] ?? '', MONTHS.get(match[2] ?? ''), match[1] ?? '');
  }
  for (const match of text.matchAll(MONTH_DAY_YEAR)) {
    keep(match.index, match[3] ?? '', MONTHS.get(match[1] ?? ''), match[2] ?? '');
  }
  for (const match of text.matchAll(DOTTED))
    keep(match.index, match[3] ?? '', Number(match[2]), match[1] ?? '');
  for (const match of text.matchAll(SLASHED)) {
    const order = slashOrder(match[1] ?? '', match[2] ?? '');
    if (order !== null) keep(match.index, match[3] ?? '', order.month, order.day);
  }
  for (const match of text.matchAll(ISO_WITHIN))
    keep(match.index, match[1] ?? '', Number(match[2]), match[3] ?? '');
  found.sort((a, b) => a.at - b.at);
  return found[0]?.date ?? null;
}

/**
 * A date with the year in two digits (`03.05.33`, `23/05/33`), of this century; only for places where a date is expected,
 * since such figures may be anything. Null where there is none, and where day and month could be either way.
 */
export function shortDate(line: string): string | null {
  const [, first = '', mark, second = '', year = ''] = SHORT.exec(line.slice(0, LONGEST)) ?? [];
  if (mark === undefined) return null;
  const order = mark === '.' ? { day: first, month: Number(second) } : slashOrder(first, second);
  return order === null ? null : isoDate(`20${year}-${twoDigits(order.month)}-${order.day.padStart(2, '0')}`);
}

/** Which of two figures is the month; null where either could be. */
function slashOrder(first: string, second: string): { readonly day: string; readonly month: number } | null {
  if (Number(first) > 12) return { day: first, month: Number(second) };
  return Number(second) > 12 ? { day: second, month: Number(first) } : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
}

function withColon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
