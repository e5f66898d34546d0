const isoDate =
  /^\d{4}(?:-\d{2}(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether it is an ISO 8601 date or date-time that exists: `2031-02-30` does not. */
export function isIsoDate(value: string): boolean {
  const found = isoDate.exec(value);
  if (found === null || Number.isNaN(Date.parse(value))) return false;
  const day = found[1];
  return day === undefined || new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(day);
}
