/** One line of a table: 24 name, 6 value, 13 interval, 6 and 6 further ratios, up to 19 counts; 80 characters at most. */
export function row(
  name: string,
  value: string,
  range: string,
  p: string,
  r: string,
  counts: readonly string[],
): string {
  const cells = [name.padEnd(24), value.padStart(5), range.padStart(13), p.padStart(6), r.padStart(6)];
  return `${cells.join(' ')}${counts.map((count) => count.padStart(7)).join('')}`.trimEnd();
}

/** A ratio in percent; `-` where there is none. */
export function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}

/** Two ratios in percent; nothing where there are none. */
export function interval(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `${percent(low)}-${percent(high)}`;
}
