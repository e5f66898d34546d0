import type { Alignment } from '../../../../lineage/stance/align-words.ts';
import { measure } from '../../../../lineage/stance/measures.ts';
import type { StanceModelFile } from '../../../../lineage/stance/model-file.ts';
import { pairWords } from '../../../../lineage/stance/pair-words.ts';
import { signsOf } from '../../../../lineage/stance/signs.ts';
import { stances, turned } from '../../../../lineage/stance/stances.ts';
import type { StancePair } from '../stance-pair.ts';
import { growTrees } from './grow-trees.ts';
import { learnLinear } from './learn-linear.ts';
import { packModel } from './pack-model.ts';
import { retellClaims } from './retell-claims.ts';

/** Chosen before anything was measured, and not looked at again. */
const seed = 20160612;

/** Learns a model from pairs. The same pairs in the same order give the same model. */
export function learnStances(pairs: readonly StancePair[]): StanceModelFile {
  const examples = retellClaims(pairs, seed).map(({ text, claim, stance, about }) => {
    const { alignment, isTurned } = pairWords(text, claim);
    return { about, alignment, stance: stances.indexOf(isTurned ? turned(stance) : stance) };
  });
  const words = commonWords(examples);
  const knows = (word: number): boolean => words.has(word);
  const linear = learnLinear(
    examples.map(({ alignment, stance }) => ({ signs: signsOf(alignment, knows), stance })),
    seed,
  );
  const trees = growTrees(
    examples.map(({ alignment, stance }) => ({ measures: measure(alignment), stance })),
    seed,
  );
  return packModel(words, linear, trees);
}

/** Of so many claims a word must be written in lower case to be known. */
const fewestClaims = 2;

/**
 * Hashes of the words that are written in lower case inside sentences about several claims. Names never are, so a model that knows no
 * other words treats all parties alike, and has no memory of what a claim was about.
 */
function commonWords(examples: readonly { about: string; alignment: Alignment }[]): ReadonlySet<number> {
  const claimsOf = new Map<number, Set<string>>();
  for (const { about, alignment } of examples)
    for (const words of [alignment.text, alignment.claim])
      for (const { hash, letters, kind } of words.slice(1)) {
        if (letters !== 'lower' || kind === 'number' || kind === 'mark') continue;
        claimsOf.set(hash, (claimsOf.get(hash) ?? new Set()).add(about));
      }
  return new Set([...claimsOf].flatMap(([hash, claims]) => (claims.size >= fewestClaims ? [hash] : [])));
}
