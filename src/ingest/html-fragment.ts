import { isCostlySource } from './html-cost.ts';
import { runText, textRuns } from './html-runs.ts';
import { type HtmlElement, parsePage } from './html-tree.ts';
import { renderHtml } from './render-html.ts';

/** The text between the tags, a line for each stretch: what can be read where a tree would take too long to make. */
export function textOfRuns(source: string): string {
  const lines = textRuns(source).map((run) => runText(run).replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * All that a browser shows of some HTML that is all report: of a mail, of an item of a feed. Nothing is taken for clutter.
 *
 * @param prepare - may change the tree before it is read
 */
export function renderFragment(
  source: string,
  prepare: (body: HtmlElement) => void = () => {},
): { readonly text: string; readonly isTooDeep: boolean } {
  if (!source.includes('<') && !source.includes('&')) return { text: source.trim(), isTooDeep: false };
  if (isCostlySource(source)) return { text: textOfRuns(source), isTooDeep: true };
  const { body } = parsePage(source);
  prepare(body);
  return { text: renderHtml(body), isTooDeep: false };
}
