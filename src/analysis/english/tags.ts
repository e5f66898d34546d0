import type { Token } from '../tokens/token.ts';
import type { PennTag } from './penn-tag.ts';
import model from './tag-model.json' with { type: 'json' };
import { type TagModelFile, unpackTagModel } from './tag-weights.ts';
import { Tagger } from './tagger.ts';

let tagger: Tagger | null = null;

/**
 * Gives each token of one English sentence its Penn treebank tag. The same tokens always get the same tags. Quotation
 * marks may be straight, curly or doubled.
 *
 * @param tokens of one sentence; longer runs work too, but the tagger looks two words ahead across their borders
 * @returns as many tags as tokens
 */
export function tag(tokens: readonly Token[]): PennTag[] {
  tagger ??= new Tagger(unpackTagModel(model as TagModelFile));
  return tagger.tag(tokens);
}
