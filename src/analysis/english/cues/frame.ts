import type { Attitude } from '../../../model/attribution.ts';

/**
 * What may stand as the content of a reporting verb or noun:
 *
 *     clause      (that) the dam had burst         object-infinitive  islanders to stay
 *     that-clause that the dam had burst
 *     question    whether / why / how it burst      infinitive         to stay
 *     quotation   “It burst.”                       gerund             having left
 *     noun        the report                        predicate          the figure a lie / as a lie
 *                                                   of-gerund          the firm of dumping waste
 */
export type Complement =
  | 'clause'
  | 'that-clause'
  | 'question'
  | 'quotation'
  | 'noun'
  | 'infinitive'
  | 'object-infinitive'
  | 'gerund'
  | 'predicate'
  | 'of-gerund';

/** How one reporting verb or noun behaves. */
export interface Frame {
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly complements: ReadonlySet<Complement>;
  /** The attitude where the content is an infinitive: `told him to go` wants, `told him that …` affirms. */
  readonly infinitiveAttitude: Attitude;
  /** Whether a hearer may stand between the cue and the content: `told the inquest that …`. */
  readonly hearer: boolean;
  /** Prepositions and particles that belong to the cue, with the attitude that each gives it: `warned of` expects. */
  readonly particles: ReadonlyMap<string, Attitude>;
}

const letters: Readonly<Record<string, Complement>> = {
  c: 'clause',
  t: 'that-clause',
  w: 'question',
  q: 'quotation',
  n: 'noun',
  i: 'infinitive',
  o: 'object-infinitive',
  g: 'gerund',
  a: 'predicate',
  f: 'of-gerund',
};

const attitudes: Readonly<Record<string, Attitude>> = {
  '+': 'affirms',
  '-': 'denies',
  '~': 'doubts',
  '?': 'asks',
  '!': 'wants',
  '>': 'expects',
};

/**
 * Reads a lexicon: a line holds the attitude's sign, the lemma, the complements' letters, and options: `h` for a
 * hearer, `i=SIGN` for the attitude before an infinitive, `WORD` or `WORD=SIGN` for a particle.
 *
 *     + warn cqo h i=! of=>
 *
 * @throws Error when a sign or letter is unknown or a lemma stands twice; the lexicons are part of the program
 */
export function readFrames(table: string): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const line of table.split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words.length < 3) continue;
    const frame = readFrame(words);
    if (frames.has(frame.lemma)) throw new Error(`${frame.lemma} stands twice in the lexicon.`);
    frames.set(frame.lemma, frame);
  }
  return frames;
}

function readFrame([sign = '', lemma = '', kinds = '', ...options]: readonly string[]): Frame {
  const attitude = attitudeOf(sign);
  const shifted = options.find((option) => option.startsWith('i='))?.slice(2);
  return {
    lemma,
    attitude,
    complements: new Set([...kinds].map(complementOf)),
    infinitiveAttitude: shifted === undefined ? attitude : attitudeOf(shifted),
    hearer: options.includes('h'),
    particles: new Map(
      options
        .filter((option) => option !== 'h' && !option.startsWith('i='))
        .map((option) => option.split('='))
        .map(([word = '', particleSign]) => [
          word,
          particleSign === undefined ? attitude : attitudeOf(particleSign),
        ]),
    ),
  };
}

function attitudeOf(sign: string): Attitude {
  const attitude = attitudes[sign];
  if (attitude === undefined) throw new Error(`No attitude has the sign ${sign}.`);
  return attitude;
}

function complementOf(letter: string): Complement {
  const complement = letters[letter];
  if (complement === undefined) throw new Error(`No complement has the letter ${letter}.`);
  return complement;
}
