import type { TimeReader } from '../../times/time-reader.ts';
import { textAt, type Words } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { directionOf } from './direction.ts';
import { readAll } from './read-all.ts';
import { DAY_PARTS } from './vocabulary.ts';

export const times: TimeReader = { readAll, directionOf, dayPartOf };

function dayPartOf(words: Words, reading: Reading): string | null {
  for (let at = reading.from; at < reading.to; at += 1) {
    if (DAY_PARTS.has(textAt(words, at))) return textAt(words, at);
  }
  return null;
}
