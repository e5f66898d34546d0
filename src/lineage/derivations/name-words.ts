import { foldWord } from './word-forms.ts';
import { wordsIn } from './words.ts';

/** Words of names that say nothing of whose they are. */
const smallWords: ReadonlySet<string> = new Set(
  'the of for and in on at a an de del della di da do dos das du des la le les el al van von der die das plc ltd inc llc gmbh ag sa'.split(
    ' ',
  ),
);

/** A name as the words that count. */
export function nameWords(name: string): string[] {
  const words = wordsIn(name.slice(0, 200), [0, Math.min(name.length, 200)]).map(({ written }) =>
    foldWord(written),
  );
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.slice(0, 12);
}
