import type { Span } from '../model/span.ts';
import type { Word } from './build-stretches.ts';
import type { Draft, Pattern } from './draft.ts';
import type { Mention } from './entities/antecedents/mention.ts';
import type { MentionFinder, NamedType } from './entities/mention.ts';
import type { SourceName } from './entities/source.ts';
import type { DraftReasons } from './explanation.ts';
import type { Conventions, LaidOut } from './lay-out.ts';
import type { StatementRules } from './statements/statement-rules.ts';
import type { TimeReader } from './times/time-reader.ts';

/** All that the analysis must know of a language to find in its texts who says what. `languages.ts` lists those known. */
export interface Language extends Conventions {
  /** BCP 47 primary subtag, in lower case. */
  readonly code: string;
  /**
   * Who says what in a stretch of text, before nesting, binding and numbering: by rules, models, or both.
   *
   * @param transcript whether the document is known to be one; otherwise its labels tell
   * @param most drafts that are held at once
   * @throws TooManyDrafts where there are more
   */
  readonly findDrafts: (laidOut: LaidOut, transcript: boolean, most: number) => readonly Draft[];
  /** How the draft with such spans was found in a stretch of text that is read anew; null where it is not found there. */
  readonly explainDraft: (
    laidOut: LaidOut,
    transcript: boolean,
    sought: Pick<Draft, 'source' | 'cue' | 'content'>,
  ) => DraftReasons | null;
  /** 0 to 1: the share of attributions found by a pattern that a reader confirms as a whole. */
  readonly confidenceOf: (pattern: Pattern) => number;
  /**
   * Reads who a source is off its wording alone, e.g. `Capt. Ruel Ostander, the harbour master`.
   *
   * @param names where names that the document knows of stand in it; null where nobody looked for any
   */
  readonly readSourceName: (source: string, names?: readonly Span[] | null) => SourceName;
  /** Whether a report that opens with a source under a description can give its name with the next source. */
  readonly isNamedLater: (description: string, read: SourceName, later: SourceName) => boolean;
  /** What the words of a name make of its bearer, where they do: `Halvane Chemicals plc` is a body. */
  readonly typeOfName: (name: string) => NamedType | null;
  /** The persons whom a byline names. */
  readonly personsInByline: (byline: string) => readonly string[];
  /** A finder of the names in one text. */
  readonly mentionFinder: () => MentionFinder;
  /** The noun phrases of one sentence, pronouns included, that may mean somebody. */
  readonly findNounPhrases: (sentence: readonly Word[]) => readonly Mention[];
  readonly times: TimeReader;
  readonly statements: StatementRules;
}
