import { measureTags } from './html-runs.ts';
import { type HtmlElement, isElement, TEXT_NODE, walk } from './html-tree.ts';

/**
 * Readability's time grows with more than the square of the depth: 400 nested elements take 1.6 s, 2,000 take minutes.
 * Real pages nest some thirty deep; browsers stop at 512.
 */
const DEEPEST = 120;

/** A page of 16,000 paragraphs (32,000 nodes) takes 0.6 s; one with many more is no report. */
const MOST_NODES = 60_000;

/**
 * Characters times the elements around each: what it takes to ask every element for its text once. Pages of a megabyte of
 * text ten deep have ten million; ten megabytes a hundred deep, a thousand million, take Readability two minutes.
 */
const MOST_TEXT_IN_DEPTH = 40_000_000;

/** The tree alone of 100,000 nested elements takes some ten seconds to build. */
const DEEPEST_SOURCE = 1_000;
const MOST_TAGS = 250_000;

/** Whether a page's source would take too long to make a tree of. Linear. */
export function isCostlySource(source: string): boolean {
  const { tags, depth } = measureTags(source);
  return tags > MOST_TAGS || depth > DEEPEST_SOURCE;
}

/** Whether a page's tree is so deep or so large that telling its parts apart would take more than moments. Linear. */
export function isCostlyTree(root: HtmlElement): boolean {
  let nodes = 0;
  let depth = 0;
  let text = 0;
  const isTooMuch = () => depth > DEEPEST || nodes > MOST_NODES || text > MOST_TEXT_IN_DEPTH;
  walk(root, (node, level) => {
    nodes += 1;
    depth = Math.max(depth, level);
    if (node.nodeType === TEXT_NODE) text += level * (node.textContent ?? '').length;
    // Data is asked for by nobody.
    return !isTooMuch() && !(isElement(node) && (node.localName === 'script' || node.localName === 'style'));
  });
  return isTooMuch();
}
