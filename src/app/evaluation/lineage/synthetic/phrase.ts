import type { Random } from './random.ts';

/** One way to tell a thing: pieces that stand, and pieces of which one of several wordings is taken. */
export interface Phrase {
  readonly pieces: readonly (string | readonly string[])[];
}

/** Which wording is taken of each piece that has several, in order. */
export type Wording = readonly number[];

/** Reads `text {one|other} text`. */
export function parsePhrase(line: string): Phrase {
  const pieces = line.split(/[{}]/).map((piece, at) => (at % 2 === 0 ? piece : piece.split('|')));
  return { pieces };
}

function choices({ pieces }: Phrase): (readonly string[])[] {
  return pieces.filter((piece): piece is readonly string[] => typeof piece !== 'string');
}

/** Any wording. */
export function drawWording(phrase: Phrase, random: Random): Wording {
  return choices(phrase).map(({ length }) => random.within(0, length - 1));
}

/**
 * A wording as one of several hands has it that do not know of each other: of three words next to each other in a list each hand has one. People who
 * write independently share fewer turns of phrase than drawing from one short list would give them.
 */
export function drawByHand(phrase: Phrase, hand: number, random: Random): Wording {
  return choices(phrase).map(({ length }, at) => {
    const hands = Math.min(length, mostHands);
    const own = [...Array(length).keys()].filter((option) => option % hands === (hand + at) % hands);
    return random.pick(own.length > 0 ? own : [0]);
  });
}

/** As many as write of one event at first hand. */
const mostHands = 3;

/** The wording with each choice made anew with this probability; what is drawn may be the same again. */
export function redraw(phrase: Phrase, wording: Wording, probability: number, random: Random): Wording {
  return choices(phrase).map(({ length }, at) =>
    random.chance(probability) ? random.within(0, length - 1) : (wording[at] ?? 0),
  );
}

/** The phrase in this wording, with its `$names` filled in. */
export function say({ pieces }: Phrase, wording: Wording, facts: ReadonlyMap<string, string>): string {
  let choice = 0;
  const said = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    choice += 1;
    return piece[wording[choice - 1] ?? 0] ?? '';
  });
  return said
    .join('')
    .replace(/\$(\w+)/g, (_, name: string) => facts.get(name) ?? name)
    .replace(/ +([,:;.])/g, '$1');
}
