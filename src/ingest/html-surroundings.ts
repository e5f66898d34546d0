import { type HtmlElement, namesOf } from './html-tree.ts';

/** Tells whether an element lies in what stands around a report: a thread, a list of others, a side column, the site's foot. */
export type IsAround = (element: HtmlElement) => boolean;

/** What page authors call such places. */
const AROUND =
  /comment|kommentar|comentario|disqus|sidebar|related|recommend|most-?read|widget|copyright|newslist|latest/;

/** The foot of a report may hold its date; that of the site does not. */
const FOOT = /[ _-]footer[ _-]/;
const REPORT_NAME = /[ _-](?:article|post|entry|hentry|news-single|beitrag|artikel)[ _-]/;

/** An element that holds one of these holds the report, whatever it is called. */
const REPORT = 'h1, [itemprop="articleBody"], .entry-content, .article-body';

/** Asks each element once: a page may have thousands of dates in one thread. The page must not change meanwhile. */
export function knowSurroundings(): IsAround {
  const known = new Map<HtmlElement, boolean>();
  const holdsNoReport = (element: HtmlElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const holdsNone = element.querySelector(REPORT) === null;
    known.set(element, holdsNone);
    return holdsNone;
  };
  return (element) => {
    for (let node: HtmlElement | null = element; node !== null; node = node.parentElement) {
      if (node.localName === 'body') return false;
      if (isNamedAround(node)) return holdsNoReport(node);
    }
    return false;
  };
}

function isNamedAround(element: HtmlElement): boolean {
  const names = namesOf(element);
  if (AROUND.test(names) || element.localName === 'nav') return true;
  return (['aside', 'footer'].includes(element.localName) || FOOT.test(names)) && !isWithinReport(element);
}

function isWithinReport(element: HtmlElement): boolean {
  for (let node = element.parentElement; node !== null; node = node.parentElement) {
    if (node.localName === 'body') return false;
    if (node.localName === 'article' || REPORT_NAME.test(namesOf(node))) return true;
  }
  return false;
}
