import type { Attitude } from '../../../model/attribution.ts';
import type { Span } from '../../../model/span.ts';
import type { Word } from '../../build-stretches.ts';
import type { Item } from '../../stretch.ts';
import { findVerbCues } from '../cues/verb-cue.ts';
import { attributiveAdjectives } from '../predicates.ts';
import { reportingNouns } from '../reporting-verbs.ts';

/**
 * The attitude that the lexicons give a cue that the models found; `affirms` where they do not know its words.
 *
 * @param sentence the words of the sentence that the cue stands in
 * @param cue its offsets
 * @param opensInfinitive whether its content begins with `to` and a verb
 */
export function attitudeOfCue(
  sentence: readonly Word[],
  [start, end]: Span,
  opensInfinitive: boolean,
): Attitude {
  const items = sentence.map(itemOf);
  const verb = findVerbCues(items).findLast((one) => isWithin(items[one.verb]));
  if (verb !== undefined) {
    const { frame, attitude } = verb;
    return opensInfinitive && attitude === frame.attitude ? frame.infinitiveAttitude : attitude;
  }
  for (const item of items) {
    if (!isWithin(item)) continue;
    const attitude = item.tag.startsWith('NN')
      ? reportingNouns.get(item.lemma)?.attitude
      : attributiveAdjectives.get(item.lower);
    if (attitude !== undefined) return attitude;
  }
  return 'affirms';

  function isWithin(item: Item | undefined): boolean {
    return item !== undefined && item.start >= start && item.end <= end;
  }
}

function itemOf({ start, end, text, tag, lemma }: Word): Item {
  return { start, end, text, lower: text.toLowerCase(), tag, lemma, quotation: null };
}
