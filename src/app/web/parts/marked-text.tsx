import type { ReactNode } from 'react';

/** A text with some of its stretches marked. Offsets are UTF-16 code units, in order. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly (readonly number[])[];
}) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <bdi>{[...pieces, text.slice(at)]}</bdi>;
}
