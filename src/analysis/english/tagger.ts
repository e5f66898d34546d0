import type { Token } from '../tokens/token.ts';
import { type PennTag, pennTags } from './penn-tag.ts';
import {
  type CaseMode,
  FEATURES,
  HISTORY,
  MARGIN,
  NO_WORD,
  OWN,
  PAIRED,
  type SeenSentence,
  START_TAG,
  seeSentence,
  type WordForm,
  wordForm,
  writeHistoryRows,
  writeNextRows,
  writeOwnRows,
  writePairedRows,
  writePreviousRows,
} from './tag-features.ts';
import { onlyTag, type TagWeights, wordClass } from './tag-weights.ts';

const TAGS = pennTags.length;

/** More distinct words than a few hundred articles hold; then all are forgotten, so that memory is bounded. */
const MOST_FORMS = 16_384;

/**
 * A word with what it adds to the score of each tag: to its own tag's, to that of the word behind it, and to that of
 * the word before. Each is summed when it is first asked for, since the same word adds the same wherever it stands.
 */
interface WeighedForm extends WordForm {
  /** Its number plus 1, where the word takes but one tag; else 0. */
  readonly only: number;
  own: Int16Array | null;
  toNext: Int16Array | null;
  toPrevious: Int16Array | null;
}

/**
 * An averaged perceptron that tags greedily from left to right (Collins 2002). The same tokens always get the same tags,
 * whatever was tagged before.
 */
export class Tagger {
  readonly #weights: TagWeights;
  readonly #noWord: WeighedForm = weighed(NO_WORD, 0);
  /** By the case of the sentence and the text of the word. */
  readonly #forms = new Map<CaseMode, Map<string, WeighedForm>>();
  #formCount = 0;
  readonly #scores = new Int32Array(TAGS);
  readonly #rows = new Int32Array(OWN + PAIRED + HISTORY);

  constructor(weights: TagWeights) {
    this.#weights = weights;
  }

  /** As many tags as tokens. */
  tag(tokens: readonly Token[]): PennTag[] {
    const sentence = this.#see(tokens);
    const tags: PennTag[] = [];
    let previous = START_TAG;
    let beforeThat = START_TAG;
    for (let index = 0; index < tokens.length; index++) {
      const { only } = sentence.forms[index + MARGIN] ?? this.#noWord;
      const best = only > 0 ? only - 1 : this.#bestTag(sentence, index, previous, beforeThat);
      tags.push(pennTags[best] ?? 'NN');
      beforeThat = previous;
      previous = best;
    }
    return tags;
  }

  #see(tokens: readonly Token[]): SeenSentence<WeighedForm> {
    if (this.#formCount > MOST_FORMS) {
      this.#forms.clear();
      this.#formCount = 0;
    }
    return seeSentence(tokens, this.#noWord, (mode) => {
      const known = this.#forms.get(mode) ?? new Map<string, WeighedForm>();
      this.#forms.set(mode, known);
      return (text) => known.get(text) ?? this.#add(known, text, mode);
    });
  }

  #add(known: Map<string, WeighedForm>, text: string, mode: CaseMode): WeighedForm {
    const { lexicon } = this.#weights;
    const form = wordForm(text, mode, (word) => wordClass(lexicon, word));
    const added = weighed(form, onlyTag(lexicon, form.word));
    known.set(text, added);
    this.#formCount += 1;
    return added;
  }

  #bestTag(sentence: SeenSentence<WeighedForm>, index: number, previous: number, beforeThat: number): number {
    const { forms } = sentence;
    const scores = this.#scores;
    const own = this.#ownSums(forms[index + MARGIN] ?? this.#noWord);
    const fromBefore = this.#sumsToNext(forms[index + MARGIN - 1] ?? this.#noWord);
    const fromAfter = this.#sumsToPrevious(forms[index + MARGIN + 1] ?? this.#noWord);
    for (let tag = 0; tag < TAGS; tag++) {
      scores[tag] = (own[tag] ?? 0) + (fromBefore[tag] ?? 0) + (fromAfter[tag] ?? 0);
    }
    const paired = writePairedRows(this.#rows, 0, sentence, index);
    const count = writeHistoryRows(this.#rows, paired, sentence, index, previous, beforeThat);
    addRows(this.#weights, this.#rows, count, scores);
    return indexOfBest(scores);
  }

  #ownSums(form: WeighedForm): Int16Array {
    form.own ??= this.#sum(writeOwnRows(this.#rows, 0, form));
    return form.own;
  }

  #sumsToNext(form: WeighedForm): Int16Array {
    form.toNext ??= this.#sum(writePreviousRows(this.#rows, 0, form));
    return form.toNext;
  }

  #sumsToPrevious(form: WeighedForm): Int16Array {
    form.toPrevious ??= this.#sum(writeNextRows(this.#rows, 0, form));
    return form.toPrevious;
  }

  /** The sums of the first rows. A weight has 8 bits, so that 16 are enough. */
  #sum(count: number): Int16Array {
    const scores = new Int32Array(TAGS);
    addRows(this.#weights, this.#rows, count, scores);
    return Int16Array.from(scores);
  }
}

function weighed(form: WordForm, only: number): WeighedForm {
  return { ...form, only, own: null, toNext: null, toPrevious: null };
}

/** Where the weights of rows begin and end; filled anew for each sum. */
const starts = new Uint32Array(FEATURES);
const ends = new Uint32Array(FEATURES);
const firsts = new Int16Array(FEATURES);

/**
 * Adds the weights of the first `count` rows to the score of each tag. Rows lie scattered in memory: looking all of them
 * up before adding any lets the processor wait for all at once.
 */
function addRows(weights: TagWeights, rows: Int32Array, count: number, scores: Int32Array): void {
  const { pairs } = weights;
  for (let index = 0; index < count; index++) {
    const row = rows[index] ?? 0;
    starts[index] = weights.starts[row] ?? 0;
    ends[index] = weights.starts[row + 1] ?? 0;
  }
  for (let index = 0; index < count; index++) firsts[index] = pairs[starts[index] ?? 0] ?? 0;
  for (let index = 0; index < count; index++) {
    const end = ends[index] ?? 0;
    let pair = firsts[index] ?? 0;
    for (let at = starts[index] ?? 0; at < end; ) {
      scores[pair & 0xff] = (scores[pair & 0xff] ?? 0) + (pair >> 8);
      at++;
      pair = pairs[at] ?? 0;
    }
  }
}

function indexOfBest(scores: Int32Array): number {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) {
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  }
  return best;
}
