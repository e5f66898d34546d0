import type { Mood } from '../../model/statement.ts';
import type { Bag } from './bag.ts';
import type { Figure } from './figures.ts';
import type { Scene } from './scenes/scene.ts';

/** All by which a statement is compared with others: a function of its document alone. JSON holds it. */
export interface Signature {
  /** Ids. */
  readonly statement: string;
  readonly document: string;
  /** What it says itself, with the names of those whom it means by a pronoun or a description. */
  readonly own: Bag;
  /** With what stands around it, at less weight: its sentence, the two sentences before, headline and opening of its document. */
  readonly full: Bag;
  /** Headline and opening of its document. */
  readonly topic: Bag;
  /** The words that its document comes back to most. */
  readonly story: Bag;
  readonly figures: readonly Figure[];
  /** Figures in the rest of its sentence. */
  readonly figuresNear: readonly Figure[];
  /** Whether its own words say that something is not so. */
  readonly isNegated: boolean;
  /** Whether its innermost voice holds that something is not so: by these words, or by denying them. */
  readonly isDenial: boolean;
  readonly isFuture: boolean;
  /** As in the statement. */
  readonly mood: Mood;
  /** Its `checkWorthiness`. */
  readonly worth: number;
  /** Share of its words that point elsewhere (`it`, `the story`), 0 to 1. */
  readonly pointing: number;
  /** Hashes of the words of names: of the innermost voice, of those before it, of the document’s own. */
  readonly source: readonly number[];
  readonly voices: readonly number[];
  readonly publisher: readonly number[];
  /** Its place among the statements of its document, from 0, in the order of the text. */
  readonly place: number;
  /** Times that it names, each as `first day/last day`. */
  readonly days: readonly string[];
  /** ISO 8601 day on which its document appeared; null if unknown. */
  readonly published: string | null;
  readonly scene: Scene;
  /** As in the statement. */
  readonly when: string | null;
  /** Hash of its words as they stand, folded: of all that is here only this knows their order. */
  readonly wording: number;
}
