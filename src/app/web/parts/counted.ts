/** `1 document`, `12,000 documents`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? thing : things}`;
}

/** `1 origin`, `2 to 4 origins`, `no origin`. */
export function countedOrigins({
  atLeast,
  atMost,
}: {
  readonly atLeast: number;
  readonly atMost: number;
}): string {
  if (atMost === 0) return 'no origin';
  if (atLeast === atMost) return counted(atMost, 'origin');
  return `${atLeast} to ${atMost} origins`;
}
