import type { Span } from '../../model/span.ts';
import { scanWords, spread } from './scan-words.ts';

/** Hashes of blocks (`blockHash`) that an outlet is known to print under many reports. */
export type KnownFurniture = ReadonlySet<number>;

/** Longer blocks are text: appeals to subscribe and notices of rights seldom have more words. */
const mostWords = 60;

/** What site furniture says in the languages of most sites; each has to stand in a short block of its own. */
const furnitureWords =
  /©|\(c\) ?\d{4}|https?:\/\/\S+$|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены|newsletter|subscri(?:be|ption)|sign up|s[’']abonner|abonnez-vous|abonnieren|suscr[ií]b|iscriviti|assine|подпи(?:шитесь|саться)|follow us|suivez-nous|folgen sie|s[ií]guenos|seguici|siga-nos|click here|cliquez ici|cookies?\b|privacy policy|terms of (?:use|service)|read (?:more|also|next)|lire aussi|lesen sie auch|lea tambi[eé]n|leggi anche|leia também|читайте также|download (?:our|the) app|(?:may|must) not be (?:reproduced|published|broadcast|rewritten)/iu;

/**
 * Whether a block of text (a line, as readers part paragraphs) is what an outlet prints around reports: notices of rights, appeals, links. A pure
 * function of the block.
 *
 * @param known hashes of blocks that are known to be furniture whatever they say
 */
export function isFurniture(block: string, known?: KnownFurniture): boolean {
  if (known?.has(blockHash(block))) return true;
  if (block.length > mostWords * 12) return false;
  return furnitureWords.test(block) && scanWords(block).count <= mostWords;
}

/** A hash of the words of a block, whatever their case, accents and marks: by it, blocks that come again are counted. */
export function blockHash(block: string): number {
  let hash = 0;
  for (const key of scanWords(block).keys) hash = (Math.imul(hash, 31) + key) | 0;
  return spread(hash);
}

/** The lines of a stretch that hold something, as spans of the text. */
export function blocksOf(text: string, [start, end]: Span): Span[] {
  const blocks: Span[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    if (text.slice(at, stop).trim() !== '') blocks.push([at, stop]);
    at = stop + 1;
  }
  return blocks;
}
