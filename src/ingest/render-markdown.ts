import type { List, ListItem, Nodes, Parents } from 'mdast';
import { type AnchoredText, anchored, joinAnchored } from './anchored-text.ts';
import { runText, textRuns } from './html-runs.ts';

/** Where some Markdown stands in its file. */
export interface MarkdownSource {
  readonly source: string;
  /** The file's line, from 1, at an offset of the source. The parser's own lines count a lone carriage return. */
  readonly lineAt: (offset: number) => number;
}

const NOTHING: AnchoredText = { text: '', lines: [] };

/**
 * Markdown's blocks as plain text: a blank line between two blocks, one line for each item of a tight list with its
 * `- ` or number, quotes as paragraphs, code as it is; link targets, emphasis marks, pictures and comments gone.
 * Recursive: the caller sees to it that the depth is bounded.
 */
export function renderMarkdown(blocks: readonly Nodes[], place: MarkdownSource): AnchoredText {
  return renderBlocks(blocks, '\n\n', place);
}

function renderBlocks(blocks: readonly Nodes[], gap: string, place: MarkdownSource): AnchoredText {
  return joinAnchored(
    blocks.map((block) => renderBlock(block, place)),
    gap,
  );
}

function renderBlock(block: Nodes, place: MarkdownSource): AnchoredText {
  switch (block.type) {
    case 'list':
      return renderList(block, place);
    case 'blockquote':
      return renderBlocks(block.children, '\n\n', place);
    case 'code':
      return anchored(block.value, place.lineAt(codeStart(block, place)));
    case 'html':
      return renderHtmlBlock(block.value, lineOf(block, place));
    case 'heading':
    case 'paragraph':
      return renderInlines(block, place);
    default:
      return NOTHING;
  }
}

function renderList(list: List, place: MarkdownSource): AnchoredText {
  const first = list.start ?? 1;
  const items = list.children.map((item, index) =>
    renderItem(item, list.ordered === true ? `${first + index}. ` : '- ', place),
  );
  return joinAnchored(items, list.spread === true ? '\n\n' : '\n');
}

function renderItem(item: ListItem, marker: string, place: MarkdownSource): AnchoredText {
  const content = renderBlocks(item.children, item.spread === true ? '\n\n' : '\n', place);
  return content.text === '' ? NOTHING : joinAnchored([anchored(marker, lineOf(item, place)), content], '');
}

function renderInlines(parent: Parents, place: MarkdownSource): AnchoredText {
  return joinAnchored(
    parent.children.map((child) => renderInline(child, place)),
    '',
  );
}

function renderInline(node: Nodes, place: MarkdownSource): AnchoredText {
  if (node.type === 'text' || node.type === 'inlineCode') return anchored(node.value, lineOf(node, place));
  if (node.type === 'break') return anchored('\n', lineOf(node, place));
  return 'children' in node ? renderInlines(node, place) : NOTHING;
}

/** The text of an HTML block, line by line as it stands in the file, blank lines left out. */
function renderHtmlBlock(html: string, firstLine: number): AnchoredText {
  const runs = textRuns(html);
  const characters: AnchoredText[] = [];
  let line = firstLine;
  let counted = 0;
  for (const run of runs) {
    line += lineFeeds(html.slice(counted, run.at));
    counted = run.at;
    runText(run)
      .split('\n')
      .forEach((content, index) => {
        if (content.trim() !== '') characters.push(anchored(content.trim(), line + index));
      });
  }
  return joinAnchored(characters, '\n');
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1;
}

function lineOf(node: Nodes, place: MarkdownSource): number {
  return place.lineAt(node.position?.start.offset ?? 0);
}

/** Where the code itself starts: after the line of the fence, where there is one. */
function codeStart(node: Nodes, { source }: MarkdownSource): number {
  const start = node.position?.start.offset ?? 0;
  if (!['`', '~'].includes(source[start] ?? '')) return start;
  const end = start + source.slice(start).search(/[\r\n]/);
  return source.startsWith('\r\n', end) ? end + 2 : end + 1;
}
