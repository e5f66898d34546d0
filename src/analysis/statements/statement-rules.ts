import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Mood } from '../../model/statement.ts';
import type { Word } from '../build-stretches.ts';
import type { CheckableSigns } from './check-worthiness.ts';

/** How a language words whose a statement is and what kind it is. Sources, labels and cues are handed over as the text has them. */
export interface StatementRules {
  /** Words, in lower case, by which a voice denies what it names: `a false report`. */
  readonly wordsOfDenial: ReadonlySet<string>;
  /** Words, in lower case, behind which a time is no longer that of the saying: `said after the fire on Monday`. */
  readonly wordsBeforeEvents: ReadonlySet<string>;
  /** Whether a source is talk and nobody: `reports`, `rumours in the town`. */
  readonly isTalk: (source: string) => boolean;
  /** Whether a source and cue say that there is no voice to what follows: `nobody has shown`, `neither side could prove`. */
  readonly isNobody: (source: string, cue: string) => boolean;
  /** Whether a label of a transcript is that of whoever speaks for its publisher: `HOST`, `Q`. */
  readonly isOwnSpeaker: (label: string) => boolean;
  /** Whether a cue tells what was said or found before, and is not the saying itself: `said`, `has learned`; not `warns`, `can reveal`. */
  readonly tellsOfEarlier: (cue: string) => boolean;
  /** Whether a cue tells that its source came to know something, without saying from whom: `has learned`, `understands`. */
  readonly tellsOfKnowing: (cue: string) => boolean;
  /** Whether a cue has its source stand by what it says, and not only pass it on: `insists`, `holds`. */
  readonly standsBy: (cue: string) => boolean;
  /** Whether a content says nothing without its source and cue: `so`, `the same`, `three` of `put the number at three`. */
  readonly needsItsCue: (cue: string, content: string) => boolean;
  /** Whether a noun, in lower case, is for what a body makes public and is its word: `statement`, but not `memo`. */
  readonly isPublished: (noun: string) => boolean;
  /** Whether a noun, in lower case, is for whoever speaks for a body and has no word of their own: `spokesman`. */
  readonly isSpokesman: (noun: string) => boolean;
  /** Whether words in the first person tell what whoever speaks saw, did or had done to them: `I closed his eyes`, `they rang me twice`. */
  readonly tellsOwnDeed: (words: string) => boolean;
  /** Whether the words behind a subject, or behind whose something is, tell what that saw or did: ` closed her eyes`; `his`, ` officers had signed`. */
  readonly tellsDeed: (words: string, subject: string) => boolean;
  /** Pronouns, in lower case, that can mean an entity of this type or what belongs to it. */
  readonly pronounsFor: (type: EntityType) => ReadonlySet<string>;
  /** Whether a sentence takes back what the one before it told: `This was untrue.` */
  readonly takesBack: (sentence: string) => boolean;
  /** Whether a sentence leaves open what was asked: `I do not know.` */
  readonly leavesOpen: (sentence: string) => boolean;
  /**
   * The propositions in words of one sentence, each as the stretches of the text that hold it, half-open and from the start of the text
   * (0) to its end (infinite) where a bound is that of the words. At least one.
   */
  readonly propositionsIn: (words: readonly Word[]) => readonly (readonly Span[])[];
  /** Words without what joins them to those around them, where they have a subject and its verb, and so say something; else null. */
  readonly clauseIn: (words: readonly Word[]) => readonly Word[] | null;
  /** What is done with a proposition by its words alone; null where they put none. */
  readonly moodOf: (words: readonly Word[]) => Mood | null;
  readonly signsOf: (words: readonly Word[]) => CheckableSigns;
}
