import type { NameWord } from './name-token.ts';
import { romanise } from './romanise.ts';

/** Apostrophes and what stands for them: hamza, ain, soft signs. They part nothing. */
const apostrophes = /['’‘ʼʻʾʿ`´ʹʺ′]/g;

/**
 * The words of a name: runs of letters, marks and digits. Apostrophes are dropped, all else parts words. The article that
 * Arabic writes to its word is parted from it.
 */
export function splitWords(name: string): NameWord[] {
  const runs = name.replace(apostrophes, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap(withoutArticle).flatMap((written): NameWord[] => {
    const text = romanise(written).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    return text === '' ? [] : [{ written, text }];
  });
}

function withoutArticle(run: string): string[] {
  const bare = run.replace(/[\u064b-\u065f\u0670]/g, '');
  if (bare === 'الله' || bare === 'اللہ') return ['الله'];
  if (bare.startsWith('ال') && bare.length > 4) return ['ال', bare.slice(2)];
  return hangulParts(run);
}

/** A name in Hangul of two to four syllables without a blank: the first one is the family's. */
function hangulParts(run: string): string[] {
  const composed = run.normalize('NFC');
  if (!/^[\uac00-\ud7a3]{2,4}$/.test(composed)) return [run];
  return [composed.slice(0, 1), composed.slice(1)];
}
