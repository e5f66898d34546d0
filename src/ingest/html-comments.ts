import { type HtmlElement, type HtmlPage, lineOfText, namesOf } from './html-tree.ts';
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

/** Within a comment: its words. */
const WORDS =
  '[itemprop="text"], [itemprop="commentText"], .comment-content, .comment-text, .comment_text, .commenttext, .comment__text, .comment__content, .comment__body, .post-message, .comment-message, .comment-body-text, .comment-entry-text, .comment-copy, .kommentartext, .commentContent, .comment_content';

/** Within a comment: who wrote it. */
const NAMES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, .comment-author, .comment_author, .comment__author, .commentauthor, .comment-user, .comment-username, .author, .username, .user-name, .user, cite';

/** Within a comment: what is neither. */
const FURNITURE =
  'footer, form, time, .comment-meta, .comment-metadata, .commentmetadata, .comment-footer, .comment-actions, .reply, .comment-reply-link, .comment-author, .vcard, .avatar, .comment-date, .comment-avatar, .comment-notes, .comment-awaiting-moderation, button, .post-byline, .post-footer, .time-ago';

/** A thread that is larger than the rest of the page's text by this factor is taken for the page itself. */
const LONGEST_NAME = 80;

/**
 * The comments of a page's readers, in the order of the source, an answer after what it answers. Only reads; see
 * `removeThreads`.
 */
export function readComments(page: HtmlPage): readonly ReaderComment[] {
  const items = new Set(page.body.querySelectorAll(ITEMS.join(', ')));
  const comments: ReaderComment[] = [];
  for (const item of items) {
    if (isWrapper(item, items)) continue;
    const text = wordsOf(item, items);
    if (text !== '') comments.push({ name: nameOf(item, items), text });
  }
  return comments;
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
  return element.querySelector('h1, [itemprop="articleBody"], .entry-content, .post-content > p, .article-body') !== null;
}

/**
 * A list item around an article that is a comment too is the same comment twice: the inner one counts, where there is
 * no other text of a comment beside it.
 */
function isWrapper(item: HtmlElement, items: ReadonlySet<HtmlElement>): boolean {
  const inner = [...item.querySelectorAll('*')].filter((element) => items.has(element));
  const [first] = inner;
  if (first === undefined) return false;
  const own = item.querySelector(WORDS);
  return own === null || nearestItem(own, items) !== item;
}

function wordsOf(item: HtmlElement, items: ReadonlySet<HtmlElement>): string {
  const words = [...item.querySelectorAll(WORDS)].find((element) => nearestItem(element, items) === item);
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
    .replace(/\s*(?:says|said|wrote|sagt|sagte|schrieb|meint|hat gesagt|dit|a dit|dice|dijo)\s*(?:…|\.{3})?:?$/i, '')
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
