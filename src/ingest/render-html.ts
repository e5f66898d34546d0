import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE, walk } from './html-tree.ts';

/** Elements that stand on lines of their own, with a blank line around them. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own, without a blank line. */
const LINES = new Set(['li', 'tr', 'caption', 'option']);

/** Elements that hold nothing to read. */
const UNSEEN = new Set(
  'script style template noscript iframe object embed svg math canvas audio video select textarea button input head title'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a line. */
export function isLineElement({ localName }: HtmlElement): boolean {
  return BLOCKS.has(localName) || LINES.has(localName) || localName === 'br';
}

/** Whether an element holds nothing to read. */
export function isUnseen({ localName }: HtmlElement): boolean {
  return UNSEEN.has(localName);
}

/** What can stand between two words; of several, the widest counts, which is the last here. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const;
type Gap = (typeof GAPS)[number];

interface Output {
  /** Of the passage that is being written. */
  pieces: string[];
  readonly passages: RenderedPassage[];
  /** What must stand before the next word. */
  gap: Gap;
  /** How many pre elements are open: within them white space counts. */
  preformatted: number;
  /** The block quotation that is open; null outside of all. */
  quotation: HtmlElement | null;
}

/** Text that a page sets apart as a block quotation, or what stands before or behind one. */
export interface RenderedPassage {
  readonly text: string;
  readonly isQuotation: boolean;
}

/** Elements that are passed over with all that is in them. */
type IsLeftOut = (element: HtmlElement) => boolean;

/**
 * What a browser shows of an element, as plain text: white space collapsed, a blank line between blocks, one line for
 * each item, row and `<br>`, a tab between cells.
 */
export function renderHtml(root: HtmlElement, isLeftOut: IsLeftOut = () => false): string {
  return renderPassages(root, isLeftOut)
    .map(({ text }) => text)
    .join('\n\n');
}

/** The same with its block quotations apart, the outermost ones. None is empty. */
export function renderPassages(
  root: HtmlElement,
  isLeftOut: IsLeftOut = () => false,
): readonly RenderedPassage[] {
  const output: Output = { pieces: [], passages: [], gap: '', preformatted: 0, quotation: null };
  const enter = (node: HtmlNode) => {
    if (node.nodeType === TEXT_NODE) write(node.textContent ?? '', output);
    if (!isElement(node)) return false;
    if (UNSEEN.has(node.localName) || (node !== root && isLeftOut(node))) return false;
    if (node.localName === 'blockquote' && output.quotation === null) {
      endPassage(output);
      output.quotation = node;
    }
    open(node.localName, output);
    return true;
  };
  walk(root, enter, (node) => {
    if (!isElement(node)) return;
    close(node.localName, output);
    if (node !== output.quotation) return;
    endPassage(output);
    output.quotation = null;
  });
  endPassage(output);
  return output.passages;
}

function endPassage(output: Output): void {
  const text = output.pieces.join('').trim();
  if (text !== '') output.passages.push({ text, isQuotation: output.quotation !== null });
  output.pieces = [];
  output.gap = '';
}

function open(name: string, output: Output): void {
  widenAround(name, output);
  if (name === 'br') widen(output, output.gap === '\n' ? '\n\n' : '\n');
  if (name === 'pre') output.preformatted += 1;
}

function close(name: string, output: Output): void {
  widenAround(name, output);
  if (name === 'td' || name === 'th') widen(output, '\t');
  if (name === 'pre') output.preformatted -= 1;
}

function widenAround(name: string, output: Output): void {
  if (BLOCKS.has(name)) widen(output, '\n\n');
  else if (LINES.has(name)) widen(output, '\n');
}

function widen(output: Output, gap: Gap): void {
  if (GAPS.indexOf(gap) > GAPS.indexOf(output.gap)) output.gap = gap;
}

function write(text: string, output: Output): void {
  if (output.preformatted > 0) {
    put(text, output);
    return;
  }
  // White space of HTML only: a no-break space is a character of the text.
  const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
  const words = collapsed.trim() === '' ? '' : collapsed.replace(/^ | $/g, '');
  if (collapsed.startsWith(' ')) widen(output, ' ');
  if (words === '') return;
  put(words, output);
  if (collapsed.endsWith(' ')) output.gap = ' ';
}

function put(text: string, output: Output): void {
  if (output.gap !== '' && output.pieces.length > 0) output.pieces.push(output.gap);
  output.pieces.push(text);
  output.gap = '';
}
