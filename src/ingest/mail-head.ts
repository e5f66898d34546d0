import { senderName } from './mail-writer.ts';

/** The lines in which a mail program repeats the head of the message that it quotes or forwards. */
export interface QuotedHead {
  /** How many lines it takes, a line such as `-----Original Message-----` and blank lines within included. */
  readonly length: number;
  /** Null where it names nobody. */
  readonly writer: string | null;
}

const MARKER =
  /^[\s*_-]*(?:original message|forwarded message|begin forwarded message|reply message|urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transf[ée]r[ée]|mensaje original|mensaje reenviado|messaggio originale|исходное сообщение|пересылаемое сообщение)[\s*_:-]*$/iu;

/** The fields that such heads have, each under its names in the languages of common mail programs. */
const FIELDS = {
  from: ['from', 'von', 'de', 'da', 'van', 'från', 'от', 'от кого'],
  date: [
    'date',
    'sent',
    'gesendet',
    'datum',
    'envoyé',
    'enviado',
    'fecha',
    'data',
    'inviato',
    'дата',
    'отправлено',
  ],
  other: [
    ...['to', 'cc', 'bcc', 'subject', 'reply-to', 'organization', 'importance', 'attachments'],
    ...['an', 'betreff', 'à', 'objet', 'para', 'asunto', 'a', 'oggetto', 'assunto', 'кому', 'тема', 'копия'],
  ],
} as const;

type Field = keyof typeof FIELDS;

const fieldOfLabel: ReadonlyMap<string, Field> = new Map(
  (['from', 'date', 'other'] as const).flatMap((field) =>
    FIELDS[field].map((label) => [label, field] as const),
  ),
);

/** A label is at most two words; more is a sentence with a colon in it. */
const LABELLED = /^\s*\*?(\p{L}[\p{L} -]{0,16}?)\s?:\*?\s+(\S.*)$/u;

/** Heads have four to six fields, of which some run over two lines. */
const mostLines = 12;

/**
 * The head that begins on this line, in a mark-up of lines `From:`, `Sent:` or `Date:`, and `To:` or `Subject:`, or a line
 * such as `-----Original Message-----` with a line `From:` after it. Null where none begins here.
 */
export function headAt(lines: readonly string[], index: number): QuotedHead | null {
  const first = lines[index] ?? '';
  const isMarked = MARKER.test(first);
  const from = isMarked ? nextFilled(lines, index + 1) : index;
  const fields = fieldsFrom(lines, from);
  const writer = fields.find(({ field }) => field === 'from');
  const last = fields.at(-1);
  if (writer === undefined || last === undefined) return null;
  const has = (field: Field): boolean => fields.some((one) => one.field === field);
  if (!isMarked && (fields[0]?.field !== 'from' || !has('date') || !has('other'))) return null;
  return { length: last.line - index + 1, writer: senderName(writer.value) };
}

interface HeadField {
  readonly field: Field;
  readonly value: string;
  readonly line: number;
}

/** The fields on lines that follow each other; a line without a label continues the one before it. */
function fieldsFrom(lines: readonly string[], from: number): readonly HeadField[] {
  const fields: HeadField[] = [];
  for (let line = from; line < Math.min(lines.length, from + mostLines); line += 1) {
    const text = lines[line] ?? '';
    if (text.trim() === '') break;
    const match = LABELLED.exec(text);
    const field = fieldOfLabel.get(match?.[1]?.toLowerCase() ?? '');
    if (field !== undefined) fields.push({ field, value: match?.[2] ?? '', line });
    else if (fields.length === 0) break;
  }
  return fields;
}

function nextFilled(lines: readonly string[], from: number): number {
  const found = lines.slice(from, from + mostLines).findIndex((line) => line.trim() !== '');
  return found === -1 ? lines.length : from + found;
}
