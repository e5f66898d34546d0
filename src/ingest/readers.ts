import { CSV } from './read-csv.ts';
import { DOCX } from './read-docx.ts';
import { FEED } from './read-feed.ts';
import { HTML } from './read-html.ts';
import { JSONL } from './read-jsonl.ts';
import { MAIL } from './read-mail.ts';
import { MARKDOWN } from './read-markdown.ts';
import { PDF } from './read-pdf.ts';
import { TEXT } from './read-text.ts';
import type { Reader } from './reader.ts';

/** Every format that is read. A new reader is a new file of the same shape, and a line here. */
export const READERS: readonly Reader[] = [MARKDOWN, HTML, TEXT, JSONL, CSV, DOCX, PDF, FEED, MAIL];
