import { isDateLine } from './date-line.ts';
import { type Measures, measure, NOTHING } from './html-measure.ts';
import { runText, textRuns } from './html-runs.ts';
import { type HtmlElement, type HtmlPage, isElement, lineOfText } from './html-tree.ts';
import { commentsOf, linkedData } from './json-ld.ts';
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
  '[itemprop="text"], [itemprop="commentText"], .comment-content, .comment-text, .comment_text, .commenttext, .comment__text, .comment__content, .comment__body, .post-message, .comment-message, .comment-body-text, .comment-entry-text, .comment-copy, .kommentartext, .commentContent, .comment_content, .commentText, [class*="comments-item-text"], .leserbrief_inner, .kommentar-text, .kommentar-inhalt, .kommentar_text, [class~="text"]';

/** Within a comment: who wrote it. */
const NAMES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, .comment-author, .comment_author, .comment__author, .commentauthor, .comment-user, .comment-username, .author, .username, .user-name, .user, .benutzer, .benutzername, .comment-name, .nickname, cite';

/** Where nothing is named: what stands first. */
const FIRST_NAME = 'h3, h4, h5, h6, b, strong';

/** Within a comment: what is neither. */
const FURNITURE =
  'footer, form, time, .comment-meta, .comment-metadata, .commentmetadata, .comment-footer, .comment-actions, .reply, .comment-reply-link, .comment-author, .vcard, .avatar, .comment-date, .comment-avatar, .comment-notes, .comment-awaiting-moderation, button, .post-byline, .post-footer, .time-ago, .datum, .kommentar-info, .kommentar-meta';

/** Nobody has a longer name; what is longer is a line about the comment. */
const LONGEST_NAME = 80;

/** No line that announces a thread is longer. */
const LONGEST_ANNOUNCEMENT = 60;

/** An item that is a link for the most part leads to a comment elsewhere. */
const LEAST_LINKED = 0.85;

/** `Comments`, `12 Kommentare`, `Comments (3)`. */
const ANNOUNCEMENT =
  /^(?:\d{1,5} )?(?:(?:reader|user|leser)?[- ]?(?:comments?|kommentare?|zuschriften)|commentaires?|comentarios?|commenti|reacties|responses?)(?: ?\(\d{1,5}\)|: ?\d{1,5})?:?$/i;

/** What is left of an item around a comment is at most a link or two. */
const LONGEST_REMNANT = 20;

/**
 * The comments of a page's readers, in the order of the source, an answer after what it answers. Takes them, and all that
 * belongs to their threads, out of the page, so that the main text is the report's alone.
 */
export function takeComments(page: HtmlPage): readonly ReaderComment[] {
  const { items, heading } = findItems(page);
  const comments = readComments(page, items);
  heading?.remove();
  for (const element of [...page.body.querySelectorAll([...THREADS, ...ITEMS].join(', ')), ...items]) {
    if (element.parentElement !== null && !holdsReport(element)) element.remove();
  }
  return comments;
}

function readComments(page: HtmlPage, items: ReadonlySet<HtmlElement>): readonly ReaderComment[] {
  const comments: ReaderComment[] = [];
  for (const item of items) {
    const text = withoutDates(wordsOf(item, items));
    if (text === '' || isWrapper(item, text, items)) continue;
    const name = nameOf(item, items);
    // A count of votes has neither name nor letters.
    if (name !== null || /\p{L}/u.test(text)) comments.push({ name, text });
  }
  return comments.length > 0 ? comments : commentsInJson(page);
}

/** The words without lines before and after them that say when they were written, and nothing else. */
function withoutDates(text: string): string {
  const lines = text.split('\n');
  const isDate = (line: string | undefined) => line !== undefined && (line.trim() === '' || isDateLine(line));
  while (lines.length > 0 && isDate(lines[0])) lines.shift();
  while (lines.length > 0 && isDate(lines.at(-1))) lines.pop();
  return lines.join('\n');
}

