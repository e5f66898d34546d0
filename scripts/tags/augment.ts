import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import type { Token } from '../../src/analysis/tokens/token.ts';
import type { TaggedSentence } from './corpus.ts';
import { seededRandom } from './random.ts';

/** One sentence in so many is shown again in capitals, and one in so many as a headline. */
const CAPITALS_EVERY = 0.04;
const TITLE_EVERY = 0.08;

/** Small words stay small in a headline. */
const SMALL = new Set(['DT', 'IN', 'CC', 'TO', 'POS', 'RP']);

function number(tag: string): number {
  return pennTags.findIndex((name) => name === tag);
}

/**
 * The sentences, and with them: those with hyphens once more with hyphenated words whole, as the tokeniser leaves them;
 * and some in capitals and in headline case, so that news texts find the tagger prepared.
 */
export function augment(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const random = seededRandom(1);
  const examples: TaggedSentence[] = [];
  for (const sentence of sentences) {
    examples.push(sentence);
    const joined = joinHyphens(sentence);
    if (joined !== null) examples.push(joined);
    const chance = random();
    if (sentence.tokens.length < 4) continue;
    if (chance < CAPITALS_EVERY) examples.push(recase(joined ?? sentence, (text) => text.toUpperCase()));
    else if (chance < CAPITALS_EVERY + TITLE_EVERY) examples.push(asHeadline(joined ?? sentence));
  }
  return examples;
}

function recase({ tokens, tags }: TaggedSentence, change: (text: string, tag: number) => string): TaggedSentence {
  return { tokens: tokens.map((token, index) => ({ ...token, text: change(token.text, tags[index] ?? 0) })), tags };
}

function asHeadline(sentence: TaggedSentence): TaggedSentence {
  return recase(sentence, (text, tag) => {
    const stays = SMALL.has(pennTags[tag] ?? '') && text.length < 5;
    return stays ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });
}

/** Null where nothing is hyphenated. */
function joinHyphens({ tokens, tags }: TaggedSentence): TaggedSentence | null {
  const hyphen = number('HYPH');
  if (!tags.includes(hyphen)) return null;
  const joined: { token: Token; tags: number[] }[] = [];
  tokens.forEach((token, index) => {
    const last = joined.at(-1);
    const tag = tags[index] ?? 0;
    const touches = last !== undefined && last.token.end === token.start;
    if (touches && (isHyphen(token, tag) || last.tags.at(-1) === hyphen)) {
      last.token = { start: last.token.start, end: token.end, text: last.token.text + token.text };
      last.tags.push(tag);
    } else joined.push({ token, tags: [tag] });
  });
  return {
    tokens: joined.map(({ token }) => token),
    tags: joined.map((word, index) => tagOfCompound(word.tags, joined[index + 1]?.tags[0])),
  };
}

function isHyphen(token: Token, tag: number): boolean {
  return tag === number('HYPH') && token.text === '-';
}

/** The tag that the Penn treebank, which kept hyphenated words whole, would have given. */
function tagOfCompound(parts: readonly number[], next: number | undefined): number {
  const names = parts.map((part) => pennTags[part] ?? '');
  const first = names[0] ?? '';
  const last = names.at(-1) ?? '';
  if (names.length === 1 || last === 'HYPH') return parts[0] ?? 0;
  if (first.startsWith('NNP') && last.startsWith('NNP')) return number(last);
  if (first === 'AFX') return number(last);
  if (/^(?:VBN|VBG|VBD|JJ)$/.test(last)) return number('JJ');
  if (last === 'RP' || last === 'IN') return number(beforeNoun(next) ? 'JJ' : 'NN');
  if (last === 'NN' || last === 'NNP') return number(beforeNoun(next) && !first.startsWith('NNP') ? 'JJ' : last);
  return number(last);
}

function beforeNoun(next: number | undefined): boolean {
  return /^(?:NN|JJ)/.test(pennTags[next ?? -1] ?? '');
}
