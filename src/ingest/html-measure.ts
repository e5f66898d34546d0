import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE, walk } from './html-tree.ts';
import { isUnseen } from './render-html.ts';

/** How many visible characters an element holds, and how many of them are links. White space is not counted. */
export interface Measure {
  readonly text: number;
  readonly linked: number;
}

/** Of each element of a tree that is to be seen. */
export type Measures = ReadonlyMap<HtmlNode, Measure>;

/** Of an element that is not there. */
export const NOTHING: Measure = { text: 0, linked: 0 };

/** Measures all elements under a root at once, so that nothing long is put together to learn that it is long. Linear. */
export function measure(root: HtmlElement): Measures {
  const measures = new Map<HtmlNode, Measure>();
  const open: { text: number; linked: number }[] = [];
  let links = 0;
  const enter = (node: HtmlNode): boolean => {
    const own = open.at(-1);
    if (node.nodeType === TEXT_NODE && own !== undefined) {
      const { length } = (node.textContent ?? '').replace(/\s+/g, '');
      own.text += length;
      own.linked += links > 0 ? length : 0;
    }
    if (!isElement(node) || isUnseen(node)) return false;
    if (node.localName === 'a') links += 1;
    open.push({ text: 0, linked: 0 });
    return true;
  };
  walk(root, enter, (node) => {
    const own = open.pop() ?? { text: 0, linked: 0 };
    if (isElement(node) && node.localName === 'a') links -= 1;
    measures.set(node, own);
    const outer = open.at(-1);
    if (outer === undefined) return;
    outer.text += own.text;
    outer.linked += own.linked;
  });
  return measures;
}

/** The sum of several. */
export function sumMeasures(measures: readonly Measure[]): Measure {
  return measures.reduce(
    (sum, { text, linked }) => ({ text: sum.text + text, linked: sum.linked + linked }),
    NOTHING,
  );
}
