import type { Draft } from '../../draft.ts';
import { contentEnd } from '../contents/content-end.ts';
import { baseNounPhraseEnd, isFiniteVerb } from '../phrases/noun-phrase.ts';
import { hearsayAdjectives, hearsayAdverbs } from '../reporting-verbs.ts';
import type { Range } from '../sources/find-subject.ts';
import { type Scene, spansOf } from './scene.ts';

/** `The pair reportedly met`, `the alleged getaway van`: somebody’s word, and the text does not say whose. */
export function findAdverb(scene: Scene): Draft[] {
  const { items } = scene;
  const drafts: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const content = hearsayAdverbs.has(item.lower)
      ? clauseAround(scene, index)
      : hearsayAdjectives.has(item.lower)
        ? nounAfter(scene, index)
        : [];
    const spans = spansOf(items, content);
    if (spans.length === 0) continue;
    drafts.push({
      source: null,
      cue: [[item.start, item.end]],
      content: spans,
      attitude: 'affirms',
      pattern: 'adverb',
      rank: 0,
    });
  }
  return drafts;
}

/** The clause that the adverb stands in, without the adverb and the commas around it. */
function clauseAround({ items, verbs }: Scene, index: number): Range[] {
  const start = clauseStart(items, index);
  const before = { first: start, end: items[index - 1]?.tag === ',' ? index - 1 : index };
  const first = items[index + 1]?.tag === ',' ? index + 2 : index + 1;
  const after = { first, end: contentEnd(items, first, null, verbs) };
  return [before, after];
}

/** After the last complementiser, conjunction before a clause, or reporting verb to the left. */
function clauseStart(items: Scene['items'], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.lower === ';' || item.tag === ':' || (item.lower === 'that' && item.tag === 'IN')) return at + 1;
    if (isFiniteVerb(item) && at < index - 2 && !isFiniteVerb(items[index - 1] ?? item)) return at + 1;
  }
  return 0;
}

/** The rest of the noun phrase; the adjective must stand before its noun, not after a verb. */
function nounAfter({ items }: Scene, index: number): Range[] {
  const before = items[index - 1];
  if (before === undefined || !['DT', 'PRP$', 'POS', 'JJ', 'CD', 'IN'].includes(before.tag)) return [];
  if (items[index]?.tag !== 'JJ' && items[index]?.tag !== 'VBN') return [];
  let end = baseNounPhraseEnd(items, index + 1);
  while (items[end]?.lower === 'of' && end > index + 1) {
    const further = baseNounPhraseEnd(items, end + 1);
    if (further === end + 1) break;
    end = further;
  }
  return end > index + 1 ? [{ first: index + 1, end }] : [];
}
