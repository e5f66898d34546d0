import type { Draft } from '../draft.ts';
import { longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { spanOf, type Scene } from './scene.ts';

/** How far from a host’s own words its `citing …` may stand, in UTF-16 code units: a comma and a space or two. */
const maxGap = 3;

/**
 * A voice inside of a voice: `A, citing B, said that C` and `A reported, citing B, that C`. The two share the content
 * of the host.
 *
 * @param hosts what other patterns found in this stretch
 */
export function findCiting(scene: Scene, hosts: readonly Draft[]): Draft[] {
  const { items } = scene;
  const drafts: Draft[] = [];
  for (const [index, item] of items.entries()) {
    if (item.tag !== 'VBG' || (item.lower !== 'citing' && item.lower !== 'quoting')) continue;
    const end = longNounPhraseEnd(items, index + 1);
    const host = hosts.find((draft) => touches(draft, item.start));
    if (end === index + 1 || host === undefined) continue;
    drafts.push({
      source: [spanOf(items, { first: index + 1, end })],
      cue: [[item.start, item.end]],
      content: host.content,
      attitude: 'affirms',
      pattern: 'citing',
      rank: 1,
    });
  }
  return drafts;
}

/** Whether the phrase follows the host’s source, cue or content at once. */
function touches({ source, cue, content }: Draft, start: number): boolean {
  return [...(source ?? []), ...(cue ?? []), ...content].some(([, end]) => start > end && start - end <= maxGap);
}
