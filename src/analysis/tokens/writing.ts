/** How a language writes its words and sentences, as far as cutting a text into them needs to know. */
export interface Writing {
  /** Whether the full stop at `dot` belongs to the word `[start, dot)`, as that of an abbreviation does. */
  readonly takesFullStop: (text: string, start: number, dot: number, from: number, end: number) => boolean;
  /**
   * Whether a sentence can end behind the abbreviation `word` (with its full stop) when `next` follows it in the same
   * paragraph; `before` is the word in front, empty where there is none.
   */
  readonly endsSentence: (word: string, next: string, before: string) => boolean;
  /** Where a word is cut into the parts that it is contracted of: offsets in it, ascending, each inside it. */
  readonly contractionCuts: (word: string) => readonly number[];
  /** Offset behind the word that an apostrophe at `at` begins, or `at` where the sign is a quotation mark. */
  readonly scanApostrophe: (text: string, at: number, start: number, end: number) => number;
  /** Whether an apostrophe behind the word stands for its missing end. */
  readonly dropsEnd: (word: string) => boolean;
  /** Whether the word, in lower case, may tell who spoke a quoted question, which then has not ended the sentence. */
  readonly isSpeechVerb: (lower: string) => boolean;
}
