import type { HtmlElement, HtmlPage } from './html-tree.ts';
import { readability } from './parsers.ts';
import { type RenderedPassage, renderHtml, renderPassages } from './render-html.ts';

/** Below this many characters Readability looks again, less strictly. Short news is shorter than its default of 500. */
const SHORT_TEXT = 250;

/** A page's main text. */
export interface MainText {
  /** In order, block quotations apart. None where there is no text. */
  readonly passages: readonly RenderedPassage[];
  /** Whether the report could be told from the rest; where not, the text is all that the page shows. */
  readonly isSure: boolean;
}

/** Where pages put their report, from the surest name to the least. */
const PLACES = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.article-body',
  '.post-content',
  'article',
  'main',
];

/**
 * Where Readability's pick is less than this part of what the page's own mark-up calls the report, it has lost
 * paragraphs: reports set in columns and builders' boxes.
 */
const LEAST_PICKED = 0.5;

/** Above this share of block quotations, a report is laid out as one, and quotes nobody by it. */
const MOST_QUOTED = 0.6;

/** A page with more of them has none for decoration; each is looked for in the whole report. */
const MOST_PULL_QUOTES = 40;

/** Lines between headline and report, which Readability takes for a site's head. */
const DECKS =
  'article header p, article header h2, [class*="subtitle"], [class*="article-deck"], [class*="standfirst"]';

/** Each is looked for in the whole report. */
const MOST_DECKS = 10;

/**
 * The report that a page holds, as paragraphs. Where it cannot be told from the rest, all that the page shows. Changes
 * the page.
 *
 * @param standfirst - put before the report where it is not part of it
 */
export function readMainText(page: HtmlPage, standfirst: string | null): MainText {
  const whole = renderPassages(page.body);
  const named = placeOf(page);
  const passagesOfPlace = named === null ? [] : renderPassages(named);
  const decks = [...page.body.querySelectorAll(DECKS)].slice(0, MOST_DECKS).map((deck) => renderHtml(deck));
  if (standfirst !== null) decks.unshift(standfirst);
  try {
    const picked = mostLikely(page);
    const isLess = lengthOf(picked) < LEAST_PICKED * lengthOf(passagesOfPlace);
    const passages = withDecks(decks, withoutEchoes(isLess ? passagesOfPlace : picked));
    return { passages: passages.length === 0 ? whole : passages, isSure: true };
  } catch {
    return { passages: whole, isSure: false };
  }
}

/** The first place that the page has once: of several, none is the report. */
function placeOf(page: HtmlPage): HtmlElement | null {
  for (const place of PLACES) {
    const [first, second] = page.body.querySelectorAll(place);
    if (first !== undefined && second === undefined) return first;
  }
  return null;
}

function lengthOf(passages: readonly RenderedPassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** Puts lines that were lost before the report. */
function withDecks(
  decks: readonly string[],
  passages: readonly RenderedPassage[],
): readonly RenderedPassage[] {
  if (passages.length === 0) return [];
  const isLost = (deck: string) => deck !== '' && !passages.some(({ text }) => text.includes(deck));
  const lost = [...new Set(decks)].filter(isLost);
  return joinBodies([...lost.map((text) => ({ text, isQuotation: false })), ...passages]);
}

/**
 * Without blocks that say once more what the report says, as pull quotes do. Where most of the report is set as
 * quotations, that is its layout: then it is all body.
 */
function withoutEchoes(passages: readonly RenderedPassage[]): readonly RenderedPassage[] {
  const own = withoutPullQuotes(passages);
  const quoted = own.filter(({ isQuotation }) => isQuotation);
  const isLayout = lengthOf(quoted) > MOST_QUOTED * lengthOf(own);
  return joinBodies(isLayout ? own.map(({ text }) => ({ text, isQuotation: false })) : own);
}

function withoutPullQuotes(passages: readonly RenderedPassage[]): readonly RenderedPassage[] {
  if (passages.filter(({ isQuotation }) => isQuotation).length > MOST_PULL_QUOTES) return passages;
  const body = foldWords(passages.filter(({ isQuotation }) => !isQuotation));
  return passages.filter((one) => !one.isQuotation || !body.includes(foldWords([one])));
}

/** The words of passages alone, so that a pull quote is told whatever marks it adds. */
function foldWords(passages: readonly RenderedPassage[]): string {
  const texts = passages.map(({ text }) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
  return ` ${texts.join(' ')} `;
}

/** Body passages that follow each other as one. */
function joinBodies(passages: readonly RenderedPassage[]): readonly RenderedPassage[] {
  const joined: RenderedPassage[] = [];
  for (const one of passages) {
    const last = joined.at(-1);
    if (last === undefined || last.isQuotation || one.isQuotation) joined.push(one);
    else joined[joined.length - 1] = { ...last, text: `${last.text}\n\n${one.text}` };
  }
  return joined;
}

/** Readability's pick; none where it finds nothing. Throws what Readability throws on trees that it did not expect. */
function mostLikely(page: HtmlPage): readonly RenderedPassage[] {
  const identity = (node: HtmlElement): HtmlElement => node;
  const { Readability } = readability();
  const article = new Readability(page, {
    serializer: identity,
    charThreshold: SHORT_TEXT,
    disableJSONLD: true,
  }).parse();
  return article?.content === null || article?.content === undefined ? [] : renderPassages(article.content);
}
