import { speaksOfChange } from './date-line.ts';
import type { Facts } from './html-facts.ts';
import { isTitle } from './html-headline.ts';
import type { IsAround } from './html-surroundings.ts';
import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE, walk } from './html-tree.ts';
import { isLineElement, isUnseen } from './render-html.ts';
import { shortDate, writtenDate } from './written-date.ts';

/** A short line of a page with a date in it. */
export interface DateLine {
  readonly date: string;
  /** Where it stands; `says so` where it states by its words that something was published then. */
  readonly place: 'under the headline' | 'above the headline' | 'says so';
}

/** A line as the page shows it. */
interface Line {
  readonly text: string;
  /** The element in which it begins. */
  readonly element: HtmlElement;
}

/** Longer lines are sentences of the report, and may speak of any day. */
const LONGEST_LINE = 140;

/** Between headline and report stand a few lines: a section, a deck, a name. Beyond, a date is one of the report's. */
const MOST_LINES_AFTER = 10;
const MOST_CHARACTERS_AFTER = 700;
const MOST_LINES_BEFORE = 4;

/** Words that say that something was published. In the languages whose dates are read. */
const PUBLISHED =
  /(?:^|[^\p{L}])(?:published|posted|written|created|veröffentlicht|eingestellt|erstellt|geschrieben|gepostet|gespeichert|publié|publiée|mis en ligne|pubblicato|publicado|geplaatst|gepubliceerd|date|datum|notizia del)(?![\p{L}])/iu;

/** The date of a report stands before this many lines of its page. */
const MOST_LINES = 5_000;

/** Finds the short lines with dates beside the headline, and those that say that they date the report. */
export function linesWithDates({ page, isAround }: Facts, title: string | null): readonly DateLine[] {
  const heading = [...page.body.querySelectorAll('h1, h2')].find((one) => isTitle(one, title)) ?? null;
  const lines = linesOf(page.body, isAround);
  const at = heading === null ? -1 : lines.findIndex((line) => isWithin(line.element, heading));
  const near = at === -1 ? [] : [...linesAfter(lines, at), ...linesBefore(lines, at)];
  const saying = lines.filter(({ text }) => PUBLISHED.test(text)).flatMap((line) => dated(line, 'says so'));
  return [...near, ...saying];
}

function linesAfter(lines: readonly Line[], heading: number): readonly DateLine[] {
  const found: DateLine[] = [];
  let characters = 0;
  for (const line of lines.slice(heading + 1, heading + 1 + MOST_LINES_AFTER)) {
    found.push(...dated(line, 'under the headline'));
    characters += line.text.length;
    if (characters > MOST_CHARACTERS_AFTER) break;
  }
  return found;
}

function linesBefore(lines: readonly Line[], heading: number): readonly DateLine[] {
  const before = lines.slice(Math.max(0, heading - MOST_LINES_BEFORE), heading).reverse();
  return before.flatMap((line) => dated(line, 'above the headline'));
}

function dated({ text }: Line, place: DateLine['place']): readonly DateLine[] {
  if (text.length > LONGEST_LINE || speaksOfChange(text)) return [];
  const date = writtenDate(text) ?? shortDate(text);
  return date === null ? [] : [{ date, place }];
}

function linesOf(body: HtmlElement, isAround: IsAround): readonly Line[] {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let element = body;
  const end = (): void => {
    const text = pieces.join('').replace(/\s+/g, ' ').trim();
    if (text !== '' && !isAround(element)) lines.push({ text, element });
    pieces = [];
  };
  const enter = (node: HtmlNode): boolean => {
    if (node.nodeType === TEXT_NODE) {
      if (pieces.length === 0 && node.parentNode !== null && isElement(node.parentNode))
        element = node.parentNode;
      pieces.push(node.textContent ?? '');
      return false;
    }
    if (!isElement(node) || isUnseen(node) || lines.length > MOST_LINES) return false;
    if (isLineElement(node)) end();
    return true;
  };
  walk(body, enter, (node) => {
    if (!isElement(node)) return;
    if (isLineElement(node)) end();
    // What stands in two elements is set apart by their style, if not by a blank.
    else if (pieces.length > 0) pieces.push(' ');
  });
  return lines;
}

function isWithin(element: HtmlElement, outer: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node !== null; node = node.parentElement) {
    if (node === outer) return true;
  }
  return false;
}
