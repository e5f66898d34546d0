import { compareNames } from '../../../text/names/compare-names.ts';
import type { Phrase } from '../scenes/scene.ts';
import { stemHashOf } from '../word-knowledge.ts';
import { countsPersons, kinship } from './concepts.ts';

/** Whether two phrases mean the same, two that cannot be one, or perhaps the one and perhaps the other. */
export type Rivalry = 'same' | 'rivals' | 'unknown';

/** Nouns by which a body can be meant that another report calls by its name. */
const bodies: ReadonlySet<number> = new Set(
  `police army navy militia government ministry minister council company firm party agency group team gang force authority official service office
  unit brigade movement league club organisation organization union board state side enemy attacker someone everybody somebody party source
  president director chief king queen judge doctor captain driver pilot author owner`
    .split(/\s+/)
    .map(stemHashOf),
);

/**
 * What two phrases are to each other. A name and a noun that can be of the same, `Ana Ruiz` and `a nurse`, tell nothing; nor do two
 * nouns for persons or bodies.
 */
export function rivalry(a: Phrase, b: Phrase): Rivalry {
  if (a.named !== null && b.named !== null) {
    return compareNames(a.named, b.named).verdict === 'different' ? 'rivals' : 'same';
  }
  if (a.nouns.some((one) => b.nouns.some((two) => kinship(one, two) > like))) return 'same';
  if ([a, b].some((one) => one.named === null && (one.nouns.length === 0 || one.nouns.some(canBeAnybody))))
    return 'unknown';
  return a.named === null && b.named === null ? 'rivals' : 'unknown';
}

function canBeAnybody(noun: number): boolean {
  return countsPersons(noun) || bodies.has(noun);
}

/** Words are of like meaning from here on. */
const like = 0.3;

/** Whether two phrases surely speak of the same: by name, or by one noun or two that are next to synonyms. */
export function areOne(a: Phrase | null, b: Phrase | null): boolean {
  if (a === null || b === null || rivalry(a, b) !== 'same') return false;
  const hasNames = a.named !== null && b.named !== null;
  return hasNames || a.nouns.some((one) => b.nouns.some((two) => kinship(one, two) > synonyms));
}

const synonyms = 0.6;
