/** The order of two strings by their UTF-16 code units, for `sort`: the same on every machine and in every language. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
