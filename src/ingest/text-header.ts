import type { DocumentKind } from '../model/document.ts';
import { asName, bodyNameIn, holdsBody, isBodyName, isPersonName, isTitleCased } from './body-name.ts';
import { dateIn, headLines, instantIn, isDateline, letterHead } from './head-lines.ts';
import { labelledFields } from './labelled-fields.ts';
import { outsideMarks } from './outside-marks.ts';
import { type Signature, signatureIn } from './signature.ts';
import { firstStated, type Stated } from './stated.ts';
import type { TextLine } from './text-blocks.ts';
import { writtenDate } from './written-date.ts';

/** What the first and last lines of a plain text say about it. */
export interface TextHeader {
  readonly publisher: string | null;
  /** ISO 8601 date; with the time where the lines have one, which is local. */
  readonly published: string | null;
  readonly kind: DocumentKind;
}

type Block = readonly TextLine[];

const LONGEST_HEAD_LINE = 120;

/** Longer titles are not searched for a body's name. */
const LONGEST_TITLE = 300;

const ACRONYM = /\s*\(([A-Z][\p{L}\d/&-]{1,11})\)$/u;
const ISSUED_BY =
  /^(?:press )?(?:statement|communiqu[eé]|declaration|release|note) (?:of|by|from) (?:the )?/i;
const STATEMENT_TITLE =
  /^(?:(?:press|club|joint|official|media|public) )?(?:statement|release|note|communiqu[eé]|declaration)\b|: statement\b/i;

/** What a text with a date may call itself, and by whom it says that it is. */
const PIECE =
  'statement|communiqu[eé]|declaration|release|note|letter|memo|memorandum|notice|notification|circular|petition|appeal|reply|response|answer|submission|complaint|application|judge?ment|ruling|decision|order|report|findings|minutes|resolution|message|bulletin|advisory|telegram|cable|testimony|affidavit|warning|announcement|apology|correction|clarification|opinion|remarks|objection|evidence|protest|log';
