import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes so many short reports into a folder, no two alike, and gives their names. */
export function writeReports(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, n) => `report-${String(n).padStart(4, '0')}.md`);
  for (const [n, name] of names.entries()) writeFileSync(join(folder, name), report(n));
  return names;
}

function report(n: number): string {
  return `---
title: Report ${n} from the harbour
publisher: The Lantern
published: 2031-05-${String((n % 28) + 1).padStart(2, '0')}
---

Ilan Marek said that ${n} boats had crossed the strait on Tuesday. The wire agency reported that the harbour office
had called it “a quiet day”.

Jo Vell denied that anything had sunk. “Quay ${n} was shut,” said Ana Bélisle, a harbour master.
`;
}
