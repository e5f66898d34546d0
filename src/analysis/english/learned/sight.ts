import type { Span } from '../../../model/span.ts';
import type { Word } from '../../build-stretches.ts';
import { hashOf, mix } from '../../crf/hash.ts';
import type { Draft } from '../../draft.ts';
import { nestDrafts } from '../../nest-drafts.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Frame } from '../cues/frame.ts';
import { pennTags } from '../penn-tag.ts';
import { attributiveAdjectives } from '../predicates.ts';
import { hearsayAdjectives, hearsayAdverbs, reportingNouns, reportingVerbs } from '../reporting-verbs.ts';
import { sensesOf } from '../word-senses.ts';

/** Empty tokens before the first and behind the last, so that features may look over the ends. */
export const margin = 3;

/** What the models see of one paragraph: numbers for each token, the token with index 0 at `margin`. */
export interface Sight {
  readonly words: readonly Word[];
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** How it stands to quotation marks: outside, inside, mark; long or short. */
  readonly quote: Int32Array;
  /** Number of the outermost quotation that it is in, from 1; 0 outside. */
  readonly region: Int32Array;
  /** What the lexicons say that it may report with; 0 for nothing. */
  readonly kind: Int32Array;
  /** What sorts of things it means: `sensesOf`. */
  readonly senses: Int32Array;
  /** How it stands in its noun phrase: 0 outside, 1 opens it, 2 goes on in it. */
  readonly chunk: Int32Array;
  /** First sense of the last word of its noun phrase. */
  readonly chunkSense: Int32Array;
  /** Role in an outermost draft of the rules, with its pattern; 0 for none. */
  readonly rule: Int32Array;
  /** 1 where it is the cue of a draft that lies in another's content. */
  readonly inner: Int32Array;
  /** Index of its sentence in the paragraph. */
  readonly sentence: Int32Array;
  /** First and last token of the sentence of each token. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const tagNumbers = new Map<string, number>(pennTags.map((name, index) => [name, index + 1]));

/** Of a `Sight`. */
const fields = 16;

/** The number that stands for a tag; 0 for none that there is. */
export function tagNumber(tag: string): number {
  return tagNumbers.get(tag) ?? 0;
}

/** @param drafts those of the paragraph */
export function seeParagraph(
  sentences: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Sight {
  const words = sentences.flat();
  const size = words.length + 2 * margin;
  // One piece of memory for all fields: to ask for each by itself takes longer than to fill it.
  const memory = new Int32Array(size * fields);
  let next = 0;
  const field = (): Int32Array => memory.subarray(size * next, size * ++next);
  const sight: Sight = {
    words,
    word: field(),
    lemma: field(),
    tag: field(),
    suffix: field(),
    shape: field(),
    quote: field(),
    region: field(),
    kind: field(),
    senses: field(),
    chunk: field(),
    chunkSense: field(),
    rule: field(),
    inner: field(),
    sentence: field(),
    first: field(),
    last: field(),
  };
  let at = margin;
  for (const [index, sentence] of sentences.entries()) {
    const first = at;
    for (const word of sentence) {
      seeWord(sight, at, word);
      sight.sentence[at] = index + 1;
      sight.first[at] = first;
      sight.last[at] = first + sentence.length - 1;
      at += 1;
    }
  }
  seeNounPhrases(sight);
  seeQuotations(sight, quotations);
  seeDrafts(sight, drafts);
  return sight;
}

/** What stands for every name: who speaks must not change what is read. */
export const anyName = 1;

const calendarNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/),
);

/** What is seen of a word wherever it stands. */
interface Look {
  readonly word: number;
  readonly lemma: number;
  readonly tag: number;
  readonly suffix: number;
  readonly shape: number;
  readonly kind: number;
  readonly senses: number;
}

function lookOf(text: string, tag: string, lemma: string): Look {
  const lower = text.toLowerCase();
  const isName = tag.startsWith('NNP') && !calendarNames.has(lower);
  return {
    word: isName ? anyName : hashOf(lower),
    lemma: isName ? anyName : hashOf(lemma),
    tag: tagNumber(tag),
    suffix: isName ? anyName : hashOf(lower.slice(-3)),
    shape: shapeOf(text),
    kind: kindOf(tag, lemma, lower),
    senses: isName ? 0 : sensesOf(tag, lemma),
  };
}

/** More distinct words with their tags than a few hundred articles hold; then all are forgotten, so that memory is bounded. */
const mostLooks = 32_768;

/** By tag and word. A word with another base form than when it was first met is looked at anew. */
const looks = new Map<string, Map<string, { readonly lemma: string; readonly look: Look }>>();
let lookCount = 0;

function rememberedLook(text: string, tag: string, lemma: string): Look {
  let ofTag = looks.get(tag);
  const known = ofTag?.get(text);
  if (known?.lemma === lemma) return known.look;
  const look = lookOf(text, tag, lemma);
  if (known !== undefined) return look;
  if (lookCount >= mostLooks) {
    looks.clear();
    lookCount = 0;
    ofTag = undefined;
  }
  if (ofTag === undefined) {
    ofTag = new Map();
    looks.set(tag, ofTag);
  }
  ofTag.set(text, { lemma, look });
  lookCount += 1;
  return look;
}

function seeWord(sight: Sight, at: number, { text, tag, lemma }: Word): void {
  const look = rememberedLook(text, tag, lemma);
  sight.word[at] = look.word;
  sight.lemma[at] = look.lemma;
  sight.tag[at] = look.tag;
  sight.suffix[at] = look.suffix;
  sight.shape[at] = look.shape;
  sight.kind[at] = look.kind;
  sight.senses[at] = look.senses;
}