/** The elements that hold one comment each. */
interface Items {
  readonly items: ReadonlySet<HtmlElement>;
  /** The line that announces them, where nothing but this line tells what they are. */
  readonly heading: HtmlElement | null;
}

function findItems(page: HtmlPage): Items {
  const measures = measure(page.body);
  // Side columns list the latest comments of a site as links.
  const isLink = (item: HtmlElement) => {
    const { text, linked } = measures.get(item) ?? NOTHING;
    return text > 0 && linked >= LEAST_LINKED * text;
  };
  const items = new Set([...page.body.querySelectorAll(ITEMS.join(', '))].filter((item) => !isLink(item)));
  if (items.size > 0) return { items, heading: null };
  const threads = [...page.body.querySelectorAll(THREADS.join(', '))].filter(
    (thread) => !holdsReport(thread),
  );
  const within = threads.flatMap((thread) => [...thread.querySelectorAll('[class]')]);
  const own = new Set(within.filter((element) => OWN_ITEM.test(element.getAttribute('class') ?? '')));
  if (own.size > 0) return { items: own, heading: null };
  const heading = announcement(page, measures);
  return { items: heading === null ? own : announcedItems(heading), heading };
}

/**
 * What follows a line that says `Comments` and nothing else, on pages that name nothing: each element beside it that opens
 * with a name is a comment.
 */
function announcedItems(heading: HtmlElement): ReadonlySet<HtmlElement> {
  const items = new Set<HtmlElement>();
  for (let node = heading.nextSibling; node !== null; node = node.nextSibling) {
    if (!isElement(node) || holdsReport(node)) continue;
    const name = node.querySelector('h3, h4, h5, h6, b, strong, cite');
    if (name !== null && node.querySelector('form') === null && opensWith(node, name)) items.add(node);
  }
  return items;
}

function announcement(page: HtmlPage, measures: Measures): HtmlElement | null {
  for (const element of page.body.querySelectorAll('h2, h3, h4, h5, div, p')) {
    const { text } = measures.get(element) ?? NOTHING;
    if (text > 0 && text <= LONGEST_ANNOUNCEMENT && ANNOUNCEMENT.test(lineOfText(element))) return element;
  }
  return null;
}

function opensWith(element: HtmlElement, name: HtmlElement): boolean {
  const line = lineOfText(name);
  return line !== '' && line.length <= LONGEST_NAME && lineOfText(element).startsWith(line);
}

/** Comments that a page holds as data only. Their texts may hold mark-up. */
function commentsInJson(page: HtmlPage): readonly ReaderComment[] {
  return commentsOf(linkedData(page)).flatMap(({ name, text }) => {
    const lines = textRuns(text).map((run) => runText(run).trim());
    const words = lines.filter((line) => line !== '').join('\n');
    return words === ''
      ? []
      : [{ name: name !== null && name.length <= LONGEST_NAME ? name : null, text: words }];
  });
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
    .replace(/^#?\d{1,4}[.:)]?\s+/, '')
    .replace(/^(?:(?:comment|kommentar|commentaire) )?(?:by|von|par)\s+/i, '')
    .replace(/[\s,:]+$/, '');
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

function nameElement(item: HtmlElement, items: ReadonlySet<HtmlElement>): HtmlElement | null {
  for (const selector of NAMES.split(', ')) {
    for (const element of item.querySelectorAll(selector)) {
      if (nearestItem(element, items) === item && lineOfText(element) !== '') return element;
    }
  }
  return firstName(item, items);
}

/** On pages that name nothing: the heading or bold words that an item opens with. */
function firstName(item: HtmlElement, items: ReadonlySet<HtmlElement>): HtmlElement | null {
  if ((item.getAttribute('class') ?? '') !== '' || wordsElement(item, items) !== undefined) return null;
  const first = item.querySelector(FIRST_NAME);
  return first !== null && nearestItem(first, items) === item && opensWith(item, first) ? first : null;
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
