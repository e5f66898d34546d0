import { type HtmlElement, type HtmlPage, lineOfText } from './html-tree.ts';
import { renderHtml } from './render-html.ts';

/** What a reader wrote under a report. */
export interface ReaderComment {
  /** Null where nobody is named. */
  readonly name: string | null;
  readonly text: string;
}

/** Elements that hold a whole thread, by what page authors and the common comment programs call them. */
const THREADS = [
  '#comments',
  '#disqus_thread',
  '#respond',
  '[class*="comments"]',
  '[id*="comments"]',
  '[class*="comment-list"]',
  '[class*="commentlist"]',
  '[class*="comment-section"]',
  '[class*="kommentare"]',
  '[id*="kommentare"]',
  '[class*="commentaires"]',
  '[id*="commentaires"]',
  '[class*="comentarios"]',
  '[id*="comentarios"]',
  '[class*="comment-respond"]',
  '[class*="talkback"]',
  '[id*="kommentar"]',
  '[id*="comment_entries"]',
];

/** Elements that hold one comment. */
const ITEMS = [
  '[itemtype*="schema.org/Comment"]',
  '[itemtype*="schema.org/UserComments"]',
  '[itemprop="comment"]',
  'li.comment',
  'li.pingback',
  'li[id^="comment-"]',
  'li[id^="li-comment"]',
  'article.comment',
  'div.comment',
  'dd.comment-body',
  '#disqus_thread li.post',
  'div[id^="comment-"]',
  '[class~="comment-item"]',
  '[class~="comment-entry"]',
  '[class~="comment__item"]',
  '[class~="kommentar"]',
  '.commentlist > li',
  '.comment-list > li',
  '#comments > ol > li',
  '#comments > ul > li',
];

/** The class of one comment on sites that call it in their own way; counts within a thread, where no other item is found. */
const OWN_ITEM =
  /(?:^|\s)(?:[a-z]{1,12}[-_])?(?:comments?|kommentare?|commentaires?|comentarios?|leserbrief|leserbeitrag)(?:[-_]?(?:item|entry|con|container|single|row))?(?:\s|$)/i;

/** Within a comment: its words. */
const WORDS =
  '[itemprop="text"], [itemprop="commentText"], .comment-content, .comment-text, .comment_text, .commenttext, .comment__text, .comment__content, .comment__body, .post-message, .comment-message, .comment-body-text, .comment-entry-text, .comment-copy, .kommentartext, .commentContent, .comment_content, .commentText, [class*="comments-item-text"], .leserbrief_inner';

/** Within a comment: who wrote it. */
const NAMES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, .comment-author, .comment_author, .comment__author, .commentauthor, .comment-user, .comment-username, .author, .username, .user-name, .user, cite';

/** Within a comment: what is neither. */
const FURNITURE =
  'footer, form, time, .comment-meta, .comment-metadata, .commentmetadata, .comment-footer, .comment-actions, .reply, .comment-reply-link, .comment-author, .vcard, .avatar, .comment-date, .comment-avatar, .comment-notes, .comment-awaiting-moderation, button, .post-byline, .post-footer, .time-ago';

/** Nobody has a longer name; what is longer is a line about the comment. */
const LONGEST_NAME = 80;

/** What is left of an item around a comment is at most a link or two. */
const LONGEST_REMNANT = 20;

/**
 * The comments of a page's readers, in the order of the source, an answer after what it answers. Only reads; see
 * `removeThreads`.
 */
export function readComments(page: HtmlPage): readonly ReaderComment[] {
  const items = itemsOf(page);
  const comments: ReaderComment[] = [];
  for (const item of items) {
    const text = wordsOf(item, items);
    if (text !== '' && !isWrapper(item, text, items)) comments.push({ name: nameOf(item, items), text });
  }
  return comments;
}

function itemsOf(page: HtmlPage): ReadonlySet<HtmlElement> {
  const items = new Set(page.body.querySelectorAll(ITEMS.join(', ')));
  if (items.size > 0) return items;
  const threads = [...page.body.querySelectorAll(THREADS.join(', '))].filter(
    (thread) => !holdsReport(thread),
  );
  const within = threads.flatMap((thread) => [...thread.querySelectorAll('[class]')]);
  return new Set(within.filter((element) => OWN_ITEM.test(element.getAttribute('class') ?? '')));
}

/** Takes threads and comments out of the page, so that the main text is the report's alone. */
export function removeThreads(page: HtmlPage): void {
  for (const element of [...page.body.querySelectorAll([...THREADS, ...ITEMS].join(', '))]) {
    if (element.parentElement !== null && !holdsReport(element)) element.remove();
  }
}

/** Classes such as `has-comments` are put on parts of a page that hold the report too. */
function holdsReport(element: HtmlElement): boolean {
  if (['html', 'body', 'main'].includes(element.localName)) return true;
  return (
    element.querySelector(
      'h1, [itemprop="articleBody"], .entry-content, .post-content > p, .article-body',
    ) !== null
  );
}

/** A list item around an article that is a comment too is the same comment twice: the inner one counts. */
function isWrapper(item: HtmlElement, text: string, items: ReadonlySet<HtmlElement>): boolean {
  if (text.length > LONGEST_REMNANT || wordsElement(item, items) !== undefined) return false;
  return [...item.querySelectorAll('*')].some((element) => items.has(element));
}

/** The element that holds a comment's own words, not an answer's. */
function wordsElement(item: HtmlElement, items: ReadonlySet<HtmlElement>): HtmlElement | undefined {
  return [...item.querySelectorAll(WORDS)].find((element) => nearestItem(element, items) === item);
}

function wordsOf(item: HtmlElement, items: ReadonlySet<HtmlElement>): string {
  const words = wordsElement(item, items);
  const furniture = new Set(item.querySelectorAll(FURNITURE));
  const name = words === undefined ? nameElement(item, items) : null;
  return renderHtml(words ?? item, (element) => {
    if (items.has(element) || furniture.has(element) || element === name) return true;
    return words === undefined && /^h[1-6]$/.test(element.localName);
  });
}

function nameOf(item: HtmlElement, items: ReadonlySet<HtmlElement>): string | null {
  const before = item.localName === 'dd' ? previousTerm(item) : null;
  const name = lineOfText(nameElement(item, items) ?? before)
    .replace(
      /\s*(?:says|said|wrote|sagt|sagte|schrieb|meint|hat gesagt|dit|a dit|dice|dijo)\s*(?:…|\.{3})?:?$/i,
      '',
    )
    .replace(/^(?:by|von|par)\s+/i, '')
    .replace(/[\s,:]+$/, '');
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

function nameElement(item: HtmlElement, items: ReadonlySet<HtmlElement>): HtmlElement | null {
  for (const selector of NAMES.split(', ')) {
    for (const element of item.querySelectorAll(selector)) {
      if (nearestItem(element, items) === item && lineOfText(element) !== '') return element;
    }
  }
  return null;
}

/** The `dt` before a `dd`. */
function previousTerm(item: HtmlElement): HtmlElement | null {
  let last: HtmlElement | null = null;
  for (const sibling of item.parentElement?.children ?? []) {
    if (sibling === item) return last;
    if (sibling.localName === 'dt') last = sibling;
  }
  return null;
}

/** The innermost comment that an element lies in, itself included. */
function nearestItem(element: HtmlElement, items: ReadonlySet<HtmlElement>): HtmlElement | null {
  for (let node: HtmlElement | null = element; node !== null; node = node.parentElement) {
    if (items.has(node)) return node;
  }
  return null;
}
