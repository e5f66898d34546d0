import { expect, test } from 'vitest';
import type { Attitude } from '../../../model/attribution.ts';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import { attitudeOfCue } from './attitude.ts';

/** The attitude of the cue that stands between `⟦` and `⟧` in a sentence. */
function attitudeIn(marked: string, opensInfinitive: boolean): Attitude {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const start = marked.indexOf('⟦');
  const words = [...layOut(text, [0, text.length], english).paragraphs].flatMap((one) => one.words.flat());
  return attitudeOfCue(words, [start, marked.indexOf('⟧') - 1], opensInfinitive);
}

test.each<[Attitude, string, boolean]>([
  ['affirms', 'The mayor ⟦said⟧ it rained.', false],
  ['denies', 'The mayor ⟦has denied⟧ that it rained.', false],
  ['doubts', 'The mayor ⟦doubted⟧ that it rained.', false],
  ['asks', 'The mayor ⟦asked⟧ whether it rained.', false],
  ['affirms', 'The mayor ⟦told⟧ us that it rained.', false],
  ['wants', 'The mayor ⟦told⟧ us to leave.', true],
  ['denies', 'His ⟦denial⟧ that it rained was read out.', false],
  ['affirms', 'The mayor ⟦hummed⟧ that it rained.', false],
])('%s: %s', (attitude, marked, opensInfinitive) => {
  expect(attitudeIn(marked, opensInfinitive)).toBe(attitude);
});
