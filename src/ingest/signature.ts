import { bodyNameIn, isPersonName } from './body-name.ts';

/** Who signed a text. */
export interface Signature {
  /** The body for which it was signed, as it is called there: perhaps only *Council*. Null where none is named. */
  readonly body: string | null;
  readonly person: string | null;
}

const FOR = /^(?:signed,? )?(?:for(?: and on behalf of)?|on behalf of|in the name of) (?:the )?/i;
const CLOSING =
  /^(?:yours|with (?:kind|best)|kind|best|sincerely|faithfully|respectfully|signed|sgd|in solidarity)\b.{0,40}$/i;
const ROLE =
  /^(?:(?:acting|deputy|vice|general|managing|executive|honorary|hon|chief|first|national|press|medical|town|party) )*(?:director|chair(?:man|woman|person)?|secretary|secretary-general|president|spokes(?:man|woman|person)|head|chief|manager|editor|clerk|registrar|commissioner|minister|mayor|governor|treasurer|conven[eo]r|co-?ordinator|officer|inspector|master|rector|dean|principal|ceo|executive|leader|delegate|representative|advocate|counsel|solicitor|lawyer|rapporteur|superintendent|captain)(?:,? (?:of|for|to) (?:the )?|, (?:the )?)/i;

/** A signature has a closing, a name, an office, a body and perhaps a place. */
const MOST_LINES = 5;
const LONGEST_LINE = 100;

/** The signature in the last lines of a text; null where they are prose. */
export function signatureIn(lines: readonly string[]): Signature | null {
  const last = lines.map((line) => line.trim().replace(/^[-–—\s]+/, ''));
  if (last.length === 0 || last.length > MOST_LINES) return null;
  if (last.some((line) => line.length > LONGEST_LINE || /\p{Ll}{2}[.!?]["”’]?$/u.test(line))) return null;
  const own = last.filter((line) => !CLOSING.test(line));
  const person = own.map((line) => line.split(',')[0]?.trim() ?? '').find(isPersonName) ?? null;
  const body = own.map(bodyIn).find((name) => name !== null) ?? null;
  return person === null && body === null ? null : { body, person };
}

function bodyIn(line: string): string | null {
  if (FOR.test(line)) return named(line.replace(FOR, ''));
  const office = line.replace(/^[^,]{3,40}, (?=\S)/, (name) => (isPersonName(name.slice(0, -2)) ? '' : name));
  const behind = office.replace(ROLE, '');
  return behind === office ? bodyNameIn(office) : named(behind);
}

/** Behind *for the* or an office whatever has a capital is a body. */
function named(name: string): string | null {
  return (
    bodyNameIn(name) ??
    (/^\p{Lu}[\p{L}’'-]+(?: (?:of |for |the |and |& )*\p{Lu}[\p{L}’'-]+){0,6}$/u.test(name) ? name : null)
  );
}
