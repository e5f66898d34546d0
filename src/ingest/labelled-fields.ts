import { bodyNameIn, isPersonName } from './body-name.ts';

/** Labels in the head of a memorandum, letter, petition or notice, by what they label. */
const DATES = 'date|dated|date of issue|issued|issued on|published|released|sent|adopted|filed|lodged';
const ISSUERS =
  'from|sender|issued by|issuer|published by|released by|issuing (?:body|authority|office)|on behalf of|petitioners?|applicants?|claimants?|appellants?|complainants?|plaintiffs?|author|authority';
const OTHERS =
  'to|cc|bcc|copy|copies|subject|re|ref|reference|our ref|your ref|attention|attn|via|by|contact|classification|distribution|priority|respondents?|defendants?|case|case no|file|number|no|place|time|in the matter of';
const FIELD = new RegExp(String.raw`^(?:(${DATES})|(${ISSUERS})|(?:${OTHERS}))\.?\s*:\s*(.*)$`, 'i');

/** What labelled lines say: `From: Osk Water Board`, `Date: 3 May 2033`. */
export interface LabelledFields {
  /** Whoever issued it; null where no label says so. */
  readonly issuer: string | null;
  /** The text behind a label for a date; null where there is none. */
  readonly date: string | null;
}

/** Reads labelled lines of a head; one alone may be anything, unless it says who issued it. */
export function labelledFields(lines: readonly string[]): LabelledFields {
  const fields = lines.map((line) => FIELD.exec(line)).filter((field) => field !== null);
  const isHead = fields.length > 1;
  const issuers = fields
    .filter(([, , label]) => label !== undefined && (isHead || / /.test(label)))
    .map(([, , , value]) => issuerIn(value ?? ''));
  const [dated] = fields.filter(([, label]) => label !== undefined && isHead);
  return { issuer: issuers.find((one) => one !== null) ?? null, date: dated?.[3] ?? null };
}

/** Of `Joost Merrin, Director, Lowmark Food Office` the body; else the person. */
function issuerIn(value: string): string | null {
  const pieces = value
    .replace(/<[^>]*>/, '')
    .split(/[,;]/)
    .map((piece) => piece.trim());
  const body = pieces.map(bodyNameIn).find((name) => name !== null);
  const [first = ''] = pieces;
  return body ?? (isPersonName(first) ? first : null);
}
