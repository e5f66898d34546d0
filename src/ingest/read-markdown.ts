import type { Heading, RootContent } from 'mdast';
import type { Problem } from '../model/problem.ts';
import { lineLocator } from '../text/line-anchors.ts';
import { type AnchoredText, anchored } from './anchored-text.ts';
import { decodeText } from './decode-text.ts';
import { type Metadata, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { ingestProblem } from './ingest-problem.ts';
import { isCostlyMarkdown } from './markdown-cost.ts';
import { markdownParser } from './parsers.ts';
import { joinPassages } from './passages.ts';
import { type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { renderMarkdown } from './render-markdown.ts';

/** CommonMark with front matter in YAML: what somebody sees who reads it laid out. */
export const MARKDOWN: TextReader = {
  name: 'markdown/1',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown'],
  // The parser reads a megabyte in some four seconds and takes a hundred times its size in memory.
  maxBytes: 8 * 1024 * 1024,
  decode: decodeText,
  read: readMarkdown,
};

/** The headline, where there is one, and what follows it. */
interface Content {
  readonly headline: AnchoredText | null;
  readonly body: AnchoredText;
}

function readMarkdown(source: string): Reading {
  const { yaml, body, bodyLine } = splitFrontMatter(source);
  const front = yaml === null ? { metadata: UNKNOWN, problems: [] } : readFrontMatter(yaml);
  const problems: Problem[] = [...front.problems];
  const titled = front.metadata.title === null ? null : anchored(front.metadata.title, titleLine(yaml ?? ''));
  const isPlain = isCostlyMarkdown(body);
  if (isPlain) problems.push(tooDeep(bodyLine));
  const content = isPlain
    ? { headline: titled, body: plainBody(body, bodyLine) }
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
  if (first === undefined || !isTitle(first))
    return { headline: titled, body: renderMarkdown(blocks, place) };
  const heading = renderMarkdown([first], place);
  const repeats = titled === null || sameWords(heading.text, titled.text);
  return repeats
    ? { headline: titled ?? heading, body: renderMarkdown(rest, place) }
    : { headline: titled, body: renderMarkdown(blocks, place) };
}

function toDraft(metadata: Metadata, { headline, body }: Content) {
  const voiceName = metadata.publisher;
  const joined = joinPassages([
    ...(headline === null ? [] : [{ ...headline, kind: 'headline' as const, voiceName }]),
    { ...body, kind: 'body', voiceName },
  ]);
  const title = headline?.text ?? null;
  return { ...metadata, title, ...joined };
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
