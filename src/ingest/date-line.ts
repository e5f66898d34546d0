import { shortDate, writtenDate } from './written-date.ts';

const LONGEST = 60;
/** A weekday, a month, a zone and small words between them. */
const MOST_WORDS = 6;

/** `18. September um 08:37`, `vor 3 Stunden`, `9 hours ago`: dates that say no year. */
const DAY_AND_TIME =
  /^\s*\d{1,2}\.? \p{L}{3,10},?(?: (?:um|at|à|alle|om))? \d{1,2}[:.]\d{2}(?: ?(?:uhr|h|am|pm))?\s*$/iu;
const AGO =
  /^\s*(?:(?:\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago|vor (?:\d{1,3}|einem|einer) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e?n|e)?|il y a \d{1,3} \p{L}+|hace \d{1,3} \p{L}+)\s*$/iu;

/** Words that say that something was changed: another date. */
const CHANGED =
  /updated|modified|changed|edited|revised|retrieved|accessed|aktualisiert|geändert|bearbeitet|stand:|abgerufen|mis à jour|modifié|aggiornat|modificat|actualizad|bijgewerkt|copyright|©/i;

/** Whether a line speaks of another date than that of publication: of a change, a visit, a right. */
export function speaksOfChange(line: string): boolean {
  return CHANGED.test(line);
}

/** Whether a line is a date with nothing but a weekday and a time beside it: `Tuesday, 3 May 2033, 16:19`, `9 hours ago`. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (DAY_AND_TIME.test(line) || AGO.test(line)) return true;
  if (writtenDate(line) === null && shortDate(line) === null) return false;
  return (line.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS && !/[!?“”"]/.test(line);
}
