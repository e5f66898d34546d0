import type { Problem } from '../model/problem.ts';
import { DocxLists } from './docx-lists.ts';
import { DOCX_PREFIXES } from './docx-names.ts';
import { readStyles } from './docx-styles.ts';
import { type DocxContext, NoteNumbers, readDocxNotes, readDocxText } from './docx-text.ts';
import { ingestProblem } from './ingest-problem.ts';
import { isOldOfficeFile, isPackage, whyOldOfficeFile } from './office-marks.ts';
import { type OfficePackage, openPackage, walkPart } from './office-package.ts';
import { primaryLanguage } from './primary-language.ts';
import type { BinaryReader, Reading } from './reader.ts';
import { type ReportProperties, reportDraft } from './report-draft.ts';
import type { Stated } from './stated.ts';
import { isoDate } from './written-date.ts';

/** Word documents (Office Open XML): headings, paragraphs, lists, tables and notes, as they stand once all changes are accepted. */
export const DOCX: BinaryReader = {
  name: 'docx/2',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  aliases: ['application/vnd.ms-word.document.macroenabled.12'],
  extensions: ['.docx', '.docm'],
  maxBytes: 64 * 1024 * 1024,
  isMarked: (start) =>
    isOldOfficeFile(start) ||
    isPackage(start, ['[Content_Types].xml', '_rels/', 'docProps/', 'word/', 'customXml/']),
  parse: readDocx,
};

const WANTED =
  /^(?:_rels\/\.rels|docProps\/core\.xml|(?:[^/]+\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml)$/;

const NO_NOTES: ReadonlyMap<string, string> = new Map();

async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const old = whyOldOfficeFile(bytes);
  if (old !== null) return { drafts: [], problems: [old] };
  const opened = await openPackage(bytes, (name) => WANTED.test(name));
  const main = mainPart(opened);
  const source = opened.files.get(main);
  if (source === undefined) return { drafts: [], problems: [...opened.problems, noText(opened)] };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => partOf(opened, folder, name);
  const context: DocxContext = {
    styleOf: readStyles(part('styles')),
    lists: new DocxLists(part('numbering')),
    numbers: new NoteNumbers(),
  };
  const { blocks, problem } = readDocxText(source, context);
  const draft = reportDraft({
    blocks: blocks.map(withoutLines),
    notes: readNotes(context, part).map(withoutLines),
    properties: readProperties(opened.files.get('docProps/core.xml') ?? ''),
  });
  const problems = problem === null ? opened.problems : [...opened.problems, problem];
  if (draft !== null) return { drafts: [draft], problems };
  return { drafts: [], problems: problems.length > 0 ? problems : [noText(opened)] };
}

/** The package says which of its files is the document. */
function mainPart({ files }: OfficePackage): string {
  let main = 'word/document.xml';
  const source = files.get('_rels/.rels') ?? '';
  walkPart(source, DOCX_PREFIXES, {
    open: ({ attribute }) => {
      const target = attribute('Target')?.replace(/^\//, '') ?? '';
      if (attribute('Type')?.endsWith('/officeDocument') === true && files.has(target)) main = target;
    },
    close: () => {},
    text: () => {},
  });
  return main;
}

/** `styles.xml` or, as some programs write it, `styles2.xml`; empty where there is none. */
function partOf({ files }: OfficePackage, folder: string, name: string): string {
  const found = [...files.keys()].sort().find((file) => {
    return file.startsWith(`${folder}${name}`) && /^\d*\.xml$/.test(file.slice(folder.length + name.length));
  });
  return files.get(found ?? '') ?? '';
}

/** The notes that the text calls, each after its number. A note may call others in turn, which then follow. */
function readNotes(
  context: DocxContext,
  part: (name: string) => string,
): readonly { readonly text: string }[] {
  const { numbers } = context;
  if (numbers.notes.length === 0) return [];
  const known: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    footnote: readDocxNotes(part('footnotes'), context),
    endnote: readDocxNotes(part('endnotes'), context),
  };
  return numbers.notes.flatMap((note) => {
    const [kind = '', id = ''] = note.split(' ');
    const text = (known[kind] ?? NO_NOTES).get(id) ?? '';
    return text === '' ? [] : [{ text: `[${numbers.number(note)}] ${text}` }];
  });
}

/** A Word document has no lines; its text has. */
function withoutLines<T extends { readonly text: string }>(block: T): T & { lines: [] } {
  return { ...block, lines: [] };
}

const PROPERTIES: ReadonlyMap<string, keyof ReportProperties> = new Map([
  ['dc:title', 'title'],
  ['dc:creator', 'author'],
  ['dc:language', 'language'],
  ['dcterms:created', 'published'],
  ['dcterms:modified', 'modified'],
]);

function readProperties(source: string): ReportProperties {
  const properties = new Map<keyof ReportProperties, Stated>();
  let content = '';
  walkPart(source, DOCX_PREFIXES, {
    open: () => {
      content = '';
    },
    close: (name) => {
      const fact = PROPERTIES.get(name);
      const value = fact === undefined ? null : toValue(fact, content.trim());
      if (fact !== undefined && value !== null)
        properties.set(fact, { value, place: `core property ${name}` });
    },
    text: (text) => {
      content += text;
    },
  });
  return Object.fromEntries(properties);
}

function toValue(fact: keyof ReportProperties, content: string): string | null {
  if (fact === 'published' || fact === 'modified') return isoDate(content);
  if (fact === 'language') return primaryLanguage(content);
  return content === '' ? null : content;
}

function noText({ problems, files }: OfficePackage): Problem {
  return files.size === 0 && problems.length === 0
    ? ingestProblem('damaged-file', 'The archive holds no document.')
    : ingestProblem('no-text', 'There is no text in the document.');
}
