import { isDateLine } from './date-line.ts';
import { type CommentParts, commentParts } from './html-comment-parts.ts';
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

/** Nobody has a longer name; what is longer is a line about the comment. */
const LONGEST_NAME = 80;

/** The same with what stands around the name: `12. comment by … said:`. A longer line is not searched for one. */
const LONGEST_NAME_LINE = 200;

/** No line that announces a thread is longer. */
const LONGEST_ANNOUNCEMENT = 60;

/** An item that is a link for the most part leads to a comment elsewhere. */
const LEAST_LINKED = 0.85;

/** `Comments`, `12 Kommentare`, `Comments (3)`. */
const ANNOUNCEMENT =
  /^(?:\d{1,5} )?(?:(?:reader|user|leser)?[- ]?(?:comments?|kommentare?|zuschriften)|commentaires?|comentarios?|commenti|reacties|responses?)(?: ?\(\d{1,5}\)|: ?\d{1,5})?:?$/i;

/** What is in these is the report, or stands beside it. */
const REPORT = 'h1, [itemprop="articleBody"], .entry-content, .post-content > p, .article-body';

/** What is left of an item around a comment is at most a link or two. */
const LONGEST_REMNANT = 20;

/**
 * The comments of a page's readers, in the order of the source, an answer after what it answers. Takes them, and all that
 * belongs to their threads, out of the page, so that the main text is the report's alone.
 */
export function takeComments(page: HtmlPage): readonly ReaderComment[] {
  const reports = reportHolders(page);
  const { items, heading } = findItems(page, reports);
  const comments = readComments(page, items);
  heading?.remove();
  for (const element of [...page.body.querySelectorAll([...THREADS, ...ITEMS].join(', ')), ...items]) {
    if (element.parentElement !== null && !reports.has(element)) element.remove();
  }
  return comments;
}

function readComments(page: HtmlPage, items: ReadonlySet<HtmlElement>): readonly ReaderComment[] {
  const comments: ReaderComment[] = [];
  const parts = commentParts(page, items);
  const terms = previousTerms(items);
  for (const item of items) {
    const text = withoutDates(wordsOf(item, parts, items));
    if (text === '' || isWrapper(item, text, parts)) continue;
    const name = nameOf(nameElement(item, parts) ?? terms.get(item) ?? null);
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

function findItems(page: HtmlPage, reports: ReadonlySet<HtmlElement>): Items {
  const measures = measure(page.body);
  // Side columns list the latest comments of a site as links.
  const isLink = (item: HtmlElement) => {
    const { text, linked } = measures.get(item) ?? NOTHING;
    return text > 0 && linked >= LEAST_LINKED * text;
  };
  const items = new Set([...page.body.querySelectorAll(ITEMS.join(', '))].filter((item) => !isLink(item)));
  if (items.size > 0) return { items, heading: null };
  const own = ownItems(page, reports);
  if (own.size > 0) return { items: own, heading: null };
  const heading = announcement(page, measures);
  return { items: heading === null ? own : announcedItems(heading, reports), heading };
}

/** Elements in a thread that are called comments in a way of their own. */
function ownItems(page: HtmlPage, reports: ReadonlySet<HtmlElement>): ReadonlySet<HtmlElement> {
  const threads = [...page.body.querySelectorAll(THREADS.join(', '))].filter(
    (thread) => !reports.has(thread),
  );
  const own = new Set<HtmlElement>();
  // A thread within another one, whose elements were seen with those of the other, is not gone over again.
  const seen = new Set<HtmlElement>();
  for (const thread of threads) {
    if (seen.has(thread)) continue;
    for (const element of thread.querySelectorAll('[class], [id]')) {
      seen.add(element);
      if (OWN_ITEM.test(element.getAttribute('class') ?? '')) own.add(element);
    }
  }
  return own;
}

/**
 * What follows a line that says `Comments` and nothing else, on pages that name nothing: each element beside it that opens
 * with a name is a comment.
 */
function announcedItems(heading: HtmlElement, reports: ReadonlySet<HtmlElement>): ReadonlySet<HtmlElement> {
  const items = new Set<HtmlElement>();
  for (let node = heading.nextSibling; node !== null; node = node.nextSibling) {
    if (!isElement(node) || reports.has(node)) continue;
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

/** Classes such as `has-comments` are put on parts of a page that hold the report too: all elements around what reports are in. */
function reportHolders(page: HtmlPage): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  for (const report of page.querySelectorAll(REPORT)) {
    for (let node = report.parentElement; node !== null && !holders.has(node); node = node.parentElement) {
      holders.add(node);
    }
  }
  return new Set([...holders, page.documentElement, page.body, ...page.querySelectorAll('main')]);
}

/** A list item around an article that is a comment too is the same comment twice: the inner one counts. */
function isWrapper(item: HtmlElement, text: string, { words, holders }: CommentParts): boolean {
  return text.length <= LONGEST_REMNANT && !words.has(item) && holders.has(item);
}

function wordsOf(item: HtmlElement, parts: CommentParts, items: ReadonlySet<HtmlElement>): string {
  const words = parts.words.get(item);
  const name = words === undefined ? nameElement(item, parts) : null;
  return renderHtml(words ?? item, (element) => {
    if (items.has(element) || parts.furniture.has(element) || element === name) return true;
    return words === undefined && /^h[1-6]$/.test(element.localName);
  });
}

/** @param element - that names the writer of a comment */
function nameOf(element: HtmlElement | null): string | null {
  const line = lineOfText(element);
  if (line.length > LONGEST_NAME_LINE) return null;
  const name = line
    .replace(
      /\s*(?:says|said|wrote|sagt|sagte|schrieb|meint|hat gesagt|dit|a dit|dice|dijo)\s*(?:…|\.{3})?:?$/i,
      '',
    )
    .replace(/^#?\d{1,4}[.:)]?\s+/, '')
    .replace(/^(?:(?:comment|kommentar|commentaire) )?(?:by|von|par)\s+/i, '')
    .replace(/[\s,:]+$/, '');
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

function nameElement(item: HtmlElement, parts: CommentParts): HtmlElement | null {
  return parts.names.get(item) ?? firstName(item, parts);
}

/** On pages that name nothing: the heading or bold words that an item opens with; in one that has a class they are a line by themselves. */
function firstName(item: HtmlElement, { words, openings, around }: CommentParts): HtmlElement | null {
  if (words.has(item)) return null;
  const first = openings.get(item);
  if (first === undefined || around.get(first) !== item || !opensWith(item, first)) return null;
  return (item.getAttribute('class') ?? '') === '' || isOwnLine(first, item) ? first : null;
}

/** `<p><b>night_porter</b></p>`: nothing but the name in its paragraph. */
function isOwnLine(name: HtmlElement, item: HtmlElement): boolean {
  const line = name.parentElement;
  return line !== null && line !== item && lineOfText(line) === lineOfText(name);
}

/** The last `dt` before each `dd` among the elements beside it. */
function previousTerms(items: ReadonlySet<HtmlElement>): ReadonlyMap<HtmlElement, HtmlElement> {
  const terms = new Map<HtmlElement, HtmlElement>();
  const lists = new Set([...items].map((item) => (item.localName === 'dd' ? item.parentElement : null)));
  for (const list of lists) {
    let last: HtmlElement | null = null;
    for (const child of list?.children ?? []) {
      if (child.localName === 'dt') last = child;
      else if (last !== null && child.localName === 'dd') terms.set(child, last);
    }
  }
  return terms;
}
