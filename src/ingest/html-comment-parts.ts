import { type HtmlElement, type HtmlNode, type HtmlPage, isElement, lineOfText, walk } from './html-tree.ts';

/** Within a comment: its words. */
export const WORDS =
  '[itemprop="text"], [itemprop="commentText"], .comment-content, .comment-text, .comment_text, .commenttext, .comment__text, .comment__content, .comment__body, .post-message, .comment-message, .comment-body-text, .comment-entry-text, .comment-copy, .kommentartext, .commentContent, .comment_content, .commentText, [class*="comments-item-text"], .leserbrief_inner, .kommentar-text, .kommentar-inhalt, .kommentar_text, [class~="text"]';

/** Within a comment: who wrote it, the surest first. */
export const NAMES: readonly string[] =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, .comment-author, .comment_author, .comment__author, .commentauthor, .comment-user, .comment-username, .author, .username, .user-name, .user, .benutzer, .benutzername, .comment-name, .nickname, cite'.split(
    ', ',
  );

/** Where nothing is named: what stands first. */
export const FIRST_NAME = 'h3, h4, h5, h6, b, strong';

/** Within a comment: what is neither. */
const FURNITURE =
  'footer, form, time, .comment-meta, .comment-metadata, .commentmetadata, .comment-footer, .comment-actions, .reply, .comment-reply-link, .comment-author, .vcard, .avatar, .comment-date, .comment-avatar, .comment-notes, .comment-awaiting-moderation, button, .post-byline, .post-footer, .time-ago, .datum, .kommentar-info, .kommentar-meta';

/** By the element that holds a comment. */
type ByItem = ReadonlyMap<HtmlNode, HtmlElement>;

/** Where in a page the parts of its comments stand: what lies in an answer belongs to the answer. */
export interface CommentParts {
  /** The first element that holds a comment's own words; none where nothing says which it is. */
  readonly words: ByItem;
  /** The element that names its writer, by the surest name that is not empty. */
  readonly names: ByItem;
  /** The first heading or bold words anywhere in it, those of an answer included. */
  readonly openings: ByItem;
  /** The innermost comment around an element, itself included, for each element that lies in one. */
  readonly around: ByItem;
  /** The comments that hold others. */
  readonly holders: ReadonlySet<HtmlElement>;
  /** Elements anywhere that are neither words nor names. */
  readonly furniture: ReadonlySet<HtmlElement>;
}

/**
 * Looks the parts of all comments up at once, each selector once over the page: asked of each comment by itself, comments that
 * are nested a hundred deep would each go over all those in it.
 *
 * @param items - the elements that hold one comment each
 */
export function commentParts({ body }: HtmlPage, items: ReadonlySet<HtmlElement>): CommentParts {
  const { around, outer } = nesting(body, items);
  const words = new Map<HtmlNode, HtmlElement>();
  for (const element of body.querySelectorAll(WORDS)) {
    const item = around.get(element);
    if (item !== undefined && item !== element && !words.has(item)) words.set(item, element);
  }
  return {
    words,
    names: namesIn(body, around),
    openings: openingsIn(body, around, outer),
    around,
    holders: new Set(outer.values()),
    furniture: new Set(body.querySelectorAll(FURNITURE)),
  };
}

/** The innermost item around each element; and around each item the next one. */
function nesting(body: HtmlElement, items: ReadonlySet<HtmlElement>): { around: ByItem; outer: ByItem } {
  const around = new Map<HtmlNode, HtmlElement>();
  const outer = new Map<HtmlNode, HtmlElement>();
  const open: HtmlElement[] = [];
  const enter = (node: HtmlNode): boolean => {
    if (!isElement(node)) return false;
    const parent = open.at(-1);
    if (items.has(node)) {
      if (parent !== undefined) outer.set(node, parent);
      open.push(node);
    }
    const item = open.at(-1);
    if (item !== undefined) around.set(node, item);
    return true;
  };
  walk(body, enter, (node) => {
    if (open.at(-1) === node) open.pop();
  });
  return { around, outer };
}

function namesIn(body: HtmlElement, around: ByItem): ByItem {
  const names = new Map<HtmlNode, HtmlElement>();
  for (const selector of NAMES) {
    for (const element of body.querySelectorAll(selector)) {
      const item = around.get(element);
      if (item === undefined || item === element || names.has(item)) continue;
      if (lineOfText(element) !== '') names.set(item, element);
    }
  }
  return names;
}

function openingsIn(body: HtmlElement, around: ByItem, outer: ByItem): ByItem {
  const openings = new Map<HtmlNode, HtmlElement>();
  for (const element of body.querySelectorAll(FIRST_NAME)) {
    const own = around.get(element);
    // Where an item has one, so have all around it.
    for (
      let item = own === element ? outer.get(element) : own;
      item !== undefined && !openings.has(item);
      item = outer.get(item)
    )
      openings.set(item, element);
  }
  return openings;
}
