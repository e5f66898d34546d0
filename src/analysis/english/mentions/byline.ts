import { isCommon } from './capital-use.ts';
import { typeOfWords } from './name-votes.ts';

/** Characters of a byline that are looked at. */
const longest = 400;

/** What stands in bylines for nobody in particular. */
const desks = new Set(
  'desk staff team agency agencies correspondent correspondents reporter reporters newsroom editor editors office service'.split(
    ' ',
  ),
);

/**
 * The persons in a byline, without what they are: `Wat Trevanick, Chief Football Writer` names one, `Del Marron and Niamh Achterhoek` two,
 * `Region Desk` none.
 */
export function personsInByline(byline: string): string[] {
  const pieces = byline.slice(0, longest).split(/\s*(?:[,;&|/]|\band\b)\s*/u);
  return pieces.map((piece) => piece.replace(/^by\s+/iu, '').trim()).filter(isPersonsName);
}

/** Two to five words with capitals, the last of which is no trade: a surname may be one, but then a first name is before it. */
function isPersonsName(name: string, index: number): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > 5 || words[0] === 'The' || desks.has(last)) return false;
  if (!/^\p{Lu}/u.test(name) || !/^\p{Lu}/u.test(words.at(-1) ?? '') || typeOfWords(name) !== null)
    return false;
  const allCommon = words.every((word) => isCommon(word.toLowerCase()));
  return index === 0 ? !allCommon : !isCommon(last);
}
