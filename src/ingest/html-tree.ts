import { htmlParser } from './parsers.ts';

/** What is used of a node of a page's tree; the DOM's own names. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

/** What is used of an element. */
export interface HtmlElement extends HtmlNode {
  /** Lower case. */
  readonly localName: string;
  readonly children: Iterable<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  /** Puts text before all that is in it. */
  prepend(text: string): void;
  /** Puts text after all that is in it. */
  append(text: string): void;
  remove(): void;
}

/** What is used of a page. */
export interface HtmlPage {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const ELEMENT = 1;
export const TEXT_NODE = 3;

/**
 * The tree of a page. Source without an html element of its own, or with something beside it, is put into one, since
 * the parser would take the first element for the whole page. Always has a body.
 */
export function parsePage(source: string): HtmlPage {
  const page = parse(/<html[\s>]/i.test(source) ? source : withRoot(source));
  if (page.documentElement?.localName === 'html' && hasBody(page)) return page;
  return parse(withRoot(source));
}

function withRoot(source: string): string {
  return `<html><head></head><body>${source}</body></html>`;
}

/** The class names and the id, in lower case, with spaces around each: what page authors call a thing. */
export function namesOf(element: HtmlElement): string {
  return ` ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} `.toLowerCase();
}

/** The element's text as a reader sees it in one line. Empty for null. */
export function lineOfText(element: HtmlElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Visits the nodes under a root in the order of the source, without recursion, since pages may be nested to any depth.
 *
 * @param visit - called on the way in; where it says false, what is within is passed over, and so is `leave`
 * @param leave - called on the way out
 */
export function walk(
  root: HtmlNode,
  visit: (node: HtmlNode, level: number) => boolean,
  leave: (node: HtmlNode) => void = () => {},
): void {
  const open: HtmlNode[] = [];
  let node: HtmlNode | null = root;
  while (node !== null) {
    if (visit(node, open.length)) {
      open.push(node);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    node = following(node, open, leave);
  }
}

/** The node after this one and all that is in it; leaves what ends here. Null when the walk is over. */
function following(from: HtmlNode, open: HtmlNode[], leave: (node: HtmlNode) => void): HtmlNode | null {
  let node = from;
  if (open.at(-1) === node) leave(open.pop() ?? node);
  while (open.length > 0) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = open.pop() ?? node;
    leave(node);
  }
  return null;
}

/** Tells an element from the other nodes. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

function parse(source: string): HtmlPage {
  return htmlParser().parseHTML(source).document;
}

function hasBody(page: HtmlPage): boolean {
  return [...page.documentElement.children].some((child) => child.localName === 'body');
}
