import type { Fact } from '../model/document.ts';
import { type AnchoredText, joinAnchored } from './anchored-text.ts';
import { joinPassages, type Passage } from './passages.ts';
import { type Draft, UNKNOWN } from './reader.ts';
import type { Stated } from './stated.ts';
import { linesOf, type TextLine } from './text-blocks.ts';
import { readTextHeader, type TextHeader } from './text-header.ts';

/** A block of a report that was laid out for print. Where no block has lines, those of the text count. */
export interface ReportBlock extends AnchoredText {
  readonly role: 'title' | 'heading' | 'paragraph' | 'item' | 'row';
}

/** A report that was laid out for print: an office document, a PDF. */
export interface Report {
  /** In reading order. */
  readonly blocks: readonly ReportBlock[];
  /** Foot- and endnotes, in order: they follow the text. */
  readonly notes: readonly AnchoredText[];
  readonly properties: ReportProperties;
}

/** What a file says in its properties, each with the name of the property; absent where it says nothing. */
export type ReportProperties = {
  readonly [fact in Exclude<Fact, 'url' | 'kind'>]?: Stated;
};

/** Longer items and rows are paragraphs in their own right. In characters; nobody wraps lines wider by hand. */
const widestLine = 120;

/** A letterhead and the lines on place and date over or under a title are no more lines than these. */
const mostHeadLines = 4;

/** A heading further down heads a section and not the report. In blocks. */
const mostBlocksAbove = 6;

/** What programs put in for a title: the name of the file that was printed, or that there is none. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|document\d*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|pages|tex|pub|wpd|html?))$/i;

/**
 * The draft of a report; null where there is no text. The headline is what is marked as the title, else the first heading
 * where no more than a letterhead stands above it. What the lines of the text say of publisher and date outranks the
 * properties, which often speak of the file.
 */
export function reportDraft({ blocks, notes, properties }: Report): Draft | null {
  const at = headlineAt(blocks);
  const headline = at === -1 ? null : (blocks[at] ?? null);
  const above = blocks.slice(0, Math.max(at, 0));
  const below = blocks.slice(at + 1);
  const header = readHeader(headline?.text ?? null, above, below);
  const facts = toFacts(headline?.text ?? null, header, properties);
  const voiceName = facts.publisher;
  const body = joinAnchored([joinBlocks(below), ...notes], '\n\n');
  const joined = joinPassages([
    part('body', joinBlocks(above), voiceName),
    ...(headline === null ? [] : [part('headline', headline, voiceName)]),
    part('body', body, voiceName),
  ]);
  if (joined.text === '') return null;
  const lines = joined.lines.length === 0 ? [{ start: 0, line: 1 }] : joined.lines;
  return { ...UNKNOWN, ...facts, ...joined, lines };
}

function part(kind: Passage['kind'], { text, lines }: AnchoredText, voiceName: string | null): Passage {
  return { kind, text, lines, voiceName };
}

function headlineAt(blocks: readonly ReportBlock[]): number {
  const title = blocks.findIndex(({ role }) => role === 'title');
  if (title !== -1) return title;
  const heading = blocks.findIndex(({ role }) => role === 'heading');
  const isHead = blocks.slice(0, Math.max(heading, 0)).every(({ text }) => text.length <= widestLine);
  return heading <= mostBlocksAbove && isHead ? heading : -1;
}

/** Blank lines between blocks; short items of one list and rows of one table on lines that follow each other. */
function joinBlocks(blocks: readonly ReportBlock[]): AnchoredText {
  const groups: ReportBlock[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    if (open?.at(-1) !== undefined && isTight(open.at(-1), block)) open.push(block);
    else groups.push([block]);
  }
  return joinAnchored(
    groups.map((group) => joinAnchored(group, '\n')),
    '\n\n',
  );
}

function isTight(a: ReportBlock | undefined, b: ReportBlock): boolean {
  if (a?.role !== b.role) return false;
  const isShort = a.text.length <= widestLine && b.text.length <= widestLine;
  return b.role === 'row' || (b.role === 'item' && isShort);
}

/** Who issued it and when, by the lines above the title, below it, or both; a dated head with a body in it is looked for first, then a dated one. */
function readHeader(
  title: string | null,
  above: readonly ReportBlock[],
  below: readonly ReportBlock[],
): TextHeader {
  const blocks = below.map(({ text }) => linesOf(text));
  const lines = above.flatMap(({ text }) => linesOf(text));
  const headers = possibleHeads(lines, blocks).map(([head, rest]) => readTextHeader(title, [head, ...rest]));
  const dated = headers.filter(({ published }) => published !== null);
  return dated.find(({ publisher }) => publisher !== null) ?? dated[0] ?? readTextHeader(title, blocks);
}

type Block = readonly TextLine[];

function possibleHeads(above: Block, blocks: readonly Block[]): readonly [Block, readonly Block[]][] {
  const heads: [Block, readonly Block[]][] = [];
  for (const start of above.length === 0 ? [[]] : [above, []]) {
    for (let taken = 0; taken <= mostHeadLines; taken += 1) {
      const head = [...start, ...blocks.slice(0, taken).flat()];
      if (head.length > 0 && head.length <= mostHeadLines) heads.push([head, blocks.slice(taken)]);
    }
  }
  return heads;
}

function toFacts(headline: string | null, header: TextHeader, properties: ReportProperties) {
  const inText = (value: string | null): Stated | null =>
    value === null ? null : { value, place: 'lines of the text' };
  const title = NO_TITLE.test(properties.title?.value.trim() ?? '') ? null : (properties.title ?? null);
  const stated = {
    title: inText(headline) ?? title,
    publisher: inText(header.publisher) ?? properties.publisher ?? null,
    author: properties.author ?? null,
    published: inText(header.published) ?? properties.published ?? null,
    modified: properties.modified ?? null,
    language: properties.language ?? null,
    kind: header.kind === 'unknown' ? null : inText(header.kind),
  };
  const known = Object.entries(stated).filter(([, one]) => one !== null);
  return {
    title: stated.title?.value ?? null,
    publisher: stated.publisher?.value ?? null,
    author: stated.author?.value ?? null,
    published: stated.published?.value ?? null,
    modified: stated.modified?.value ?? null,
    language: stated.language?.value ?? null,
    kind: header.kind,
    statedBy: Object.fromEntries(known.map(([fact, one]) => [fact, one?.place ?? ''])),
  };
}
