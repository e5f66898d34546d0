import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { dayWords } from '../day-words.ts';
import { baseNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { reportingVerbs } from '../reporting-verbs.ts';
import type { Range } from '../sources/find-subject.ts';

/** The words of a passage, to be asked where each draft in it says to whom its source spoke. */
export class Hearers {
  readonly #words: readonly Item[];

  constructor(sentences: readonly (readonly Item[])[]) {
    this.#words = sentences.flat();
  }

  /**
   * Who was told: `told the Courier that …`, `said in an interview with the Courier`, `The Courier was told by …`, `the Courier learned
   * from …`. Whether that passes anything on is for the cast to say. Null where the text says none.
   */
  of({ cue, source, content }: Draft): Span | null {
    const [first, last] = [cue?.[0], cue?.at(-1)];
    if (first === undefined || last === undefined) return null;
    const start = this.#placeOf(first[0]);
    const end = this.#placeOf(last[1]);
    const verbs = this.#words.slice(start, end).filter(({ tag }) => tag.startsWith('VB'));
    const verb = verbs.at(-1);
    if (verb === undefined) return null;
    const isPassive =
      verb.tag !== 'VBG' && verbs.slice(0, -1).some(({ lemma }) => lemma === 'be' || lemma === 'get');
    const range =
      (isPassive && verb.lemma === 'tell') || this.#words[end - 1]?.lower === 'from'
        ? this.#before(start)
        : (this.#object(verb, end) ?? this.#interviewer(this.#behind(end, source, content)));
    return range === null ? null : this.#spanOf(range);
  }

  /** The place of the first word that begins at an offset or behind it, found by halves. */
  #placeOf(offset: number): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** `told | the Courier`. */
  #object({ lemma }: Item, end: number): Range | null {
    if (reportingVerbs.get(lemma)?.hearer !== true) return null;
    return this.#phraseAt(end);
  }

  /** The subject of a passive, or of a verb of hearing: what stands before the cue, back to where its phrase begins. */
  #before(start: number): Range | null {
    for (let first = Math.max(0, start - longestPhrase); first < start; first += 1) {
      const isOpen = first === 0 || !isWithinPhrase(this.#words[first - 1]);
      if (isOpen && baseNounPhraseEnd(this.#words, first, start) === start) return { first, end: start };
    }
    return null;
  }

  /** Where the words of circumstance begin that follow the cue, or its source behind it, and before the content. */
  #behind(end: number, source: Draft['source'], content: Draft['content']): Range {
    const [from, to] = source?.[0] ?? [0, 0];
    const first = from >= (this.#words[end - 1]?.end ?? 0) ? this.#placeOf(to) : end;
    const next = content.find(([start]) => start >= (this.#words[first]?.start ?? 0))?.[0];
    const limit = next === undefined ? first + farthest : this.#placeOf(next);
    return { first, end: Math.min(limit, first + farthest) };
  }

  /** `in an interview with`, `in remarks to`, `speaking to`: the phrase behind it. */
  #interviewer({ first, end }: Range): Range | null {
    for (let at = first; at < end; at += 1) {
      const word = this.#words[at];
      if (word === undefined || word.tag === '.') return null;
      const next = this.#words[at + 1]?.lower;
      if (!talks.has(word.lemma) || (next !== 'with' && next !== 'to')) continue;
      return this.#phraseAt(at + 2);
    }
    return null;
  }

  #phraseAt(first: number): Range | null {
    const end = baseNounPhraseEnd(this.#words, first);
    if (end === first) return null;
    const behind = this.#words.slice(first + 1, end);
    const time = behind.findIndex(({ lower }) => timesOf.has(lower) || dayWords.has(lower));
    return { first, end: time < 0 ? end : first + 1 + time };
  }

  #spanOf({ first, end }: Range): Span | null {
    const [from, to] = [this.#words[first], this.#words[end - 1]];
    return from === undefined || to === undefined ? null : [from.start, to.end];
  }
}

/** By which a time behind a phrase begins: `told Rostrum last Sunday`. */
const timesOf: ReadonlySet<string> = new Set(['last', 'this', 'next', 'late', 'early', 'earlier']);

/** What somebody does who is interviewed. */
const talks: ReadonlySet<string> = new Set([
  'interview',
  'remark',
  'comment',
  'conversation',
  'speak',
  'talk',
]);

/** Words of a phrase such as `the Tesmaran state news agency Rostrum`. */
const longestPhrase = 8;

/** Words behind a cue among which an interview is looked for. */
const farthest = 8;

function isWithinPhrase(word: Item | undefined): boolean {
  return word !== undefined && /^(?:DT|PRP\$|JJ|NN|CD|POS)/.test(word.tag);
}
