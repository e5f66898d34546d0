import type { Problem } from '../model/problem.ts';
import type { DocxLists } from './docx-lists.ts';
import { DOCX_PREFIXES, isOn } from './docx-names.ts';
import type { DocxStyle } from './docx-styles.ts';
import { walkPart } from './office-package.ts';
import type { ReportBlock } from './report-draft.ts';
import type { XmlElement, XmlListener } from './walk-xml.ts';

/** What a part of a document says, and which notes it calls, in order. */
export interface DocxText {
  /** Without lines: a Word document has none. */
  readonly blocks: readonly Omit<ReportBlock, 'lines'>[];
  /** `footnote 3`, `endnote 1`, each once. */
  readonly notes: readonly string[];
  readonly problem: Problem | null;
}

type Block = DocxText['blocks'][number];

/** A paragraph while it is read. */
interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its end was deleted: what follows belongs to it. */
  joinsNext: boolean;
  /** What stands in boxes that hang on it; it follows the paragraph. */
  readonly boxed: Block[];
}

/** A table row while it is read. */
interface OpenRow {
  readonly cells: Block[][];
  isDeleted: boolean;
}

/**
 * What holds text that is not to be read: what was deleted, or moved away; how it looked before a change; the copy of a box
 * for old programs; the reading aids above Chinese and Japanese.
 */
const UNREAD = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:sectPrChange',
  'mc:Fallback',
  'w:rt',
]);

/** Signs that are elements. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);

/** Numbers the notes of a document in the order in which they are called. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  number(note: string): number {
    const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, number);
    return number;
  }

  get notes(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** What the text of a document is read with. */
export interface DocxContext {
  readonly styleOf: (id: string | null) => DocxStyle;
  readonly lists: DocxLists;
  readonly numbers: NoteNumbers;
}

/** The blocks of a document's main text. Insertions are in it; deletions, comments and hidden text are not. */
export function readDocxText(source: string, context: DocxContext): Omit<DocxText, 'notes'> {
  const writer = new DocxWriter(context);
  const problem = walkPart(source, DOCX_PREFIXES, writer);
  return { blocks: writer.finish(), problem };
}

/** The notes of a part, by their ids, each in one line for every paragraph. */
export function readDocxNotes(source: string, context: DocxContext): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let writer = new DocxWriter(context);
  let id: string | null = null;
  walkPart(source, DOCX_PREFIXES, {
    open: (element) => {
      if (element.name === 'w:footnote' || element.name === 'w:endnote') {
        id = element.attribute('w:id');
        writer = new DocxWriter(context);
      } else writer.open(element);
    },
    close: (name) => {
      if (name !== 'w:footnote' && name !== 'w:endnote') writer.close(name);
      else if (id !== null)
        notes.set(
          id,
          writer
            .finish()
            .map(({ text }) => text.trim())
            .join('\n'),
        );
    },
    text: (text) => writer.text(text),
  });
  return notes;
}

/** Writes blocks while a document is read. Each paragraph, row and box is finished when it closes. */
class DocxWriter implements XmlListener {
  readonly #context: DocxContext;
  readonly #blocks: Block[] = [];
  readonly #names: string[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: OpenRow[] = [];
  /** How many elements are open since one that is not to be read. */
  #unread = 0;
  #isHidden = false;
  /** Of content controls: true where nothing but the prompt to fill it in is there. */
  readonly #prompts: boolean[] = [];
  /** The paragraph before, where its end was deleted. */
  #pending: string | null = null;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  open = (element: XmlElement): void => {
    const { name } = element;
    const parent = this.#names.at(-1) ?? '';
    this.#names.push(name);
    if (this.#unread > 0) this.#unread += 1;
    else if (parent === 'w:rPr' || parent === 'w:pPr' || parent === 'w:numPr' || parent === 'w:trPr')
      this.#takeProperty(element, parent);
    else if (UNREAD.has(name)) this.#unread = 1;
    else this.#enter(element, parent);
  };

