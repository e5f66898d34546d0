/** Where a corpus speaks of somebody; half-open, UTF-16 code units. Mentions of one entity share an id. */
export interface GoldMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Parts of a corpus of which one can be left out in training and then be measured: every fifth text. */
export const folds = 5;

/** A text with its coreference. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldMention[];
}

/** Reads JSON lines with `id`, `text` and `entities`, whose offsets count code points. */
export function readGoldTexts(jsonl: string): GoldText[] {
  const lines = jsonl.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, text, entities } = JSON.parse(line);
    const units = unitsOf(text);
    const gold = entities.map((one: GoldMention) => ({
      id: one.id,
      start: units[one.start] ?? 0,
      end: units[one.end] ?? 0,
    }));
    return { name: id, text, gold };
  });
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

/** Whom words mean to the corpus: of the mentions that hold them the smallest, or of those that they hold the largest. */
export function entityAt(gold: readonly GoldMention[], start: number, end: number): string | null {
  const around = gold.filter((one) => one.start <= start && end <= one.end);
  const within = gold.filter((one) => start <= one.start && one.end <= end);
  const lengthOf = (one: GoldMention): number => one.end - one.start;
  const smallest = around.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  return (smallest ?? within.sort((a, b) => lengthOf(b) - lengthOf(a))[0])?.id ?? null;
}