const phraseTags = tagSet('DT PRP$ PDT CD JJ JJR JJS NN NNS NNP NNPS POS $ # HYPH AFX PRP EX WDT WP WP$');
/** These open a noun phrase even where another one has just ended. */
const openingTags = tagSet('DT PRP$ PDT PRP EX WDT WP WP$');
const nounTags = tagSet('NN NNS NNP NNPS');

/** Numbers of the tags of quotation marks and of marks that end a sentence. */
export const edgeTags: ReadonlySet<number> = tagSet("`` '' . ,");

function tagSet(names: string): Set<number> {
  return new Set(names.split(' ').map((name) => tagNumbers.get(name) ?? -1));
}

/** Base noun phrases, without what follows the head: by tags alone. */
function seeNounPhrases({ tag, senses, sentence, chunk, chunkSense }: Sight): void {
  const end = tag.length - margin;
  for (let at = margin; at < end; at += 1) {
    const here = tag[at] ?? 0;
    if (!phraseTags.has(here)) continue;
    const isNew =
      (chunk[at - 1] ?? 0) === 0 || sentence[at] !== sentence[at - 1] || opensPhrase(tag[at - 1] ?? 0, here);
    chunk[at] = isNew ? 1 : 2;
  }
  let head = 0;
  for (let at = end - 1; at >= margin; at -= 1) {
    if (chunk[at] === 0) continue;
    if (chunk[at + 1] !== 2) head = (senses[at] ?? 0) >> 6;
    chunkSense[at] = head;
  }
}

function opensPhrase(before: number, here: number): boolean {
  if (openingTags.has(here)) return !(openingTags.has(before) && before === tagNumbers.get('PDT'));
  return openingTags.has(before)
    ? before === tagNumbers.get('PRP')
    : nounTags.has(before) && here === tagNumbers.get('JJ');
}

function shapeOf(text: string): number {
  const first = text.charAt(0);
  if (/\p{Lu}/u.test(first)) return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
  if (/\p{Ll}/u.test(first)) return 3;
  return /\d/.test(first) ? 4 : 5;
}

const kinds = new Map<Frame, number>();

function kindOf(tag: string, lemma: string, lower: string): number {
  if (tag.startsWith('VB')) return frameKind(reportingVerbs.get(lemma), 1);
  if (tag.startsWith('NN')) return frameKind(reportingNouns.get(lemma), 2);
  if (tag.startsWith('JJ') || tag.startsWith('VBN'))
    return attributiveAdjectives.has(lower) ? 3 : hearsayAdjectives.has(lower) ? 4 : 0;
  if (tag === 'RB') return hearsayAdverbs.has(lower) ? 5 : 0;
  return 0;
}

/** Frames that allow the same complements with the same attitude are of one kind. */
function frameKind(frame: Frame | undefined, sort: number): number {
  if (frame === undefined) return 0;
  const known = kinds.get(frame);
  if (known !== undefined) return known;
  const kind = mix(
    sort,
    hashOf(`${frame.attitude} ${[...frame.complements].sort().join(' ')} ${frame.hearer}`),
  );
  kinds.set(frame, kind);
  return kind;
}

/** Quotations of fewer words are mostly titles, terms and scare quotes. */
const shortQuotation = 5;

/** From this value on `quote` is of a quotation that is not short. */
export const longQuotation = 8;

function seeQuotations(sight: Sight, quotations: readonly Quotation[]): void {
  const { words, quote, region } = sight;
  let count = 0;
  for (const quotation of quotations) {
    const { start, end, innerStart, innerEnd, parent } = quotation;
    if (parent !== null) continue;
    count += 1;
    const first = firstFrom(words, start);
    let after = first;
    while (after < words.length && (words[after]?.start ?? end) < end) after += 1;
    const size = after - first - 2 < shortQuotation ? 1 : 2;
    for (let index = first; index < after; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      region[index + margin] = count;
      quote[index + margin] = size * 4 + (word.end <= innerStart ? 1 : word.start >= innerEnd ? 2 : 3);
    }
  }
}

/** Index of the first word that ends behind an offset. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Roles that a draft of the rules gives to words. */
const ruleRoles = { content: 1, source: 2, cue: 3 } as const;

function seeDrafts(sight: Sight, drafts: readonly Draft[]): void {
  const parents = nestDrafts(drafts);
  const outer = drafts.filter((_, index) => parents[index] === null);
  for (const { content, pattern } of outer)
    paint(sight, sight.rule, content, ruleRoles.content + 4 * (hashOf(pattern) & 0xffff));
  for (const { source, pattern } of outer)
    paint(sight, sight.rule, source ?? [], ruleRoles.source + 4 * (hashOf(pattern) & 0xffff));
  for (const { cue, pattern } of outer)
    paint(sight, sight.rule, cue ?? [], ruleRoles.cue + 4 * (hashOf(pattern) & 0xffff));
  for (const [index, { cue }] of drafts.entries())
    if (parents[index] !== null) paint(sight, sight.inner, cue ?? [], 1);
}

function paint(sight: Sight, field: Int32Array, spans: readonly Span[], value: number): void {
  const { words } = sight;
  for (const [start, end] of spans) {
    for (let index = firstFrom(words, start); index < words.length; index += 1) {
      if ((words[index]?.start ?? end) >= end) break;
      field[index + margin] = value;
    }
  }
}
