import { stemHashOf } from '../word-knowledge.ts';

/** A kind of deed that one alone can have done: if Ana did it, Bo did not. */
interface DeedWords {
  /** Verbs whose subject did it. */
  readonly verbs: string;
  /** Nouns that stand for who did it: `the leader is Ana`, `Ana was the cause`. */
  readonly nouns: string;
  /** Runs of words behind who did it, the first a verb that is found as it is written. */
  readonly runs: string;
}

/** The first of them: what or who brought it about. */
export const ofCause = 0;

const table: readonly DeedWords[] = [
  {
    verbs: 'cause trigger',
    nouns: 'cause culprit vehicle perpetrator arsonist',
    runs:
      'set fire|sets fire|set ablaze|set alight|did it|was behind|were behind|is behind|was to blame|were to blame|is to blame|is at fault|was at fault|were at fault|' +
      'was responsible|were responsible|is responsible|made ill|started fire|started blaze|started it',
  },
  { verbs: 'kill shoot stab murder assassinate', nouns: 'killer murderer assassin', runs: '' },
  { verbs: 'lead head command chair', nouns: 'leader commander chairman head', runs: 'at head' },
  { verbs: 'win', nouns: 'winner', runs: '' },
  { verbs: 'own', nouns: 'owner', runs: '' },
  { verbs: 'order', nouns: '', runs: 'gave order' },
  { verbs: 'leak', nouns: '', runs: '' },
  { verbs: 'invent compose', nouns: 'author inventor', runs: 'made up' },
  { verbs: 'steal', nouns: 'thief', runs: '' },
  { verbs: '', nouns: '', runs: 'fired first|opened fire|shot first' },
  // what was aboard
  { verbs: '', nouns: 'cargo', runs: '' },
];

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');

function byStem(wordsOf: (deed: DeedWords) => string): ReadonlyMap<number, number> {
  return new Map(
    table.flatMap((deed, at) =>
      listed(wordsOf(deed)).map((word): [number, number] => [stemHashOf(word), at]),
    ),
  );
}

/** By hash of the stem of a verb, which deed its subject did. */
export const deedOfVerb = byStem(({ verbs }) => verbs);

/** By hash of the stem of a noun, whose bearer did which deed. */
export const deedOfNoun = byStem(({ nouns }) => nouns);

/** A run of words that tells a deed: its words in lower case, as they follow each other with words of no weight left out. */
export interface DeedRun {
  readonly words: readonly string[];
  readonly deed: number;
}

/** By the first of its words. */
export const deedRuns: ReadonlyMap<string, readonly DeedRun[]> = Map.groupBy(
  table.flatMap(({ runs }, deed) =>
    runs
      .split('|')
      .filter((run) => run !== '')
      .map((run) => ({ words: listed(run), deed })),
  ),
  ({ words }) => words[0] ?? '',
);
