import type { Span } from '../model/span.ts';
import type { Word } from './build-stretches.ts';
import type { Stretch } from './stretch.ts';

/** One paragraph of a text. */
export interface Paragraph {
  readonly stretches: readonly Stretch[];
  /** The words of each sentence, in order. */
  readonly words: readonly (readonly Word[])[];
  /** In order; a sentence inside a longer quotation is one too. */
  readonly sentences: readonly Span[];
}

/** Of a long text so many are kept: the patterns look at a paragraph and the next. */
const keptOfMany = 2;

/**
 * The paragraphs of a stretch of text, laid out when they are asked for. The words of a text take a hundred times its
 * memory, so only a short text's are kept; a long one's are laid out again whenever they are needed.
 */
export class Paragraphs implements Iterable<Paragraph> {
  /** Where each begins and ends, in order. */
  readonly spans: readonly Span[];
  readonly #layOut: (index: number) => Paragraph;
  readonly #most: number;
  /** By index, in the order in which they were laid out. */
  readonly #kept = new Map<number, Paragraph>();
  readonly #sentences: (readonly Span[])[] = [];

  /** @param layOut gives an equal paragraph for an index each time */
  constructor(spans: readonly Span[], layOut: (index: number) => Paragraph, keepsAll: boolean) {
    this.spans = spans;
    this.#layOut = layOut;
    this.#most = keepsAll ? spans.length : keptOfMany;
  }

  get length(): number {
    return this.spans.length;
  }

  at(index: number): Paragraph | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const kept = this.#kept.get(index);
    if (kept !== undefined) return kept;
    const paragraph = this.#layOut(index);
    this.#kept.set(index, paragraph);
    this.#sentences[index] = paragraph.sentences;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return paragraph;
  }

  *[Symbol.iterator](): Generator<Paragraph> {
    for (let index = 0; index < this.length; index += 1) {
      const paragraph = this.at(index);
      if (paragraph !== undefined) yield paragraph;
    }
  }

  /** The sentences of all paragraphs, in order. */
  *sentences(): Generator<Span> {
    for (let index = 0; index < this.length; index += 1)
      yield* this.#sentences[index] ?? this.at(index)?.sentences ?? [];
  }
}
