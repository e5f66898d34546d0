import type { PdfProperties } from './pdf-file.ts';
import { primaryLanguage } from './primary-language.ts';
import type { ReportProperties } from './report-draft.ts';
import type { Stated } from './stated.ts';
import { isoDate } from './written-date.ts';

type Fact = keyof ReportProperties;

/** Where each fact stands, in the order in which they are believed: the packet first, which programs keep up to date. */
const PLACES: readonly (readonly [Fact, 'XMP' | 'Info', string])[] = [
  ['title', 'XMP', 'dc:title'],
  ['title', 'Info', 'Title'],
  ['author', 'XMP', 'dc:creator'],
  ['author', 'Info', 'Author'],
  ['publisher', 'XMP', 'dc:publisher'],
  ['published', 'XMP', 'xmp:CreateDate'],
  ['published', 'Info', 'CreationDate'],
  ['modified', 'XMP', 'xmp:ModifyDate'],
  ['modified', 'Info', 'ModDate'],
  ['language', 'XMP', 'dc:language'],
  ['language', 'Info', 'Language'],
];

/** Longer values are no facts but data. In characters. */
const longestValue = 2_000;

/** What a PDF says of itself; nothing where its properties cannot be read. */
export function readPdfProperties(properties: PdfProperties | null): ReportProperties {
  const { info, xmp } = properties ?? { info: {}, xmp: new Map<string, unknown>() };
  const facts = new Map<Fact, Stated>();
  for (const [fact, place, name] of PLACES) {
    const written = place === 'XMP' ? xmp.get(name.toLowerCase()) : Reflect.get(info, name);
    const value = toValue(fact, asText(written));
    if (value !== null && !facts.has(fact)) facts.set(fact, { value, place: `${place} ${name}` });
  }
  return Object.fromEntries(facts);
}

/** Several authors are one string, as they would be in print. */
function asText(written: unknown): string {
  const values: readonly unknown[] = Array.isArray(written) ? written : [written];
  const texts = values.filter((value) => typeof value === 'string').map((value) => value.trim());
  const text = texts.filter((value) => value !== '').join(', ');
  return text.length <= longestValue ? text : '';
}

function toValue(fact: Fact, text: string): string | null {
  if (fact === 'published' || fact === 'modified') return isoDate(text) ?? pdfDate(text);
  if (fact === 'language') return primaryLanguage(text);
  return text === '' ? null : text;
}

const PDF_DATE =
  /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?/;

/** `D:20310509101500+02'00'` as an ISO 8601 date-time; null where it is none (ISO 32000-1, 7.9.4). */
function pdfDate(text: string): string | null {
  const match = PDF_DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, hour, minute, second, utc, sign, hours, minutes] = match;
  const date = [year, month, day].filter((piece) => piece !== undefined).join('-');
  if (hour === undefined || minute === undefined || day === undefined) return isoDate(date);
  const zone = utc ?? (sign === undefined ? '' : `${sign}${hours}:${minutes ?? '00'}`);
  return isoDate(`${date}T${hour}:${minute}:${second ?? '00'}${zone}`);
}
