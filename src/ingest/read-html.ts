import type { Part } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { isDateLine, speaksOfChange } from './date-line.ts';
import { decodeHtml } from './decode-html.ts';
import type { Metadata } from './front-matter.ts';
import { takeCaptions } from './html-captions.ts';
import { removeClutter } from './html-clutter.ts';
import { type ReaderComment, takeComments } from './html-comments.ts';
import { isCostlySource, isCostlyTree } from './html-cost.ts';
import { textOfRuns } from './html-fragment.ts';
import { takeHeadline } from './html-headline.ts';
import { alignToPage, type PageLines, pageLines } from './html-lines.ts';
import { readMainText } from './html-main-text.ts';
import { readMetadata } from './html-metadata.ts';
import { findStandfirst } from './html-standfirst.ts';
import { knowSurroundings } from './html-surroundings.ts';
import { lineOfText, parsePage } from './html-tree.ts';
import { ingestProblem } from './ingest-problem.ts';
import { withIssuer } from './issuing-body.ts';
import { joinPassages, type Passage } from './passages.ts';
import { type Draft, type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { type RenderedPassage, renderHtml, renderPassages } from './render-html.ts';
import { writtenDate } from './written-date.ts';

/** A web page: the report in it, and its readers' comments, without what stands around them. */
export const HTML: TextReader = {
  name: 'html/2',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  // The tree takes some thirty times the size of its source in memory. Saved pages with pictures inside reach a few MiB.
  maxBytes: 16 * 1024 * 1024,
  decode: decodeHtml,
  read: readHtml,
};

/** The texts that a page holds, each still to be found in its source. */
interface Content {
  readonly headline: string;
  readonly body: readonly RenderedPassage[];
  readonly captions: readonly string[];
  readonly comments: readonly ReaderComment[];
}

function readHtml(source: string): Reading {
  if (isCostlySource(source)) return readWhole(null, textOfRuns(source), source);
  const page = parsePage(source);
  if (isCostlyTree(page.documentElement)) {
    return readWhole(lineOfText(page.querySelector('title')), renderHtml(page.body), source);
  }
  // The order counts: each step takes out of the page what the next must not see.
  const metadata = readMetadata(page);
  const comments = takeComments(page);
  const headline = takeHeadline(page, metadata.title) ?? '';
  const standfirst = findStandfirst(page);
  const captions = takeCaptions(page, knowSurroundings());
  removeClutter(page, metadata.publisher);
  const main = readMainText(page, standfirst);
  const body = main.passages.length > 0 ? main.passages : allOf(source);
  if (body.length === 0 && comments.length === 0) return { drafts: [], problems: [noText()] };
  const draft = toDraft(metadata, { headline, body, captions, comments }, pageLines(source));
  return { drafts: [draft], problems: main.isSure ? [] : [unsure()] };
}

/** What a page shows, where nothing of it looked like a report. */
function allOf(source: string): readonly RenderedPassage[] {
  const page = parsePage(source);
  takeComments(page);
  return renderPassages(page.body);
}

/** All the text of a page that would take too long to tell apart. */
function readWhole(headline: string | null, body: string, source: string): Reading {
  if (body === '') return { drafts: [], problems: [noText()] };
  const metadata = { ...UNKNOWN, title: headline || null };
  const content = {
    headline: headline ?? '',
    body: [{ text: body, isQuotation: false }],
    captions: [],
    comments: [],
  };
  const draft = toDraft(metadata, content, pageLines(source));
  return { drafts: [draft], problems: [tooDeep()] };
}

function toDraft(page: Metadata, content: Content, lines: PageLines): Draft {
  const body = content.body.map(({ text }) => text).join('\n\n');
  const { metadata, voiceName } = withIssuer(withClosingDate(page, body), body);
  const joined = joinPassages(passagesOf(content, { voiceName, publisher: metadata.publisher }, lines));
  return { ...metadata, ...joined };
}

/** Where nothing else says when, a last line that is nothing but a date does. */
function withClosingDate(metadata: Metadata, body: string): Metadata {
  const last = body.slice(body.lastIndexOf('\n') + 1).trim();
  const published =
    metadata.published === null && isDateLine(last) && !speaksOfChange(last) ? writtenDate(last) : null;
  if (published === null) return metadata;
  return { ...metadata, published, statedBy: { ...metadata.statedBy, published: 'last line of the text' } };
}

/** Who speaks in a page's report, and who in the rest of it that is not the readers'. */
interface Voices {
  readonly voiceName: string | null;
  readonly publisher: string | null;
}

function passagesOf(
  content: Content,
  { voiceName, publisher }: Voices,
  lines: PageLines,
): readonly Passage[] {
  const headline = alignToPage(content.headline, lines, 0);
  const passages: Passage[] = [{ ...headline.aligned, kind: 'headline', voiceName }];
  let from = headline.end;
  const put = (kind: Part['kind'], text: string, name: string | null): void => {
    const { aligned, end } = alignToPage(text, lines, from);
    passages.push({ ...aligned, kind, voiceName: name });
    // Captions stand among the report: what follows them is looked for from where the report ended.
    if (kind !== 'caption') from = end;
  };
  for (const { text, isQuotation } of content.body) put(isQuotation ? 'quotation' : 'body', text, voiceName);
  for (const text of content.captions) put('caption', text, publisher);
  for (const { name, text } of content.comments) put('comment', text, name);
  return passages;
}

function noText(): Problem {
  return ingestProblem('no-text', 'There is no text in the page.');
}

function unsure(): Problem {
  return ingestProblem(
    'reader-failed',
    'The main text of the page could not be told; all its text was read.',
  );
}

function tooDeep(): Problem {
  return ingestProblem(
    'deep-markup',
    'The page is nested too deeply or has too many elements; all its text was read.',
  );
}
