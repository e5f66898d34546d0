import type { Bag } from './bag.ts';
import type { Figure } from './figures.ts';

/** All by which a statement is compared with others; a function of its document alone. JSON holds it. */
export interface Signature {
  readonly statement: string;
  readonly document: string;
  /** What it says itself, with the names of those it means by a pronoun or a description. */
  readonly own: Bag;
  /** With what stands around it, at less weight: its sentence, the sentences before, the headline and the opening. */
  readonly full: Bag;
  /** The headline and the opening of its document. */
  readonly topic: Bag;
  readonly figures: readonly Figure[];
  readonly fullFigures: readonly Figure[];
  /** Whether its own words say that something is not so. */
  readonly isNegated: boolean;
  /** Whether its innermost voice holds that it is not so: by its words, or by denying them. */
  readonly isDenial: boolean;
  readonly isFuture: boolean;
  /** Of its own words, the share that points elsewhere: `it`, `that`, `the story`. 0 to 1. */
  readonly pointing: number;
  /** Names of the innermost voice, of all voices before it, and of the document’s own: hashes of their words. */
  readonly source: readonly number[];
  readonly voices: readonly number[];
  readonly publisher: readonly number[];
  /** Place among the statements of its document, from 0. */
  readonly place: number;
  readonly isOpening: boolean;
  readonly when: string | null;
  /** Times that it names, each as `first day/last day`. */
  readonly days: readonly string[];
  /** Hash of its words as they stand, folded: of all that is here only this knows their order. */
  readonly wording: number;
}
