import type { Heading, RootContent } from 'mdast';
import type { Problem } from '../model/problem.ts';
import { lineLocator } from '../text/line-anchors.ts';
import { type AnchoredText, anchored } from './anchored-text.ts';
import { decodeText } from './decode-text.ts';
import { type Metadata, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { ingestProblem } from './ingest-problem.ts';
import { withIssuer } from './issuing-body.ts';
import { isCostlyMarkdown } from './markdown-cost.ts';
import { markdownParser } from './parsers.ts';
import { joinPassages } from './passages.ts';
import { type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { type MarkdownSource, renderMarkdown } from './render-markdown.ts';

/** CommonMark with front matter in YAML: what somebody sees who reads it laid out. */
export const MARKDOWN: TextReader = {
  name: 'markdown/2',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown'],
  // The parser reads a megabyte in some four seconds and takes a hundred times its size in memory.
  maxBytes: 8 * 1024 * 1024,
  decode: decodeText,
  read: readMarkdown,
};

/** Above this share of block quotations they are the layout of a text, and quote nobody. */
const MOST_QUOTED = 0.6;

/** The headline, where there is one, and what follows it. */
interface Content {
  readonly headline: AnchoredText | null;
  /** In order, block quotations apart. */
  readonly body: readonly BodyPassage[];
}

interface BodyPassage extends AnchoredText {
  readonly kind: 'body' | 'quotation';
}

function readMarkdown(source: string): Reading {
  const { yaml, body, bodyLine } = splitFrontMatter(source);
  const front = yaml === null ? { metadata: UNKNOWN, problems: [] } : readFrontMatter(yaml);
  const problems: Problem[] = [...front.problems];
  const titled = front.metadata.title === null ? null : anchored(front.metadata.title, titleLine(yaml ?? ''));
  const isPlain = isCostlyMarkdown(body);
  if (isPlain) problems.push(tooDeep(bodyLine));
  const content = isPlain
    ? { headline: titled, body: [{ ...plainBody(body, bodyLine), kind: 'body' as const }] }
    : readBlocks(body, bodyLine, titled);
  const draft = toDraft(front.metadata, content);
  if (draft.text !== '') return { drafts: [draft], problems };
  return {
    drafts: [],
    problems: [...problems, ingestProblem('no-text', 'The file is all mark-up: no text is left.')],
  };
}

function readBlocks(body: string, firstLine: number, titled: AnchoredText | null): Content {
  const blocks = markdownParser().fromMarkdown(body).children;
  const place = { source: body, lineAt: lineLocator({ text: body, lines: [{ start: 0, line: firstLine }] }) };
  const [first, ...rest] = blocks;
  if (first === undefined || !isTitle(first)) return { headline: titled, body: renderBody(blocks, place) };
  const heading = renderMarkdown([first], place);
  const repeats = titled === null || sameWords(heading.text, titled.text);
  return repeats
    ? { headline: titled ?? heading, body: renderBody(rest, place) }
    : { headline: titled, body: renderBody(blocks, place) };
}

/**
 * The blocks as passages: what is set as a block quotation is one, unless that is most of the text: then it is its layout,
 * as in a mail that was forwarded.
 */
function renderBody(blocks: readonly RootContent[], place: MarkdownSource): readonly BodyPassage[] {
  const runs: RootContent[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && isQuote(last[0]) === isQuote(block)) last.push(block);
    else runs.push([block]);
  }
  const passages = runs.map((run): BodyPassage => {
    return { ...renderMarkdown(run, place), kind: isQuote(run[0]) ? 'quotation' : 'body' };
  });
  const lengthOf = (kind: BodyPassage['kind']) =>
    passages.reduce((sum, one) => sum + (one.kind === kind ? one.text.length : 0), 0);
  if (lengthOf('quotation') <= MOST_QUOTED * (lengthOf('quotation') + lengthOf('body'))) return passages;
  return [{ ...renderMarkdown(blocks, place), kind: 'body' }];
}

function isQuote(block: RootContent | undefined): boolean {
  return block?.type === 'blockquote';
}

function toDraft(front: Metadata, { headline, body }: Content) {
  const isHeading = front.title === null && headline !== null;
  const statedBy = isHeading ? { ...front.statedBy, title: 'heading of the text' } : front.statedBy;
  const { metadata, voiceName } = withIssuer(
    { ...front, title: headline?.text ?? null, statedBy },
    body.map(({ text }) => text).join('\n\n'),
  );
  const joined = joinPassages([
    ...(headline === null ? [] : [{ ...headline, kind: 'headline' as const, voiceName }]),
    ...body.map((passage) => ({ ...passage, voiceName })),
  ]);
  return { ...metadata, ...joined };
}

function isTitle(block: RootContent): block is Heading {
  return block.type === 'heading' && block.depth === 1;
}

function sameWords(a: string, b: string): boolean {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return fold(a) === fold(b);
}

function plainBody(body: string, firstLine: number): AnchoredText {
  const text = body.trim();
  const blank = body.slice(0, body.length - body.trimStart().length);
  return anchored(text, firstLine + blank.split('\n').length - 1);
}

/** The file's line of the title in front matter, which starts on the second. */
function titleLine(yaml: string): number {
  return yaml.split('\n').findIndex((line) => line.startsWith('title:')) + 2;
}

function tooDeep(line: number): Problem {
  return ingestProblem(
    'deep-markup',
    'The Markdown is too deep or too dense to be parsed; it was read as plain text.',
    {
      line,
    },
  );
}
