import type { Draft } from '../../draft.ts';
import { contentEnd } from '../contents/content-end.ts';
import { baseNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { type Scene, spanOf } from './scene.ts';

/** What parts the second clause from the first; `and` joins too much else: `aspires to be Lincoln and Reaganesque, that …`. */
const partings = new Set([';', 'while']);

/** Items of the longest source of a clause whose verb is left out. */
const longestSource = 6;

/**
 * A second voice whose verb is left out, since it is that of the first (gapping): `Some say the stone was moved; others, that there
 * never was a stone.` It has no cue of its own, and takes the position that the first one takes.
 *
 * @param hosts what other patterns found in this stretch
 */
export function findGapped({ items, verbs }: Scene, hosts: readonly Draft[]): Draft[] {
  if (hosts.length === 0) return [];
  return items.flatMap((item, index) => {
    if (!partings.has(item.lower)) return [];
    const end = baseNounPhraseEnd(items, index + 1);
    const isShort = end > index + 1 && end - index <= longestSource;
    if (!isShort || items[end]?.tag !== ',' || items[end + 1]?.lower !== 'that') return [];
    const host = hosts.findLast((draft) => isVerbBefore(draft, item.start));
    const last = contentEnd(items, end + 1, null, verbs);
    if (host === undefined || last <= end + 2) return [];
    const source = [spanOf(items, { first: index + 1, end })];
    const content = [spanOf(items, { first: end + 1, end: last })];
    return [{ source, cue: null, content, attitude: host.attitude, pattern: 'gapped', rank: 0 }];
  });
}

function isVerbBefore({ pattern, cue }: Draft, start: number): boolean {
  return pattern.startsWith('verb-') && (cue?.at(-1)?.[1] ?? start) < start;
}
