import type { Problem } from '../model/problem.ts';
import { decodeHtml } from './decode-html.ts';
import type { Metadata } from './front-matter.ts';
import { removeClutter } from './html-clutter.ts';
import { type ReaderComment, readComments, removeThreads } from './html-comments.ts';
import { isCostlySource, isCostlyTree } from './html-cost.ts';
import { textOfRuns } from './html-fragment.ts';
import { takeHeadline } from './html-headline.ts';
import { alignToPage, type PageLines, pageLines } from './html-lines.ts';
import { readMainText } from './html-main-text.ts';
import { readMetadata } from './html-metadata.ts';
import { lineOfText, parsePage } from './html-tree.ts';
import { ingestProblem } from './ingest-problem.ts';
import { joinPassages, type Passage } from './passages.ts';
import { type Draft, type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { renderHtml } from './render-html.ts';

/** A web page: the report in it, and its readers' comments, without what stands around them. */
export const HTML: TextReader = {
  name: 'html/1',
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
  readonly body: string;
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
  const comments = readComments(page);
  removeThreads(page);
  const headline = takeHeadline(page, metadata.title) ?? '';
  removeClutter(page, metadata.publisher);
  const main = readMainText(page);
  if (main.text === '' && comments.length === 0) return { drafts: [], problems: [noText()] };
  const draft = toDraft(metadata, { headline, body: main.text, comments }, pageLines(source));
  return { drafts: [draft], problems: main.isSure ? [] : [unsure()] };
}

/** All the text of a page that would take too long to tell apart. */
function readWhole(headline: string | null, body: string, source: string): Reading {
  if (body === '') return { drafts: [], problems: [noText()] };
  const metadata = { ...UNKNOWN, title: headline || null };
  const draft = toDraft(metadata, { headline: headline ?? '', body, comments: [] }, pageLines(source));
  return { drafts: [draft], problems: [tooDeep()] };
}

function toDraft(metadata: Metadata, content: Content, lines: PageLines): Draft {
  const joined = joinPassages(passagesOf(content, metadata.publisher, lines));
  return { ...metadata, ...joined };
}

function passagesOf(content: Content, publisher: string | null, lines: PageLines): readonly Passage[] {
  const headline = alignToPage(content.headline, lines, 0);
  const body = alignToPage(content.body, lines, headline.end);
  const passages: Passage[] = [
    { ...headline.aligned, kind: 'headline', voiceName: publisher },
    { ...body.aligned, kind: 'body', voiceName: publisher },
  ];
  let from = 0;
  for (const { name, text } of content.comments) {
    const comment = alignToPage(text, lines, from);
    passages.push({ ...comment.aligned, kind: 'comment', voiceName: name });
    from = comment.end;
  }
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
