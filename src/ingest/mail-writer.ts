/** A line that says who wrote what is quoted below it, or the last of up to three lines that do. */
const WROTE =
  /(?:\b(?:wrote|writes|said|schrieb|a [ée]crit|escribi[óo]|ha scritto|scrisse|schreef|skrev|escreveu)|пишет|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?)\s*:$/iu;

/** German and Dutch put the name after the verb: `Am 03.05.2033 um 10:00 schrieb Ana Brel:`. */
const VERB_BEFORE_NAME = /\b(?:schrieb|schreef|skrev)\s+(.+?)\s*:$/iu;

/** What a line of this kind begins with in mail programs, beside a name. */
const OPENING = /^(?:on|at|in|am|le|el|il|em|op|den|в|\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )\b/iu;

/** No mail program writes a longer one, addresses included. */
const longestLine = 400;

/** Names of people and bodies in mail. What is longer, or has an end of a sentence in it, is text. */
const longestName = 80;

/** Words of names begin with a capital, or with a letter of a script that has none. */
const NAME_WORD = /^[("'“‘]?[\p{Lu}\p{Lt}\p{Lo}\d&]/u;
const PARTICLE =
  /^(?:af|al|and|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|of|ten|ter|und|van|von|y|via|zu)$/;

/** Words of a date, beside numbers. */
const DATE_WORD =
  /^(?:[ap]\.?m\.?|utc|gmt|[a-z]{1,3}s?t|uhr|um|à|at|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)[.,]*$/iu;

/** Whether this is a line such as `On 3 May 2033, at 10:00, Ana Brel <ana@gull.example> wrote:`. */
export function isAttributionLine(line: string): boolean {
  return line.length <= longestLine && (WROTE.test(line) || VERB_BEFORE_NAME.test(line));
}

/** Whether it begins as such a line does, so that no line before it belongs to it. */
export function opensAttribution(line: string): boolean {
  return OPENING.test(line);
}

/**
 * Whose words such a line announces; null where it names nobody plainly: `On Tuesday the harbour master wrote:` is a sentence
 * of the text.
 */
export function writerOf(line: string): string | null {
  const after = VERB_BEFORE_NAME.exec(line)?.[1];
  const named = after ?? line.replace(WROTE, '').trim();
  const name = senderName(after === undefined && OPENING.test(named) ? afterDate(named) : named);
  return name !== null && isName(name) ? name : null;
}

function isName(name: string): boolean {
  return name.includes('@') || name.split(/\s+/).every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
}

/** What stands after the last word of the date: a number, a time, a zone. */
function afterDate(line: string): string {
  const address = /\s*[<([]?(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/.exec(line);
  const words = (address === null ? line : line.slice(0, address.index)).split(/\s+/);
  const digits = words.findLastIndex((word) => /\d/.test(word));
  const rest = words.slice(digits === -1 ? 1 : digits + 1);
  const start = rest.findIndex((word) => !DATE_WORD.test(word) && /\p{L}/u.test(word));
  const name = (start === -1 ? [] : rest.slice(start)).join(' ').replace(/^[\s,]+|[\s,]+$/g, '');
  return name === '' ? (address?.[0] ?? '') : name;
}

/** The name in `Ana Brel <ana@gull.example>`, else the address; null where there is neither, or a sentence. */
export function senderName(field: string): string | null {
  const written = field.slice(0, longestLine);
  const address = /[^\s<>()[\]:"']+@[^\s<>()[\]"',;]+/.exec(written)?.[0] ?? null;
  const name = written
    .replace(/\s*[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]?.*$/, '')
    .replace(/^[\s"'“”‘’*,]+|[\s"'“”‘’*,]+$/gu, '');
  const best = name === '' ? (address ?? '') : name;
  if (best === '' || best.length > longestName || /[.!?]\s+\p{Ll}|[{}|]/u.test(best)) return null;
  return /\p{L}/u.test(best) ? best : null;
}
