import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import type { TaggedSentence } from './corpus.ts';

/** Headlines are no longer, and shorter sentences have too little to drop. */
const SHORTEST = 5;
const LONGEST = 18;

const VBD = pennTags.indexOf('VBD');
const VBZ = pennTags.indexOf('VBZ');
const NNS = pennTags.indexOf('NNS');
const VBP = pennTags.indexOf('VBP');
const DT = pennTags.indexOf('DT');
const STOP = pennTags.indexOf('.');

/**
 * A statement in the past as a headline would have it: articles and the full stop dropped, its verbs in the present
 * (“The minister denied it.” gives “minister denies it”). Null where the sentence does not lend itself to it.
 */
export function headlineOf({ tokens, tags, lemmas }: TaggedSentence): TaggedSentence | null {
  const suits = tokens.length >= SHORTEST && tokens.length <= LONGEST && tags.includes(VBD);
  if (!suits || tokens.at(-1)?.text !== '.') return null;
  const kept = [...tokens.keys()].filter((index) => !isDropped(tokens[index]?.text ?? '', tags[index]));
  const words = kept.map((index) => {
    const isPast = tags[index] === VBD && isRegular(lemmas[index] ?? '');
    if (!isPast) return { token: tokens[index], tag: tags[index] ?? 0 };
    const isPlural = tags[index - 1] === NNS;
    const text = isPlural ? (lemmas[index] ?? '') : thirdPerson(lemmas[index] ?? '');
    return { token: { start: 0, end: 0, text }, tag: isPlural ? VBP : VBZ };
  });
  let at = 0;
  const placed = words.map(({ token }) => {
    const text = token?.text ?? '';
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
  return {
    tokens: placed,
    tags: words.map(({ tag }) => tag),
    lemmas: kept.map((index) => lemmas[index] ?? ''),
  };
}

function isDropped(text: string, tag: number | undefined): boolean {
  return tag === STOP || (tag === DT && /^(?:the|an?)$/i.test(text));
}

function isRegular(lemma: string): boolean {
  return /^[a-z]{2,}$/.test(lemma) && lemma !== 'be' && lemma !== 'have' && lemma !== 'do';
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
