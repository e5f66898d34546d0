/** The stretch of the document’s text that is selected in the page, in UTF-16 code units; null where none is, or more than the text. */
export function selectedSpan(): [start: number, end: number] | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : [start, end];
}

/** Blocks hold the words of the document and nothing else, from the offset that stands in `data-from` on. */
function offsetOf(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-from]');
  if (block == null) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, within);
  return Number(block.dataset.from) + before.toString().length;
}
