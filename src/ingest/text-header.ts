import type { DocumentKind } from '../model/document.ts';
import { outsideMarks } from './outside-marks.ts';
import { firstStated, type Stated } from './stated.ts';
import type { TextLine } from './text-blocks.ts';
import { writtenDate } from './written-date.ts';

/** What the first and last lines of a plain text say about it. */
export interface TextHeader {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: DocumentKind;
}

type Block = readonly TextLine[];

/** A press release's head has a line for the body, one for place and date, one or two about its use. */
const MOST_HEAD_LINES = 4;
const LONGEST_HEAD_LINE = 120;

/** Longer titles are not searched for a body's name. */
const LONGEST_TITLE = 300;

/** Words that a body's name holds and a person's does not. Without one, a line under the title may be a byline. */
const BODY_WORD =
  /\b(?:of|for|against|academy|action|administration|agency|alliance|army|assembly|association|authority|bank|board|brigades?|bureau|cabinet|campaign|centre|center|chamber|church|club|coalition|commission|committee|company|confederation|congress|council|court|department|directorate|embassy|federation|force|forces|foundation|front|fund|government|group|hospital|infirmary|inspectorate|institute|league|ministry|mission|movement|network|office|organi[sz]ation|parliament|party|police|prosecutor|secretariat|service|society|syndicate|trust|tribunal|union|university)\b/i;

const ACRONYM = /\s*\(([A-Z][\p{L}\d/&-]{1,11})\)$/u;
const ISSUED_BY =
  /^(?:press )?(?:statement|communiqu[eé]|declaration|release|note) (?:of|by|from) (?:the )?/i;
const STATEMENT_TITLE =
  /^(?:(?:press|club|joint|official|media|public) )?(?:statement|release|note|communiqu[eé]|declaration)\b|: statement\b/i;
const SMALL_WORD = /^(?:of|for|the|and|in|on|at|to|against|de|la|du|des|der|van|von|&)$/;

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
 * which a body makes two appeals in the present tense; or in the line under a text that says *we*. Anything less is null, since a wrong voice is worse than none.
 *
 * @param title - the headline; null where there is none
 * @param blocks - the paragraphs after it, comments excluded
 */
export function readTextHeader(title: string | null, blocks: readonly Block[]): TextHeader {
  const head = title === null ? [] : headLines(blocks[0] ?? []);
  const published = firstDate(head);
  const publisher = findIssuer(title, blocks)?.value ?? null;
  const isStatement = publisher !== null || (published !== null && STATEMENT_TITLE.test(title ?? ''));
  return { publisher, published, kind: isStatement ? 'statement' : 'unknown' };
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
  const head = title === null ? [] : headLines(blocks[0] ?? []);
  const named = (value: string | null, place: string): Stated | null =>
    value === null ? null : { value, place };
  return firstStated(
    () => named(firstDate(head) === null ? null : issuerOf(head), 'head of the text'),
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
  return isBodyName(named) ? named : null;
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

function isBodyName(name: string): boolean {
  return name.includes(' ') && BODY_WORD.test(name) && isTitleCased(name);
}

/** The lines of the block, where they are as few and as short as a head's. */
function headLines(block: Block): readonly string[] {
  const lines = block.map((line) => line.text.trim());
  const isHead = lines.length <= MOST_HEAD_LINES && lines.every((line) => line.length <= LONGEST_HEAD_LINE);
  return isHead && lines.some(isDateline) ? lines : [];
}

/** A line with a date and not much else: `Brenholt, Tuesday, 3 May 2033, 11:00`. */
function isDateline(line: string): boolean {
  return (
    writtenDate(line) !== null &&
    line.length <= 80 &&
    !/[.!?]$/.test(line) &&
    !/\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(line)
  );
}

function firstDate(lines: readonly string[]): string | null {
  const line = lines.find(isDateline);
  return line === undefined ? null : writtenDate(line);
}

function issuerOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (isDateline(line)) return null;
    const named = line.replace(ISSUED_BY, '').replace(/ press office$/i, '');
    const name = named.replace(ACRONYM, '');
    const isBody = named !== line || ACRONYM.test(line) || BODY_WORD.test(name);
    if (isBody && isTitleCased(name)) return name;
  }
  return null;
}

function isTitleCased(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || /[.!?:;,"“”]/.test(name) || /^by /i.test(name)) return false;
  return /^\p{Lu}/u.test(name) && words.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}\d]/u.test(word));
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
