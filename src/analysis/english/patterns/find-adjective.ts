import type { Draft } from '../../draft.ts';
import { contentEnd, startsClause } from '../contents/content-end.ts';
import { verbGroup } from '../cues/verb-cue.ts';
import { isFiniteVerb } from '../phrases/noun-phrase.ts';
import { attributiveAdjectives } from '../predicates.ts';
import { findSubject } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

/** Attributions by a form of `be` and an adjective: `was not convinced that …`, `are not sure it can …`. */
export function findAdjective(scene: Scene): Draft[] {
  const { items, verbs } = scene;
  const drafts: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const attitude = attributiveAdjectives.get(item.lower);
    if (attitude === undefined || !followsBe(scene, index)) continue;
    const subject = findSubject(items, verbGroup(items, index), verbs);
    const end = contentEnd(items, index + 1, null, verbs);
    if (subject === null || !opensContent(scene, index + 1, end)) continue;
    const cue = verbGroup(items, index);
    const negated = items
      .slice(cue.first, cue.end)
      .some(({ lower }) => lower === 'not' || lower === 'never' || /^n[’']t$/u.test(lower));
    drafts.push({
      source: [spanOf(items, subject)],
      cue: [spanOf(items, cue)],
      content: [spanOf(items, { first: index + 1, end })],
      attitude: negated && attitude === 'affirms' ? 'doubts' : attitude,
      pattern: 'predicate',
      rank: 0,
    });
  }
  return drafts;
}

function followsBe({ items }: Scene, index: number): boolean {
  const { first } = verbGroup(items, index);
  return items.slice(first, index).some(({ lemma }) => lemma === 'be');
}

function opensContent({ items }: Scene, start: number, end: number): boolean {
  const first = items[start];
  if (first === undefined || start >= end) return false;
  const complementiser =
    first.lower === 'that' || first.lower === 'whether' || first.lower === 'if' || first.tag.startsWith('W');
  return (
    (complementiser && items.slice(start, end).some(isFiniteVerb)) ||
    (first.tag !== 'IN' && startsClause(items, start, end))
  );
}
