import { readFileSync } from 'node:fs';
import type { ToldStance } from '../../../lineage/stance/stances.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { parseLine } from '../corpora/parse-line.ts';
import type { StancePair } from './stance-pair.ts';

/** What corpora call the stances, besides our own words. */
const words: ReadonlyMap<unknown, ToldStance> = new Map([
  ['affirms', 'affirms'],
  ['for', 'affirms'],
  ['denies', 'denies'],
  ['against', 'denies'],
  ['reports', 'reports'],
  ['observing', 'reports'],
]);

/**
 * Reads a corpus of one JSON object a line: `claim`, `headline` or `text`, and `stance` (`for`, `against`, `observing`, or
 * our own words).
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readStances(path: string): StancePair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((json, index) => (json.trim() === '' ? [] : [readPair(json, path, index + 1)]));
}

function readPair(json: string, path: string, line: number): StancePair {
  const { claim, headline, text = headline, stance: word } = parseLine(json, { path, line });
  const stance = words.get(word);
  if (typeof claim !== 'string') throw corpusFault(path, 'The record has no claim.', line);
  if (typeof text !== 'string') throw corpusFault(path, 'The record has neither headline nor text.', line);
  if (stance === undefined) throw corpusFault(path, `${JSON.stringify(word)} is no stance.`, line);
  return { line, claim, text, stance };
}