  close = (name: string): void => {
    this.#names.pop();
    if (this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (name === 'w:r') this.#isHidden = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:sdt') this.#prompts.pop();
  };

  text = (text: string): void => {
    const name = this.#names.at(-1);
    if (this.#unread === 0 && (name === 'w:t' || name === 'm:t')) this.#write(text);
  };

  /** All that was read, to be called once. */
  finish(): readonly Block[] {
    while (this.#paragraphs.length > 0) this.#closeParagraph();
    while (this.#rows.length > 0) this.#closeRow();
    if (this.#pending !== null) this.#put({ role: 'paragraph', text: this.#pending });
    return this.#blocks;
  }

  #enter({ name, attribute }: XmlElement, parent: string): void {
    const sign = SIGNS.get(name);
    // Elsewhere a tab is a place on the ruler.
    if (sign !== undefined && parent === 'w:r') this.#write(sign);
    else if (name === 'w:p') {
      this.#paragraphs.push({ text: '', style: null, list: null, level: null, joinsNext: false, boxed: [] });
    } else if (name === 'w:tr') this.#rows.push({ cells: [], isDeleted: false });
    else if (name === 'w:tc') this.#rows.at(-1)?.cells.push([]);
    else if (name === 'w:sdt') this.#prompts.push(false);
    else if (name === 'w:showingPlcHdr') this.#prompts.splice(-1, 1, true);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      this.#callNote(`${name.slice(2, -'Reference'.length)} ${attribute('w:id') ?? ''}`);
    }
  }

  #takeProperty({ name, attribute }: XmlElement, parent: string): void {
    const paragraph = this.#paragraphs.at(-1);
    const row = this.#rows.at(-1);
    const ofMark = this.#names.at(-3) === 'w:pPr';
    const value = attribute('w:val');
    if (parent === 'w:rPr' && ofMark) {
      if (paragraph !== undefined && (name === 'w:del' || name === 'w:moveFrom')) paragraph.joinsNext = true;
    } else if (name === 'w:vanish') this.#isHidden = isOn(value);
    else if (name === 'w:rStyle' && this.#context.styleOf(value).isHidden) this.#isHidden = true;
    else if (name === 'w:pStyle' && paragraph !== undefined) paragraph.style = value;
    else if (name === 'w:numId' && paragraph !== undefined) paragraph.list = value;
    else if (name === 'w:ilvl' && paragraph !== undefined) paragraph.level = Number(value);
    else if (name === 'w:del' && parent === 'w:trPr' && row !== undefined) row.isDeleted = true;
    if (UNREAD.has(name)) this.#unread = 1;
  }

  #callNote(note: string): void {
    if (!this.#isUnseen()) this.#write(`[${this.#context.numbers.number(note)}]`);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && !this.#isUnseen()) paragraph.text += text;
  }

  #isUnseen(): boolean {
    const style = this.#paragraphs.at(-1)?.style ?? null;
    return this.#isHidden || this.#prompts.includes(true) || this.#context.styleOf(style).isHidden;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const text = (this.#pending ?? '') + paragraph.text;
    this.#pending = paragraph.joinsNext ? text : null;
    const host = this.#paragraphs.at(-1);
    const blocks = [...(paragraph.joinsNext ? [] : [this.#toBlock(paragraph, text)]), ...paragraph.boxed];
    for (const block of blocks) {
      if (host === undefined) this.#put(block);
      else host.boxed.push(block);
    }
  }

  #toBlock({ style: id, list, level }: OpenParagraph, written: string): Block {
    const style = this.#context.styleOf(id);
    const lines = written.split('\n').map((line) => line.trim());
    const text = lines.join('\n').trim();
    const listId = list ?? style.list;
    const label =
      listId === null || text === '' ? '' : this.#context.lists.label(listId, level ?? style.level);
    return { role: style.role ?? (label === '' ? 'paragraph' : 'item'), text: `${label}${text}` };
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    if (row === undefined || row.isDeleted) return;
    const cells = row.cells.map((cell) => cell.filter(({ text }) => text !== ''));
    const isLine = cells.length > 1 && cells.every((cell) => cell.length < 2);
    const line = cells.map(([only]) => only?.text.replaceAll('\n', ' ') ?? '').join('\t');
    const blocks: readonly Block[] = isLine ? [{ role: 'row', text: line.trim() }] : cells.flat();
    for (const block of blocks) this.#put(block);
  }

  /** To the cell that is open, else to the document. */
  #put(block: Block): void {
    if (block.text === '') return;
    const blocks = this.#rows.at(-1)?.cells.at(-1) ?? this.#blocks;
    blocks.push(block);
  }
}
