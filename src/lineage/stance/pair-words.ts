import { type Alignment, alignWords, carriesMeaning } from './align-words.ts';
import { readWords, type Word } from './read-words.ts';

/** The aligned words of a text and a claim. */
export interface Pairing {
  readonly alignment: Alignment;
  /** Whether the claim is a denial and was aligned without its negation: who affirms what is aligned denies the claim. */
  readonly isTurned: boolean;
}

/** Of the words of a turned claim that carry meaning, so many must be in the text, or what the text says of it is not known. */
const leastShared = 2 / 3;

/**
 * Aligns a text with a claim. Claims that people write down are seldom denials, so that models see too few to learn what it means to say
 * “it sank” of “it did not sink”; such a claim is read as its contrary where the text repeats most of it. Only a negation of the main
 * verb turns a claim: “he ruled that they have no rights” says what he ruled.
 */
export function pairWords(text: string, claim: string): Pairing {
  const [said, claimed] = [readWords(text), readWords(claim)];
  const negation = mainNegation(claimed);
  if (negation !== -1) {
    const contrary = alignWords(said, claimed.toSpliced(negation, 1));
    if (sharedPart(contrary) >= leastShared) return { alignment: contrary, isTurned: true };
  }
  return { alignment: alignWords(said, claimed), isTurned: false };
}

function sharedPart({ claim, toText }: Alignment): number {
  const asked = claim.filter(carriesMeaning).length;
  const answered = toText.filter((at) => at >= 0).length;
  return asked === 0 ? 0 : answered / asked;
}

const auxiliaries = new Set(
  'is are was were be been do does did has have had will would shall should can could may might must'.split(
    ' ',
  ),
);
const negativePronouns = new Set(['no', 'nobody', 'none', 'nothing', 'neither']);
/** Behind these the main clause is over, or has gone on to something else. */
const clauseEnds = new Set(
  'that which who whom whose because if whether when while although though after before'.split(' '),
);

/** The number of the word that negates the main verb; -1 where none does. */
function mainNegation(words: readonly Word[]): number {
  const end = words.findIndex(({ kind, form }) => kind === 'mark' || clauseEnds.has(form));
  const clause = end === -1 ? words : words.slice(0, end);
  return clause.findIndex(({ form }, at) => {
    const isAfterVerb = auxiliaries.has(clause[at - 1]?.form ?? '');
    if (form === 'not') return isAfterVerb;
    return form === 'never' || (negativePronouns.has(form) && (at === 0 || isAfterVerb));
  });
}