const PIECE_OF = new RegExp(
  String.raw`^(?:[\p{L}-]{1,20} ){0,2}(?:${PIECE})s? (?:of|by|from) (?:the )?(.+)$`,
  'iu',
);
const TITLED_PIECE = new RegExp(String.raw`^(?:[\p{L}-]{1,20} ){0,3}(?:${PIECE})s?\b`, 'iu');
/** Where the name of whoever issued it ends in a title or head. */
const BEHIND_NAME =
  /(?: (?:on|about|regarding|concerning|following|after|to|in|at|against)(?: .*)?|\s*[:,;–—(|].*)$/i;

/** `Reform Alliance, petitioner, to the Regional Court`; `Reform Alliance to the Regional Court`. */
const PARTY =
  /^(.{3,80}?),? (?:as )?(?:petitioner|applicant|claimant|plaintiff|appellant|complainant|signator(?:y|ies))s?\b/i;
const TO = /^(.{3,80}?),? to (?:(?:the|all|its|our|[Mm]rs?|[Mm]s|[Dd]r) )?\p{Lu}/u;

/** `QUELL, 20 April 2035 (Transbay) — …`: a report of an agency. */
const WIRE = /^\p{Lu}[\p{Lu}\s’'.-]{1,40}, ([^()]{3,40}) \((\p{Lu}[^()]{1,40})\) [—–-]{1,2} /u;

/** `The Osk Water Board hereby gives notice`: a body that speaks of itself. */
const OPENING =
  /^(?:We, )?(?:[Tt]he )?((?:\p{Lu}[\p{L}’'-]* |of |for |the |and |& ){2,8}?)(?:(?:hereby|today|therefore|regretfully) )?(?:announces?|gives? notice|notif(?:y|ies)|informs? (?:the public|its|all|residents|customers)|wish(?:es)? to|regrets? to|hereby|states? (?:that|the following)|declares? (?:that|the following))\b/u;

const APPEAL =
  '(?:warns?|calls? (?:on|upon|for)|urges?|appeals? to|condemns?|demands?|denounces?|deplores?|reiterates?|declares?)';
const CLOSING = new RegExp(
  String.raw`^The ((?:(?:\p{Lu}[\p{L}’'-]*|of|for|the|and) ){1,8}?)(?:(?:again|once more|hereby|strongly|also|therefore) )?${APPEAL} `,
  'u',
);
const SECOND_APPEAL = new RegExp(`[.!] (?:It|They) (?:also |further )?${APPEAL} `);

/** Longer paragraphs are not searched for the body's name. */
const LONGEST_CLOSING = 2_000;

/**
 * Reads who issued a text and when, where it plainly says so: in the lines between title and text, one of which must be
 * a date; in a title that says whose statement it is, or that the text repeats as its first words; in a last paragraph in
 * which a body makes two appeals in the present tense; in the line under a text that says *we*; in labelled lines (`From:`), a line that says who turns to whom, or a
 * signature. Anything less is null, since a wrong voice is worse than none.
 *
 * @param title - the headline; null where there is none
 * @param blocks - the paragraphs after it, comments excluded
 */
export function readTextHeader(title: string | null, blocks: readonly Block[]): TextHeader {
  const wire = wireLine(blocks[0]?.[0]?.text ?? '');
  if (wire !== null) return wire;
  const texts = blocks.map((block) => block.map(({ text }) => text.trim()));
  const short = title === null ? [] : headLines(texts[0] ?? []);
  const head = short.length > 0 ? short : letterHead(texts);
  const fields = labelledFields(head);
  const published =
    (fields.date === null ? null : instantIn(fields.date)) ?? dateIn(head) ?? dateAround(title, texts);
  const publisher = findIssuer(title, blocks)?.value ?? fields.issuer ?? issuerOfPiece(title, head, texts);
  const isStatement = publisher !== null || (published !== null && STATEMENT_TITLE.test(title ?? ''));
  return { publisher, published, kind: isStatement ? 'statement' : 'unknown' };
}

function wireLine(line: string): TextHeader | null {
  const [, when = '', publisher = ''] = WIRE.exec(line.slice(0, LONGEST_HEAD_LINE)) ?? [];
  const published = writtenDate(when);
  return published === null ? null : { publisher, published, kind: 'article' };
}

/** A date in the title of a piece (`Minutes of 3 May 2033`), or in the lines under the text. */
function dateAround(title: string | null, texts: readonly (readonly string[])[]): string | null {
  if (title !== null && title.length <= LONGEST_TITLE && TITLED_PIECE.test(title)) {
    const date = writtenDate(title);
    if (date !== null) return date;
  }
  return texts.length < 2 ? null : dateIn(texts.slice(1).slice(-2).filter(isEnd).flat());
}

/** A signature with place and date has no more lines. */
const MOST_END_LINES = 5;

function isEnd(lines: readonly string[]): boolean {
  return lines.length <= MOST_END_LINES && lines.every((line) => line.length <= LONGEST_HEAD_LINE);
}

/** Who issued a letter, petition, notice: by its title, head, first words or signature. */
function issuerOfPiece(
  title: string | null,
  head: readonly string[],
  texts: readonly (readonly string[])[],
): string | null {
  return (
    pieceOf(title ?? '') ??
    (head.length === 0 ? null : (partyIn(head) ?? pieceIn(head) ?? letterheadIn(title, head, texts))) ??
    issuerInOpening(texts) ??
    signedBy(texts)
  );
}

function pieceIn(head: readonly string[]): string | null {
  return head.map(pieceOf).find((name) => name !== null) ?? null;
}

function pieceOf(line: string): string | null {
  const [, named] = PIECE_OF.exec(line.slice(0, LONGEST_TITLE)) ?? [];
  if (named === undefined) return null;
  const name = named.replace(BEHIND_NAME, '').trim();
  return (
    bodyNameIn(name) ?? (/^(?:open )?letter (?:by|from) /i.test(line) && isPersonName(name) ? name : null)
  );
}

function partyIn(head: readonly string[]): string | null {
  for (const line of head) {
    const [, party] = PARTY.exec(line) ?? TO.exec(line) ?? [];
    if (party === undefined) continue;
    const name = party.replace(/^(?:from |by )?(?:the )?/i, '').trim();
    const issuer = bodyNameIn(name) ?? (isPersonName(name) ? name : null);
    if (issuer !== null) return issuer;
  }
  return null;
}

/** A first line that is a body's name, over a text in which it speaks as *we* or is called by the last word of it. */
function letterheadIn(
  title: string | null,
  head: readonly string[],
  texts: readonly (readonly string[])[],
): string | null {
  const name = bodyNameIn(title ?? head[0] ?? '');
  if (name === null || name.split(' ').length > MOST_OF_NAME) return null;
  const text = outsideMarks(texts.flat().join(' '));
  return saysOurs.test(text) || head.some((line) => TITLED_PIECE.test(line)) ? name : null;
}

const MOST_OF_NAME = 8;
const saysOurs = /\b(?:[Ww]e|[Oo]urs?|us)\b/;
const saysMine = /\b(?:I|[Mm]y)\b/;

function issuerInOpening(texts: readonly (readonly string[])[]): string | null {
  const opening = texts.find((lines) => OPENING.test(lines[0] ?? ''))?.join(' ') ?? '';
  const [, named] = OPENING.exec(opening.slice(0, LONGEST_TITLE)) ?? [];
  return named === undefined ? null : bodyNameIn(named.trim());
}

/** Who signed a letter, or a text that says *we* or *I*. */
function signedBy(texts: readonly (readonly string[])[]): string | null {
  if (texts.length < 2) return null;
  const text = outsideMarks(texts.slice(0, -1).flat().join(' '));
  const isLetter =
    texts.some(([line = '']) => /^dear\b/i.test(line)) ||
    texts
      .slice(-3)
      .flat()
      .some((line) => /^yours\b/i.test(line));
  if (!isLetter && !saysOurs.test(text) && !saysMine.test(text)) return null;
  const signature = signatureIn(texts.at(-1) ?? []) ?? signatureIn(texts.slice(-2).flat());
  if (signature === null) return null;
  return bodyOf(signature, text) ?? (isLetter ? signature.person : null);
}

/** The body for which a text is signed, by its full name in the text where the signature has only the last word of it. */
function bodyOf({ body }: Signature, text: string): string | null {
  if (body === null || body.includes(' ')) return body;
  const full = new RegExp(
    String.raw`(?:(?!(?:The|This|Our|Your|Dear)\b)\p{Lu}[\p{L}’'-]{0,30} (?:(?:of|for|and) (?:the )?)?){1,4}${body}\b(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)?|\b${body} (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?`,
    'u',
  );
  return full.exec(text)?.[0] ?? null;
}

/**
 * The body that issued a text, and what says so: its head, its title, its last paragraph or the line under it. Null where
 * nothing plainly does.
 *
 * @param title - the headline; null where there is none
 * @param blocks - the paragraphs after it, comments excluded
 * @param isReport - whether it is known for a newsroom's own: whoever is named at its end may have been reported on
 */
export function findIssuer(title: string | null, blocks: readonly Block[], isReport = false): Stated | null {
  const head = title === null ? [] : headLines((blocks[0] ?? []).map(({ text }) => text.trim()));
  const named = (value: string | null, place: string): Stated | null =>
    value === null ? null : { value, place };
  return firstStated(
    () => named(head.length === 0 ? null : issuerOf(head), 'head of the text'),
    () => named(issuerInTitle(title, head, blocks), 'title'),
    () => named(issuerOfStatement(title), 'title'),
    () => named(isReport ? null : issuerInClosing(blocks), 'last paragraph'),
    () => named(isReport ? null : issuerUnder(blocks), 'line under the text'),
  );
}

/** `Statement by the Olm Harbour Council on the ferry`. */
function issuerOfStatement(title: string | null): string | null {
  if (title === null || title.length > LONGEST_TITLE || !ISSUED_BY.test(title)) return null;
  const named = title
    .replace(ISSUED_BY, '')
    .replace(/(?: on| about| regarding| concerning| following| after|[:,–—(]).*$/, '');
  return isBodyName(named) ? asName(named) : null;
}

/** `Press Office of the Olm Harbour Council`, under a text that says *we*: a signature. */
function issuerUnder(blocks: readonly Block[]): string | null {
  const line = blocks.length < 2 ? '' : (blocks.at(-1)?.at(-1)?.text.trim() ?? '');
  if (line.length > LONGEST_HEAD_LINE || !blocks.slice(0, -1).some(saysWe)) return null;
  const name = line
    .replace(/^[-–—\s]*(?:for |signed:? )?(?:the )?/i, '')
    .replace(
      /^(?:press|media|information) (?:office|service|department|centre|center)(?:,| of) (?:the )?/i,
      '',
    )
    .replace(/, .*\d.*$/, '');
  return isBodyName(name) ? name : null;
}

/** Outside of quotation marks. */
function saysWe(block: Block): boolean {
  const text = block.map((line) => line.text).join(' ');
  return /\b(?:we|our)\b/i.test(outsideMarks(text));
}

function issuerOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (isDateline(line)) return null;
    const own = line.replace(/,? to (?:the )?\p{Lu}.*$/u, '');
    const named = own.replace(ISSUED_BY, '').replace(/ press office$/i, '');
    const name = named.replace(ACRONYM, '');
    const isBody = named !== own || ACRONYM.test(line) || holdsBody(name);
    if (isBody && isTitleCased(name)) return asName(name);
  }
  return null;
}

/** `AC LUTEN: NEW PLAYER` over a text that begins “AC Luten announces”: a body that writes of itself. */
function issuerInTitle(
  title: string | null,
  head: readonly string[],
  blocks: readonly Block[],
): string | null {
  const prefix = title?.includes(':') === true ? title.slice(0, title.indexOf(':')) : '';
  const opening = blocks[head.length === 0 ? 0 : 1]?.[0]?.text ?? '';
  if (
    head.length === 0 ||
    prefix === '' ||
    opening.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()
  )
    return null;
  return /^ (?:announces|confirms|denies|regrets|welcomes|notes|states|declares|rejects)\b/.test(
    opening.slice(prefix.length),
  )
    ? opening.slice(0, prefix.length)
    : null;
}

function issuerInClosing(blocks: readonly Block[]): string | null {
  const closing = (blocks.at(-1) ?? []).map((line) => line.text.trim()).join(' ');
  if (closing.length > LONGEST_CLOSING || !SECOND_APPEAL.test(closing)) return null;
  return CLOSING.exec(closing)?.[1]?.trim() ?? null;
}
