import type { PartOfYear, Shift, Unit } from '../../times/wording.ts';

function numbered(names: string, first: number): ReadonlyMap<string, number> {
  return new Map(names.split(' ').map((name, index) => [name, first + index]));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** 1 for January. */
export const MONTHS = numbered(
  'january february march april may june july august september october november december',
  1,
);

/** Written with a capital, and often with a full stop. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('jan feb mar apr', 1),
  ...numbered('jun jul aug sep oct nov dec', 6),
  ['sept', 9],
]);

/** What a year or a month does: “2007 saw …”, “October was …”. */
export const VERBS_OF_PERIODS = wordSet('was is saw brought marked began ended will would has');

/** Month names that are names of people too. */
export const PEOPLE_MONTHS: ReadonlySet<number> = new Set([4, 5, 6, 8]);

/** Month names that are everyday words too, when written small. */
export const EVERYDAY_MONTHS = wordSet('may march august');

/** 0 for Monday. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday', 0);

/** Too short to stand alone: read only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('mon tue wed thu fri sat sun', 0),
  ['tues', 1],
  ['weds', 2],
  ['thur', 3],
  ['thurs', 3],
]);

/** With one of these before it, a weekday is the name of a feast or an event. */
export const FEAST_NAMES = wordSet('black good easter bloody palm ash cyber super whit shrove holy');

/** Parts of a day that a weekday or “yesterday” may carry. */
export const DAY_PARTS = wordSet('morning afternoon evening night lunchtime noon midday');

/** Parts of the day in which a clock that reads under twelve means after noon. */
export const LATE_DAY_PARTS = wordSet('afternoon evening night tonight');

/** 0 for spring, since the year of the seasons begins with it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
]);

/** Nouns that a count of time stands before; a night counts as its day. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Words that tell a period from its neighbours. */
export const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['same', 'same'],
  ['that', 'same'],
  ['following', 'following'],
  ['ensuing', 'following'],
]);

/** Numbers that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
  ...numbered('sixteen seventeen eighteen nineteen twenty', 16),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Ranks that are one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 13),
  ['thirtieth', 30],
]);

/** Make a rank of digits: `3rd`. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** “the nineties”. */
export const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (name, index): [string, number] => [name, 20 + 10 * index],
  ),
);

/** Words after which a bare year or month is a time. */
export const TIME_PREPOSITIONS = wordSet(
  `in since until till by of from to during before after around about through throughout between and for
  early late mid last next this past coming fiscal end beginning start middle spring summer autumn fall winter
  year circa within into`,
);

/** Counted things: a four-digit number before one of these counts them and is no year. */
export const COUNTED_THINGS = wordSet(
  `people men women children troops soldiers fighters residents workers jobs votes seats homes houses
  families crowns dollars euros pounds francs florins km kilometres kilometers miles metres meters feet
  tonnes tons kg barrels hours minutes seconds days weeks months years percent per pages words copies
  prisoners refugees vehicles police officers civilians members supporters protesters demonstrators times
  more or other such mile kilometre kilometer metre meter foot square ton tonne pound dollar euro crown page
  word man woman child soldier seat seater volt watt`,
);

/** Words that say of a noun which one is meant: what stands between them and the noun tells more of it. */
export const DETERMINERS_OF_NOUNS = wordSet('the a an its his her their our my your whose');

/** Words after which “may” is a verb however it is written. */
export const VERBS_AFTER_MAY = wordSet('have be not never also still yet well soon now only even');

/** Words for a time that neither begin nor end it exactly: the value is that of what they stand before. */
export const VAGUE_PARTS = wordSet('early late mid earlier later');

/** “the end of”, “the beginning of”. */
export const EDGES = wordSet('end beginning start middle close turn rest course remainder');

/** Feasts that fall on the same day each year: month and day. Names as words, an apostrophe among them. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ['new year ’ s eve', [12, 31]],
  ['new year ’ s day', [1, 1]],
  ['valentine ’ s day', [2, 14]],
  ['halloween', [10, 31]],
]);

/** The part of the year that an ordinal and its noun name, or null. */
export function namedPart(noun: string, ordinal: number): PartOfYear | null {
  if (noun === 'quarter' && ordinal >= 1 && ordinal <= 4) return { part: 'quarter', index: ordinal - 1 };
  if (noun === 'half' && ordinal >= 1 && ordinal <= 2) return { part: 'half', index: ordinal - 1 };
  return null;
}
