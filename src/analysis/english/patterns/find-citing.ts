import type { Draft } from '../../draft.ts';
import { contentEnd } from '../contents/content-end.ts';
import { verbGroup } from '../cues/verb-cue.ts';
import { authoredPhraseEnd, isVerb } from '../phrases/noun-phrase.ts';
import { lightVerbs } from '../predicates.ts';
import { reportingNouns } from '../reporting-verbs.ts';
import { findSubject } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

/** How far from a host’s own words its `citing …` may stand, in UTF-16 code units: `, ` or ` on Tuesday in Vienna, `. */
const maxGap = 30;

/**
 * A voice inside of a voice: `A, citing B, said that C` and `A reported, citing B, that C`. The two share the content
 * of the host.
 *
 * @param hosts what other patterns found in this stretch
 */
export function findCiting(scene: Scene, hosts: readonly Draft[]): Draft[] {
  const { items } = scene;
  const drafts: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.tag !== 'VBG' || (item.lower !== 'citing' && item.lower !== 'quoting')) continue;
    const end = authoredPhraseEnd(items, index + 1);
    if (end === index + 1) continue;
    const cited = {
      source: [spanOf(items, { first: index + 1, end })],
      cue: [[item.start, item.end] as const],
    };
    const opened = openedContent(scene, end);
    const host = nearest(hosts, item.start);
    const content =
      opened ?? host?.content.filter(([from, to]) => to <= item.start || from >= (items[end - 1]?.end ?? 0));
    if (content === undefined || content.length === 0) continue;
    drafts.push({ ...cited, content, attitude: 'affirms', pattern: 'citing', rank: 1 });
    if (opened !== null) drafts.push(...dispatcher(scene, index, opened));
  }
  return drafts;
}

/** `quoting X: “…” and that “…”`: what a colon, or `as saying`, opens. */
function openedContent({ items, verbs }: Scene, end: number): Draft['content'] | null {
  const saying = items[end]?.lower === 'as' && items[end + 1]?.tag === 'VBG' ? end + 2 : end;
  const first =
    items[saying]?.lower === ':' || (saying > end && items[saying]?.tag === ',') ? saying + 1 : saying;
  if (first === end) return null;
  const last = contentEnd(items, first, null, verbs);
  return last > first ? [spanOf(items, { first, end: last })] : null;
}

/** `ISNA dispatched a false report, quoting …`: who passes on the words, where a reporting noun tells. */
function dispatcher(scene: Scene, citing: number, content: Draft['content']): Draft[] {
  const { items, verbs } = scene;
  const noun = items.findLastIndex(
    ({ tag, lemma }, index) => index < citing && tag.startsWith('NN') && reportingNouns.has(lemma),
  );
  const verb = items.findLastIndex(
    (item, index) => index < noun && isVerb(item) && lightVerbs.has(item.lemma),
  );
  if (noun < 0 || verb < 1 || items.slice(verb + 1, noun).some(isVerb)) return [];
  const group = verbGroup(items, verb);
  const subject = findSubject(items, group, verbs);
  if (subject === null) return [];
  const cue = [spanOf(items, { first: group.first, end: noun + 1 })];
  return [
    { source: [spanOf(items, subject)], cue, content, attitude: 'affirms', pattern: 'citing', rank: 0 },
  ];
}

/** The host whose source, cue or content ends last before the phrase, and near it. */
function nearest(hosts: readonly Draft[], start: number): Draft | undefined {
  let best: Draft | undefined;
  let least = maxGap + 1;
  for (const host of hosts) {
    const ends = [...(host.source ?? []), ...(host.cue ?? []), ...host.content].map(([, end]) => start - end);
    const gap = Math.min(...ends.filter((distance) => distance > 0));
    if (gap < least) {
      best = host;
      least = gap;
    }
  }
  return best;
}
