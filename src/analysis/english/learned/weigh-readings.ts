import type { CueGuess } from './cues.ts';
import { type Choice, Features } from './features.ts';
import type { JointView } from './own-scene.ts';
import type { Reading } from './readings.ts';
import type { Sight } from './sight.ts';
import { content, weighContent, weighNoContent } from './weigh-content.ts';
import { none, weighNone } from './weigh-none.ts';
import { type Candidate, type Setting, settingOf } from './weigh-setting.ts';
import { source, weighNoSource, weighSource } from './weigh-source.ts';
import { weighWhole, whole } from './weigh-whole.ts';

/**
 * The features of each choice that there is about a cue: that it is none, then each of its readings. They look at a
 * reading as a whole, which neither chain can: both its ends, whether its marks balance, how its parts lie to each other.
 *
 * @param guesses all cues that may be in the paragraph
 * @param candidates those of them that were read, the one that is weighed among them
 */
export function featuresOfChoices(
  sight: Sight,
  view: JointView,
  guesses: readonly CueGuess[],
  candidates: readonly Candidate[],
  candidate: Candidate,
): Choice[] {
  const setting = settingOf(sight, view, guesses, candidates, candidate);
  const noCue = new Features();
  weighNone(noCue, setting);
  const sources = new Map<string, Features>();
  const contents = new Map<string, Features>();
  const readings = candidate.readings.map((reading): Choice => {
    const whole = new Features();
    weighWhole(whole, setting, reading);
    return [whole, sourceOf(reading, setting, sources), contentOf(reading, setting, contents)];
  });
  return [[noCue], ...readings];
}

/** What is seen of a source, once for all readings that share it. */
function sourceOf({ source }: Reading, setting: Setting, known: Map<string, Features>): Features {
  const key = source.join();
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const features = new Features();
  const [from] = source;
  if (from === undefined) weighNoSource(features, setting);
  else weighSource(features, setting, from);
  known.set(key, features);
  return features;
}

function contentOf({ content }: Reading, setting: Setting, known: Map<string, Features>): Features {
  const key = content.join();
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const features = new Features();
  if (content.length === 0) weighNoContent(features, setting);
  else weighContent(features, setting, content);
  known.set(key, features);
  return features;
}

/** All templates, by what they look at. weigh-names.ts has a name for each. */
export const judgeTemplates = { none, whole, source, content } as const;
