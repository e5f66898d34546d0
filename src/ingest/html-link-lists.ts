import { type Measures, measure, NOTHING, sumMeasures } from './html-measure.ts';
import { type HtmlElement, isElement, lineOfText, TEXT_NODE } from './html-tree.ts';
import { isLineElement } from './render-html.ts';

/** A line with more of its text outside of links is a sentence. */
const LEAST_LINKED = 0.85;
/** A longer link is a sentence that somebody linked, or a list of links is the report. */
const LONGEST_LINK = 40;
/** No list of other reports is longer; without a limit, headings in a long row would each be looked through to its end. */
const LONGEST_LIST = 200;
/** `See also` and a link or two. */
const LONGEST_REFERENCE = 400;
/** What follows a heading, headings of teasers included, is a list of other reports from this share of links on. */
const LEAST_LINKED_LIST = 0.6;
/** Where the heading says so, teasers with a few sentences each are such a list as well. */
const LEAST_LINKED_TEASERS = 0.15;

/** Headings over other reports, and what else stands at the end of a page. In the languages whose dates are read. */
const OTHERS =
  /^(?:(?:das |dies )?könnte (?:sie|dich|ihnen|dir|euch) .{0,20}(?:interessieren|gefallen)|auch interessant|(?:entdecken? (?:sie )?)?(?:mehr|weitere[rs]?|ähnliche|verwandte|passende|empfohlene|neueste|aktuelle|andere|nächste[rs]?|vorherige[rs]?) (?:artikel|beiträge?|themen|posts?|news|meldungen|nachrichten|texte|inhalte|homestor\w+|rezepte|zum thema)|mehr (?:zum thema|dazu|lesen)|lesen sie (?:auch|mehr)|siehe auch|zum weiterlesen|related|more (?:on|from|in|stories|like|news|about)|see also|read (?:more|next|also|on)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|further reading|keep reading|most (?:read|popular)|latest (?:news|posts|articles|stories)|popular (?:posts|articles)|à lire (?:aussi|également)|lire (?:aussi|également)|sur le même (?:sujet|thème)|articles? (?:similaires|liés|recommandés)|voir aussi|leggi anche|(?:articoli|notizie) (?:correlat|simil)[ie]|potrebbe(?:ro)? interessart|te puede interesar|(?:artículos|noticias|notas) relacionad[ao]s|también te|lee también|lees ook|gerelateerd)/i;

/** Nobody announces other reports at greater length. */
const LONGEST_HEADING = 80;

/**
 * Takes out links that stand by themselves: lines that are nothing but a link (*back*, *print*, *more on this*), and
 * headings with the list of other reports under them. Linear in the size of the tree.
 */
export function removeLinkLists(body: HtmlElement): void {
  const measures = measure(body);
  for (const heading of [...body.querySelectorAll('h2, h3, h4, h5, h6, p, div, strong')]) {
    if (heading.parentElement !== null && isHeading(heading, measures)) removeSection(heading, measures);
  }
  for (const line of [...body.querySelectorAll('p, li, div, h3, h4, h5, h6')]) {
    if (line.parentElement !== null && isLinkAlone(line, measures)) line.remove();
  }
}

/** A heading, or a short line that announces other reports. */
function isHeading(element: HtmlElement, measures: Measures): boolean {
  const { text } = measures.get(element) ?? NOTHING;
  if (text === 0 || text > LONGEST_HEADING) return false;
  if (/^h[2-6]$/.test(element.localName)) return true;
  return OTHERS.test(lineOfText(element)) && element.querySelector('p, div, ul, ol') === null;
}

function removeSection(heading: HtmlElement, measures: Measures): void {
  const start = outermost(heading);
  const section = following(start);
  if (section === null) return;
  const sum = sumMeasures(section.map((one) => measures.get(one) ?? NOTHING));
  const isAnnounced = OTHERS.test(lineOfText(heading));
  const least = isAnnounced ? LEAST_LINKED_TEASERS : LEAST_LINKED_LIST;
  if (sum.text === 0 ? !isAnnounced : sum.linked < least * sum.text) return;
  for (const one of section) one.remove();
  start.remove();
}

/** The element around a heading that holds nothing else. */
function outermost(heading: HtmlElement): HtmlElement {
  let element = heading;
  for (
    let outer = heading.parentElement;
    outer !== null && outer.localName !== 'body';
    outer = outer.parentElement
  ) {
    if (!isOnlyChild(element, outer)) break;
    element = outer;
  }
  return element;
}

function isOnlyChild(element: HtmlElement, parent: HtmlElement): boolean {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node !== element) return false;
  }
  return true;
}

/** The elements beside a heading, up to the next one of its rank or above. Null where bare text stands between them, or many. */
function following(heading: HtmlElement): HtmlElement[] | null {
  const rank = Math.min(rankOf(heading), 6.5);
  const found: HtmlElement[] = [];
  for (let node = heading.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE && (node.textContent ?? '').trim() !== '') return null;
    if (!isElement(node)) continue;
    if (rankOf(node) <= rank) break;
    if (found.length === LONGEST_LIST) return null;
    found.push(node);
  }
  return found;
}

/** 1 to 6 for headings; 7 for everything else, and a line in bold may be followed by anything. */
function rankOf({ localName }: HtmlElement): number {
  const rank = /^h([1-6])$/.exec(localName)?.[1];
  return rank === undefined ? 7 : Number(rank);
}

function isLinkAlone(line: HtmlElement, measures: Measures): boolean {
  const { text, linked } = measures.get(line) ?? NOTHING;
  if (text === 0 || linked < LEAST_LINKED_LIST * text) return false;
  const isBare = text <= LONGEST_LINK && linked >= LEAST_LINKED * text;
  if (!isBare && !(text <= LONGEST_REFERENCE && OTHERS.test(lineOfText(line)))) return false;
  return ![...line.querySelectorAll('*')].some((inner) => isLineElement(inner) && inner.localName !== 'br');
}
