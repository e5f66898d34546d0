import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import type { Token } from '../../src/analysis/tokens/token.ts';
import type { TaggedSentence } from './corpus.ts';
import { headlineOf } from './headline.ts';
import { seededRandom } from './random.ts';

/** One sentence in so many is shown again in capitals, and one in so many as a headline. */
const CAPITALS_EVERY = 0.04;
const TITLE_EVERY = 0.08;

/** Small words stay small in a headline. */
const SMALL = new Set(['DT', 'IN', 'CC', 'TO', 'POS', 'RP']);

function number(tag: string): number {
  return (pennTags as readonly string[]).indexOf(tag);
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
    const whole = joined ?? sentence;
    if (sentence.tokens.length >= 4 && chance < CAPITALS_EVERY) examples.push(inCapitals(whole));
    else if (sentence.tokens.length >= 4 && chance < CAPITALS_EVERY + TITLE_EVERY)
      examples.push(inTitleCase(whole));
    const headline = headlineOf(whole);
    if (headline !== null && chance >= 0.5) examples.push(chance < 0.8 ? inTitleCase(headline) : headline);
  }
  return examples;
}

/** The sentence in capitals. */
export function inCapitals(sentence: TaggedSentence): TaggedSentence {
  return recase(sentence, (text) => text.toUpperCase());
}

/** The sentence with all words but small ones capitalised, as American newspapers set their headlines. */
export function inTitleCase(sentence: TaggedSentence): TaggedSentence {
  return recase(sentence, (text, tag) => {
    const stays = SMALL.has(pennTags[tag] ?? '') && text.length < 5;
    return stays ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });
}

function recase(sentence: TaggedSentence, change: (text: string, tag: number) => string): TaggedSentence {
  const { tokens, tags } = sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, index) => ({ ...token, text: change(token.text, tags[index] ?? 0) })),
  };
}

/** Null where nothing is hyphenated. */
function joinHyphens({ tokens, tags, lemmas }: TaggedSentence): TaggedSentence | null {
  const hyphen = number('HYPH');
  if (!tags.includes(hyphen)) return null;
  const joined: { token: Token; tags: number[]; lemma: string }[] = [];
  tokens.forEach((token, index) => {
    const last = joined.at(-1);
    const tag = tags[index] ?? 0;
    const touches = last !== undefined && last.token.end === token.start;
    if (touches && (isHyphen(token, tag) || last.tags.at(-1) === hyphen)) {
      last.token = { start: last.token.start, end: token.end, text: last.token.text + token.text };
      last.tags.push(tag);
    } else joined.push({ token, tags: [tag], lemma: lemmas[index] ?? '' });
  });
  return {
    tokens: joined.map(({ token }) => token),
    tags: joined.map((word, index) => tagOfCompound(word.tags, joined[index + 1]?.tags[0])),
    lemmas: joined.map(({ lemma }) => lemma),
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
  if (last === 'NN' || last === 'NNP')
    return number(beforeNoun(next) && !first.startsWith('NNP') ? 'JJ' : last);
  return number(last);
}

function beforeNoun(next: number | undefined): boolean {
  return /^(?:NN|JJ)/.test(pennTags[next ?? -1] ?? '');
}
