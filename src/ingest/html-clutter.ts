import { removeFurniture } from './html-furniture.ts';
import { removeLinkLists } from './html-link-lists.ts';
import { type HtmlElement, type HtmlPage, lineOfText, namesOf } from './html-tree.ts';

/** Elements that are never part of a report's text. */
const NEVER = [
  'nav',
  'aside',
  'form',
  'dialog',
  'button',
  'figcaption',
  'script',
  'style',
  'template',
  'noscript',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  'article footer',
  'body > footer',
].join(', ');

/** What page authors call things that stand around a report, as whole words of a class name or an id. */
const AROUND =
  /[ _-](?:cookies?|consent|gdpr|newsletter|share|sharing|sharedaddy|social|socials|related|recommended|recommendations|promo|advert|advertisement|ads|ad|adslot|sponsored|breadcrumbs?|most-?read|popular|sidebar|widgets?|navigation|navbar|menu|pagination|pager|ticker|subscribe|subscription|tags|taglist|tag-links|cat-links|author-?box|author-?bio|about-?author|read-?more|readmore|similar|teaser-?list|jp-relatedposts|outbrain|taboola|caption|wp-caption-text|skip-link|paywall|login|signup|print-?link|copyright|disclaimer|ratings?|post-ratings|license|licence)(?=[ _-])/;

/** What page builders put on every block, the report's included. */
const BUILDERS = /[ _-]elementor-(?:element|widget)(?=[ _-])/g;

/** The line under a headline with name and date. Counts only while short, since sites give such names to more. */
const BYLINE =
  /[ _-](?:byline|dateline|meta|entry-meta|post-meta|postmeta|postmetadata|entry-date|pubdate|publish-date|posted-on|article-info|author|date)(?=[ _-])/;
const LONGEST_BYLINE = 200;

/** The paragraph about date, sections and feeds that blog programs write under each post. */
const META = /[ _-](?:postmetadata|post-meta|entry-meta|entry-utility)(?=[ _-])/;
const LONGEST_META = 500;

/** Teasers are links to other reports; the report's own standfirst, which some sites call so, links to none. */
const TEASER = /[ _-]teasers?(?=[ _-])/;
const TEASER_LINK = 'h2 a, h3 a, h4 a, a h2, a h3, a h4';
const LONGEST_TEASER = 600;

/** What holds one of these holds the report. */
const REPORT = 'h1, [itemprop="articleBody"], .entry-content';

/** What holds more of the page's text than this is not taken for clutter, whatever it is called. */
const LARGEST_SHARE = 0.4;

/**
 * Takes out what stands around a report, by what its elements are and are called.
 *
 * @param publisher - a block that says only this is the site's masthead; null when unknown
 */
export function removeClutter(page: HtmlPage, publisher: string | null): void {
  for (const element of [...page.body.querySelectorAll(NEVER)]) {
    if (element.querySelector('h1') === null) element.remove();
  }
  const most = LARGEST_SHARE * (page.body.textContent ?? '').length;
  for (const element of [...page.body.querySelectorAll('[class], [id]')]) {
    if (element.parentElement !== null && isClutter(element, most)) element.remove();
  }
  removeFurniture(page.body);
  removeLinkLists(page.body);
  if (publisher === null) return;
  for (const element of [...page.body.querySelectorAll('p, div, span, a, h2, h3')]) {
    if ((element.textContent ?? '').trim() === publisher && !isWithinText(element)) element.remove();
  }
}

/** Whether an element is a word or two of a paragraph. */
function isWithinText(element: HtmlElement): boolean {
  const parent = element.parentElement;
  return parent !== null && ['p', 'li', 'td', 'blockquote'].includes(parent.localName);
}

function isClutter(element: HtmlElement, most: number): boolean {
  if (['html', 'body', 'main', 'article', 'h1'].includes(element.localName)) return false;
  const names = namesOf(element).replace(BUILDERS, ' ');
  if (AROUND.test(names))
    return (element.textContent ?? '').length <= most && element.querySelector(REPORT) === null;
  if (TEASER.test(names) && element.querySelector(TEASER_LINK) !== null)
    return lineOfText(element).length <= LONGEST_TEASER && element.querySelector(REPORT) === null;
  if (META.test(names) && lineOfText(element).length <= LONGEST_META)
    return element.querySelector('h1') === null;
  return (
    BYLINE.test(names) && lineOfText(element).length <= LONGEST_BYLINE && element.querySelector('h1') === null
  );
}
