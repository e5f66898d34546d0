import { isLower, isUpper, isWordAt, skipSpace, skipWord } from '../tokens/characters.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Stand before a name, so a sentence never ends behind their full stop. */
const TITLES =
  words(`Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon St Ste Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt
  Cmdr Cdr Adm Sgt Cpl Pvt Pte Brig Supt Insp Det Const Ald Atty Pres Amb Sec Mme Mlle Mt Ft Msgr Bro Sr Sra Srta Dist Asst Assoc
  Adj Cllr Ven Vol`);

/** May end a sentence. */
const OTHERS =
  words(`Inc Ltd Corp Co Cos Bros Jr Sr Esq etc vs al approx dept est ed eds cf ca viz Univ Blvd Ave Rd Hwy
  Jan Feb Sat Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ia Ill Ind
  Kan Ky Md Mich Minn Miss Mont Neb Nev Okla Ore Penn Pa Tenn Tex Va Vt Wash Wis Wyo Dak Ont Que Ph Plc Pty Dept Est Tel Eng Bldg Ste
  Approx Attn Etc Vs MR MRS DR ST INC CORP GEN SEN REP GOV p pp vol fig Fig Figs figs Eq ext Ext encl min max hrs yrs`);

/** Words of their own, so the full stop is kept only in front of a number, day or part. */
const BEFORE_NUMBERS = words('No no Nos nos Sun Mar Art Sect sect Ch ch Pt pt c v');

/** Words with which sentences begin far more often than names do. Lower case. */
const STARTERS =
  words(`the a an this that these those he she it they we i you his her its their our my there here in on at
  by for from with after before during since while when where if although though as but and or so yet however meanwhile
  what who why how which some many most all no not other others both each under despite according still now then also even once
  asked last two three one if is are was were do does did has have had will would should could can`);

/** True for words (any case) that open sentences, and hardly ever names. */
function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

/** Time zones and days follow “p.m.” in capitals without opening a sentence. */
const AFTER_TIME =
  /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|Eastern|Pacific|Central|Mountain|Greenwich|London|Moscow)$/;

/**
 * Whether a sentence can end behind the abbreviation `word` (with its full stop) when `next` follows it in the same
 * paragraph; `before` is the word in front, empty where there is none.
 */
export function endsSentence(word: string, next: string, before: string): boolean {
  const bare = word.slice(0, -1);
  if (TITLES.has(bare) && bare !== 'Sr') return false;
  if (isLower(next.charAt(0)) || /^[\d,;:)%–—-]/.test(next)) return false;
  if (/^[ap]\.?m$/i.test(bare)) return !AFTER_TIME.test(next);
  if (bare === 'etc') return true;
  if (bare.length === 1) return isSentenceStarter(next) && isLower(before.charAt(0));
  return isSentenceStarter(next) || /^["“‘«„'`]/.test(next);
}

/** Whether the full stop at `dot` belongs to the word `[start, dot)`, as in `Mr.`, `U.S.` and the `J.` of a name. */
export function takesFullStop(text: string, start: number, dot: number, from: number, end: number): boolean {
  if (text.charAt(dot) !== '.' || dot >= end || text.charAt(dot + 1) === '.') return false;
  const length = dot - start;
  if (length > 10) return false;
  const word = text.slice(start, dot);
  if (length === 1 && isUpper(word)) return isInitial(text, word, start, dot, from, end);
  if (TITLES.has(word) || OTHERS.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return /^[\d#]/.test(text.charAt(skipSpace(text, dot + 1, end)));
  return /^\d{0,2}(?:\p{L}\.)+\p{L}$|^\p{Lu}\p{Ll}{0,2}(?:\.\p{Lu}\p{Ll}{0,3})+$/u.test(word);
}

/** `J. K.` before a name, not the last word of a sentence (“plan B. The”, “taller than I.”). */
function isInitial(
  text: string,
  word: string,
  start: number,
  dot: number,
  from: number,
  end: number,
): boolean {
  if (isWordAt(text, dot + 1, end)) return true;
  const next = skipSpace(text, dot + 1, end);
  if (next === dot + 1) return text.charAt(next) === ',' && word !== 'I';
  if (next >= end || /\n\s*\n/.test(text.slice(dot + 1, Math.min(next, dot + 50)))) return false;
  if (word === 'I' && !followsCapital(text, start, from, end)) return false;
  if (!isUpper(text.charAt(next))) return false;
  return !isSentenceStarter(text.slice(next, Math.min(skipWord(text, next, end), next + 20)));
}

/** True where the word before `start` begins with a capital. Looks back at most 30 characters. */
function followsCapital(text: string, start: number, from: number, end: number): boolean {
  let at = start - 1;
  while (at > from && text.charAt(at) === ' ' && start - at < 3) at -= 1;
  while (at > from && start - at < 30 && (isWordAt(text, at - 1, end) || text.charAt(at) === '.')) at -= 1;
  return at >= from && isUpper(text.charAt(at));
}
