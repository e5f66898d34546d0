import type { TimeReader } from '../../times/time-reader.ts';
import { textAt, type Words } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { directionOf } from './direction.ts';
import { readAll } from './read-all.ts';
import { DAY_PARTS } from './vocabulary.ts';

/** Beside a verb of saying, these lead to another event (“after the fire on Monday”) or clause (“it was tested in June, he says”). */
export const wordsBeforeEvents: ReadonlySet<string> = new Set(
  `after before since until till following ahead amid during about against for over between who whom whose which
  when where while because if whether that it he she they we i you was were is are be been had has have will would
  did does do not`.split(/\s+/),
);

export const times: TimeReader = { readAll, directionOf, dayPartOf };

function dayPartOf(words: Words, reading: Reading): string | null {
  for (let at = reading.from; at < reading.to; at += 1) {
    if (DAY_PARTS.has(textAt(words, at))) return textAt(words, at);
  }
  return null;
}
