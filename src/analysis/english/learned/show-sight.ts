import { hashOf } from '../../crf/hash.ts';
import type { Draft } from '../../draft.ts';
import { bucket } from './joint-context.ts';
import { anyName, margin, type Sight } from './sight.ts';

/** A number of words as the models count them: exactly up to 4, then roughly. */
export function distanceWords(words: number): string {
  const rough = ['5 to 7 words', '8 to 12 words', '13 to 25 words', 'more than 25 words'];
  const step = bucket(words);
  return step > 4 ? (rough[step - 5] ?? '') : step === 1 ? '1 word' : `${step} words`;
}

/** WordNet's lexicographer files by number, without their part of speech: lexnames(5WN). */
const sorts =
  `adjective pertaining adverb top act animal artefact attribute body cognition communication event feeling food
  group place motive object person phenomenon plant possession process quantity relation shape state substance time
  body change cognition communication competition consumption contact creation emotion motion perception possession
  social stative weather participle`.split(/\s+/);

/** Penn tags in words; those that are not here are seldom. */
const tagWords: Readonly<Record<string, string>> = {
  CC: '“and” or the like',
  CD: 'a number',
  DT: 'an article or the like',
  EX: 'an empty “there”',
  HYPH: 'a hyphen',
  IN: 'a preposition or “that”',
  JJ: 'an adjective',
  JJR: 'a comparative',
  JJS: 'a superlative',
  MD: 'a modal verb',
  NN: 'a noun',
  NNP: 'a name',
  NNPS: 'a plural name',
  NNS: 'a plural noun',
  PDT: '“all” or the like',
  POS: 'a possessive mark',
  PRP: 'a pronoun',
  PRP$: 'a possessive pronoun',
  RB: 'an adverb',
  RP: 'a particle',
  TO: '“to”',
  VB: 'a verb (base form)',
  VBD: 'a verb (past)',
  VBG: 'a verb (-ing)',
  VBN: 'a verb (participle)',
  VBP: 'a verb (present)',
  VBZ: 'a verb (present, -s)',
  WDT: '“which” or the like',
  WP: '“who” or the like',
  WRB: '“when” or the like',
  '``': 'an opening mark',
  "''": 'a closing mark',
  ',': 'a comma',
  '.': 'a full stop',
  ':': 'a colon or dash',
};

/** What a quotation mark is to a word: the last two bits of `Sight.quote`. */
const quotePlaces = ['outside of quotations', 'an opening mark', 'a closing mark', 'inside a quotation'];

const phrasePlaces = [
  'outside of noun phrases',
  'the first word of a noun phrase',
  'a later word of a noun phrase',
];

/**
 * Says in words what stands in the numbers of a `Sight`. Names stay masked, as the models have them. Indices are of words
 * of the paragraph; beyond its ends there is nothing.
 */
export class SightWords {
  readonly sight: Sight;
  readonly #patterns: ReadonlyMap<number, string>;

  /** @param drafts those of the paragraph */
  constructor(sight: Sight, drafts: readonly Draft[]) {
    this.sight = sight;
    this.#patterns = new Map(drafts.map(({ pattern }) => [hashOf(pattern) & 0xffff, pattern]));
  }

  word(index: number): string {
    const word = this.sight.words[index];
    if (word === undefined) return 'nothing';
    return this.sight.word[index + margin] === anyName ? 'a name' : quoted(word.text.toLowerCase());
  }

  lemma(index: number): string {
    const word = this.sight.words[index];
    if (word === undefined) return 'nothing';
    return this.sight.word[index + margin] === anyName ? 'a name' : quoted(word.lemma);
  }

  ending(index: number): string {
    const word = this.sight.words[index];
    if (word === undefined) return 'nothing';
    return this.sight.word[index + margin] === anyName ? 'a name' : `“-${word.text.toLowerCase().slice(-3)}”`;
  }

  /** What kind of word it is, by its tag. */
  tag(index: number): string {
    const tag = this.sight.words[index]?.tag;
    return tag === undefined ? 'nothing' : (tagWords[tag] ?? `tagged ${tag}`);
  }

  /** In capitals, and the like. */
  shape(index: number): string {
    const shapes = ['nothing', 'a capital', 'all capitals', 'small letters', 'a number', 'a sign'];
    return shapes[this.sight.shape[index + margin] ?? 0] ?? '';
  }

  quote(index: number): string {
    const quote = this.sight.quote[index + margin] ?? 0;
    if (quote === 0) return quotePlaces[0] ?? '';
    return `${quotePlaces[quote & 3]}${quote >> 2 === 1 ? ' (a short one)' : ''}`;
  }

  /** What the lexicons say that a word may report with. */
  kind(index: number): string {
    if ((this.sight.kind[index + margin] ?? 0) === 0) return 'no reporting word';
    const tag = this.sight.words[index]?.tag ?? '';
    if (tag.startsWith('VB')) return 'a reporting verb';
    return tag.startsWith('NN') ? 'a reporting noun' : 'a word of hearsay';
  }

  /** What sort of thing a word means, in its first sense. */
  sense(index: number): string {
    return sortOf((this.sight.senses[index + margin] ?? 0) >> 6);
  }

  senses(index: number): string {
    const both = this.sight.senses[index + margin] ?? 0;
    return (both & 63) === 0 ? sortOf(both >> 6) : `${sortOf(both >> 6)} or ${sortOf(both & 63)}`;
  }

  chunk(index: number): string {
    return phrasePlaces[this.sight.chunk[index + margin] ?? 0] ?? '';
  }

  chunkSense(index: number): string {
    return sortOf(this.sight.chunkSense[index + margin] ?? 0);
  }

  /** The role that the rules give to a word, and their pattern. */
  rule(index: number): string {
    const rule = this.sight.rule[index + margin] ?? 0;
    return rule === 0 ? this.ruleRole(index) : `${this.ruleRole(index)} (${this.#patterns.get(rule >> 2)})`;
  }

  ruleRole(index: number): string {
    const roles = ['no part of it', 'a content', 'a source', 'a cue'];
    return roles[(this.sight.rule[index + margin] ?? 0) & 3] ?? '';
  }
}

/** A quotation mark in quotation marks is hard to read. */
function quoted(word: string): string {
  return /^[“”"„«»`']+$/u.test(word) ? `the mark ${word}` : `“${word}”`;
}

function sortOf(sense: number): string {
  return sense === 0 ? 'no known sort' : (sorts[sense] ?? `sort ${sense}`);
}
