import { type HtmlElement, type HtmlPage, lineOfText } from './html-tree.ts';

/** Two wordings of a headline share at least this part of the shorter one's words. */
const LEAST_SHARED = 0.6;

/**
 * The headline as the page shows it, taken out of the page: the h1 (or, on pages that use it for the site's name, the
 * h2) that has most of its words in common with the title; where none has, the title itself. Null where there is none.
 */
export function takeHeadline(page: HtmlPage, title: string | null): string | null {
  const headings = [...page.body.querySelectorAll('h1, h2')];
  const shown = headings.find((heading) => isTitle(heading, title));
  if (shown === undefined) return title;
  const headline = lineOfText(shown);
  shown.remove();
  return headline;
}

/** Whether a heading shows the title. */
export function isTitle(heading: HtmlElement, title: string | null): boolean {
  const own = wordsOf(lineOfText(heading));
  if (own.size === 0) return false;
  if (title === null) return heading.localName === 'h1';
  const others = wordsOf(title);
  const shared = [...own].filter((word) => others.has(word)).length;
  return (
    shared >=
    LEAST_SHARED * Math.max(1, heading.localName === 'h1' ? Math.min(own.size, others.size) : others.size)
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
