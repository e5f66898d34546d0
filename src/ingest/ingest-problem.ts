import { type Problem, type ProblemDetail, problem } from '../model/problem.ts';

/** What a person should do about each problem that reading can have, and whether something was left out (`error`). */
export const INGEST_PROBLEMS = {
  'unsupported-format': ['error', 'Save it as a web page, PDF, DOCX or plain text, or leave it out.'],
  'missing-file': ['error', 'Check the path.'],
  'unreadable-file': ['error', 'Check that you may read it.'],
  'changed-file': ['error', 'Give it again once nobody writes to it any more.'],
  'not-a-file': ['error', 'Give a file, a folder, or - for standard input.'],
  'file-too-large': ['error', 'Split it into smaller files.'],
  'empty-file': ['error', 'Check that the file was saved completely.'],
  'damaged-file': ['error', 'Find an undamaged copy; what was read before the damage is kept.'],
  'encrypted-file': ['error', 'Open it with its password, and save a copy without one.'],
  'bad-entry': ['error', 'Unpack it with another program, and give the file itself.'],
  'archive-bomb': ['error', 'Unpack it with another program, and give only the files that you need.'],
  'deep-archive': ['error', 'Unpack the inner archives, and give the files themselves.'],
  'digest-mismatch': [
    'warning',
    'Find an undamaged copy; somebody may have changed it since it was archived.',
  ],
  'binary-file': ['error', 'Turn it into text first, and keep the original beside it.'],
  'no-text': ['error', 'Check that the file is complete; a page may need a script to show its text.'],
  'scanned-pdf': ['error', 'Have the text recognised by another program, and keep the scan beside it.'],
  'scanned-pages': ['warning', 'Look at these pages: a picture of text is not read.'],
  'too-many-pages': ['error', 'Split it into files of fewer pages.'],
  'too-many-words': ['error', 'Look at these pages; print them anew from the program that made them.'],
  'slow-file': ['error', 'Print it anew from the program that made it, or split it.'],
  'malformed-record': [
    'error',
    'Correct the line: one JSON object in JSONL, as many cells as the header has in a table.',
  ],
  'too-many-records': ['error', 'Split the file: what follows the line was left out.'],
  'no-text-column': ['error', 'Give the table a first line that names its columns, and one of them text.'],
  'no-name-column': ['error', 'Give the list a first line that names its columns, and one of them name.'],
  'missing-name': ['error', 'Give the entry a name; the others were taken.'],
  'bad-name': ['error', 'Give names alone; the entry was left out, the others were taken.'],
  'missing-field': ['error', 'Add the field to the record.'],
  'wrong-type': ['warning', 'Write the value as a string; it was read as if it were absent.'],
  'wrong-text-type': ['error', 'Write the text of the record as a string.'],
  'duplicate-id': ['error', 'Give each record an id of its own; only the first of them was read.'],
  'malformed-front-matter': ['warning', 'Correct the YAML; the body was read, the front matter was not.'],
  'bad-date': ['warning', 'Write the date as in 2031-05-09; the document was read as undated.'],
  'unknown-kind': ['warning', 'Use article, statement, post or transcript; it was read as unknown.'],
  'encoding-guessed': ['warning', 'Look for wrong letters in the text, and save the file as UTF-8.'],
  'broken-encoding': ['warning', 'Find an undamaged copy; each bad place reads as U+FFFD.'],
  'deep-markup': ['warning', 'Check the text: its mark-up was too deep to be read as mark-up.'],
  'reader-failed': ['warning', 'Check the text: main text and clutter could not be told apart.'],
} as const satisfies Record<string, readonly [Problem['severity'], string]>;

/** The code of a problem that reading can have. */
export type IngestCode = keyof typeof INGEST_PROBLEMS;

/**
 * A problem of reading, with the severity and the advice that belong to its code.
 *
 * @param message - one sentence: what is wrong, and with which value
 */
export function ingestProblem(code: IngestCode, message: string, detail: ProblemDetail = {}): Problem {
  const [severity, advice] = INGEST_PROBLEMS[code];
  return problem(severity, code, message, advice, detail);
}
