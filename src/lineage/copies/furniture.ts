import type { Span } from '../../model/span.ts';
import { scanWords, spread, type Words } from './scan-words.ts';

/** Hashes of blocks (`blockHash`) that an outlet is known to print under many reports. */
export type KnownFurniture = ReadonlySet<number>;

/** Words that stand next to each other: a block of a text, by the indices of its words, the last one not included. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** The lines of a text that hold words, in order. */
export function blocksOf({ text, count, starts, ends }: Words): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let feed = text.indexOf('\n');
  for (let at = 1; at <= count; at += 1) {
    const reached = ends[at - 1] ?? 0;
    if (feed >= 0 && feed < reached) feed = text.indexOf('\n', reached);
    if (at < count && (feed < 0 || feed >= (starts[at] ?? 0))) continue;
    blocks.push({ from, to: at });
    from = at;
  }
  return blocks;
}

/** Longer blocks are text: appeals to subscribe and notices of rights seldom have more words. */
const mostWords = 60;

/** What site furniture says in the languages of most sites; it has to stand in a short block of its own. */
const furnitureRows = [
  'all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati',
  'todos os direitos reservados|все права защищены|newsletter|subscribe|subscription|sign up|s’abonner|abonnez vous|abonnieren',
  'suscríbase|suscríbete|iscriviti|assine|подпишитесь|подписаться|follow us|suivez nous|folgen sie|síguenos|seguici|siga nos',
  'click here|cliquez ici|cookie|cookies|privacy policy|terms of use|terms of service|read more|read also|read next|lire aussi',
  'lesen sie auch|lea también|leggi anche|leia também|читайте также|download our app|download the app|http|https',
  'may not be reproduced|may not be published|must not be reproduced|may not be broadcast',
]
  .join('|')
  .split('|')
  .map((row) => scanWords(row).keys);

const rowsByFirst = Map.groupBy(furnitureRows, (row) => row[0] ?? 0);

/**
 * Whether a block of text is what an outlet prints around reports: notices of rights, appeals, links. A pure function of the block.
 *
 * @param known hashes of blocks that are known to be furniture whatever they say
 */
export function isFurniture(words: Words, block: Block, known?: KnownFurniture): boolean {
  if (known?.has(blockHash(words, block))) return true;
  if (block.to - block.from > mostWords) return false;
  for (let at = block.from; at < block.to; at += 1) {
    const rows = rowsByFirst.get(words.keys[at] ?? 0);
    if (rows?.some((row) => row.every((key, step) => at + step < block.to && words.keys[at + step] === key)))
      return true;
  }
  const [start] = spanOfBlock(words, block);
  return words.text.charAt(start - 1) === '©' || words.text.charAt(start - 2) === '©';
}

/** A hash of the words of a block, whatever their case, accents and marks: by it, blocks that come again are counted. */
export function blockHash({ keys }: Words, { from, to }: Block): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (keys[at] ?? 0)) | 0;
  return spread(hash);
}

/** From its first word to its last, half-open, UTF-16 code units. */
export function spanOfBlock({ starts, ends }: Words, { from, to }: Block): Span {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}
