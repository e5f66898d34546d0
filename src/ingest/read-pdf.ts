import type { Problem } from '../model/problem.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { PdfPage } from './pdf-file.ts';
import { readPdfProperties } from './pdf-properties.ts';
import { pdfReport } from './pdf-report.ts';
import { surveyStreams } from './pdf-streams.ts';
import { type PdfContent, type PdfFailure, parsePdf } from './pdf-thread.ts';
import type { BinaryReader, Reading } from './reader.ts';
import { reportDraft } from './report-draft.ts';

/** PDFs that hold their text as text. Nothing in them is run, drawn or fetched. */
export const PDF: BinaryReader = {
  name: 'pdf/2',
  mediaType: 'application/pdf',
  aliases: ['application/x-pdf'],
  extensions: ['.pdf'],
  maxBytes: 64 * 1024 * 1024,
  isMarked: (start) => Buffer.from(start).includes('%PDF-'),
  parse: readPdf,
};

/** A page with fewer letters has no more on it than its number or the name of the scanner. */
const fewestLetters = 25;

async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const survey = await surveyStreams(bytes);
  if (survey.isBomb) {
    return nothing(ingestProblem('archive-bomb', 'Far more comes out of its streams than text could.'));
  }
  const content = await parsePdf(bytes);
  const problems = problemsOf(content);
  const { pages } = content;
  const bare = pages.filter((page) => lettersOf(page) < fewestLetters).map(({ number }) => number);
  const isScan = survey.pictures > 0 && bare.length > 0;
  if (isScan && bare.length === pages.length) return nothing(...problems, scanned());
  if (isScan) problems.push(partlyScanned(bare));
  const draft = reportDraft({ ...pdfReport(pages), properties: readPdfProperties(content.properties) });
  if (draft !== null) return { drafts: [draft], problems };
  return nothing(
    ...(problems.length > 0 ? problems : [ingestProblem('no-text', 'There is no text in the PDF.')]),
  );
}

/** What of the file was not read. */
function problemsOf({ failure, pageCount, pages, damaged }: PdfContent): Problem[] {
  const problems: Problem[] = [];
  const read = pages.length + damaged.length;
  if (damaged.length > 0) problems.push(unreadable(damaged));
  if (failure === null && pageCount !== null && pageCount > read) problems.push(tooMany(read, pageCount));
  const cut = pages.filter(({ isCut }) => isCut).map(({ number }) => number);
  if (cut.length > 0) problems.push(crowded(cut));
  if (failure !== null) problems.push(describeFailure(failure, read));
  return problems;
}

function describeFailure(failure: PdfFailure, read: number): Problem {
  if (failure.kind === 'slow') {
    return ingestProblem('slow-file', `Reading took too long, and ended after page ${read}.`);
  }
  if (failure.name === 'PasswordException') {
    return ingestProblem('encrypted-file', 'The PDF asks for a password.');
  }
  const what = read === 0 ? 'The file' : `What follows page ${read}`;
  return ingestProblem('damaged-file', `${what} cannot be read (${failure.message}).`);
}

function lettersOf({ fragments }: PdfPage): number {
  return fragments.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function nothing(...problems: readonly Problem[]): Reading {
  return { drafts: [], problems };
}

function scanned(): Problem {
  return ingestProblem('scanned-pdf', 'The pages are pictures with hardly any text.');
}

function partlyScanned(pages: readonly number[]): Problem {
  return ingestProblem(
    'scanned-pages',
    `Hardly any text is on ${named(pages)}, and there are pictures in the file.`,
  );
}

function unreadable(pages: readonly number[]): Problem {
  return ingestProblem('damaged-file', `Nothing could be read of ${named(pages)}.`);
}

function tooMany(read: number, pages: number): Problem {
  return ingestProblem('too-many-pages', `The first ${read} of ${pages} pages were read.`);
}

function crowded(pages: readonly number[]): Problem {
  return ingestProblem('too-many-words', `Not all of ${named(pages)} was read.`);
}

/** `page 3`, `pages 3, 5 to 8`. */
function named(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const open = runs.at(-1);
    if (open !== undefined && open[1] === page - 1) open[1] = page;
    else runs.push([page, page]);
  }
  const words = runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  const shown = words.slice(0, 20).join(', ') + (words.length > 20 ? ' and others' : '');
  return `${pages.length === 1 ? 'page' : 'pages'} ${shown}`;
}
