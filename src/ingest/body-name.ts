/** Words that a body's name holds and a person's does not. */
const BODY_WORD =
  /\b(?:academy|action|administration|agency|alliance|army|assembly|association|authority|bank|board|brigades?|bureau|cabinet|campaign|centre|center|chamber|church|club|coalition|college|commission|committee|company|confederation|congress|co-?operative|council|court|department|directorate|embassy|federation|force|forces|foundation|front|fund|government|group|guild|hospital|infirmary|inspectorate|institute|laboratory|league|ministry|mission|movement|museum|network|office|organi[sz]ation|parliament|party|police|prosecutor|register|registry|secretariat|senate|service|services|society|syndicate|treasury|trust|tribunal|union|university)\b/i;

const SMALL_WORD = /^(?:of|for|the|and|in|on|at|to|against|de|la|du|des|der|van|von|&)$/;

/** Whether every word of a name begins with a capital letter or is small, and no mark of a sentence is in it. */
export function isTitleCased(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || /[.!?:;,"“”]/.test(name) || /^by /i.test(name)) return false;
  return /^\p{Lu}/u.test(name) && words.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}\d]/u.test(word));
}

/** Whether a name holds what a person's does not (`Lawyers for Ardesh`, `House of Deputies`). Without it, a line under the title may be a byline. */
export function holdsBody(name: string): boolean {
  return BODY_WORD.test(name) || / (?:of|for|against) /i.test(name);
}

/** Whether a name is that of a body where one is expected: several words, one of which says so. */
export function isBodyName(name: string): boolean {
  return name.includes(' ') && holdsBody(name) && isTitleCased(name);
}

/** Longer names are none. */
const LONGEST = 120;

/** A body's name that says itself what kind of body it is, and nothing else, without article, acronym and press office; words all in capitals as names are written. Null where it is none. */
export function bodyNameIn(written: string): string | null {
  if (written.length > LONGEST) return null;
  const name = asName(
    written
      .trim()
      .replace(/^the /i, '')
      .replace(/\s*\([\p{L}\d/&-]{2,12}\)$/u, '')
      .replace(/ (?:press|media) office$/i, ''),
  );
  const isBody = name.includes(' ') && BODY_WORD.test(name) && isTitleCased(name);
  return isBody && !/ (?:in|on|at|to|against) /i.test(name) ? name : null;
}

/** Two to four capitalised words, titles and initials among them, that hold no word of a body. */
export function isPersonName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name) && !BODY_WORD.test(name);
}

/** `HARBOUR COUNCIL OF OLM` as `Harbour Council of Olm`; other names as they are. */
export function asName(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, at) => (at > 0 && SMALL_WORD.test(word) ? word : word.replace(/(?<!\p{L})\p{L}/gu, toUpper)))
    .join(' ')
    .replace(/[’']S\b/g, (mark) => mark.toLowerCase());
}

function toUpper(letter: string): string {
  return letter.toUpperCase();
}
