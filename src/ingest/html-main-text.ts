import type { HtmlElement, HtmlPage } from './html-tree.ts';
import { readability } from './parsers.ts';
import { renderHtml } from './render-html.ts';

/** Below this many characters Readability looks again, less strictly. Short news is shorter than its default of 500. */
const SHORT_TEXT = 250;

/** A page's main text. */
export interface MainText {
  readonly text: string;
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

/** Lines between headline and report, which Readability takes for a site's head. */
const DECKS =
  'article header p, article header h2, [class*="subtitle"], [class*="article-deck"], [class*="standfirst"]';

/**
 * The report that a page holds, as paragraphs. Where it cannot be told from the rest, all that the page shows. Changes
 * the page.
 */
export function readMainText(page: HtmlPage): MainText {
  const whole = renderHtml(page.body);
  const named = textOfPlace(page);
  const decks = [...page.body.querySelectorAll(DECKS)].map((deck) => renderHtml(deck));
  try {
    const picked = mostLikely(page);
    const text = picked.length < LEAST_PICKED * named.length ? named : picked;
    return { text: withDecks(decks, text) || whole, isSure: true };
  } catch {
    return { text: whole, isSure: false };
  }
}

/** The text of the first place that the page has once: of several, none is the report. */
function textOfPlace(page: HtmlPage): string {
  for (const place of PLACES) {
    const [first, second] = page.body.querySelectorAll(place);
    if (first !== undefined && second === undefined) return renderHtml(first);
  }
  return '';
}

/** Puts lines that were lost before the report. */
function withDecks(decks: readonly string[], text: string): string {
  if (text === '') return '';
  const lost = [...new Set(decks)].filter((deck) => deck !== '' && !text.includes(deck));
  return [...lost, text].join('\n\n');
}

/** Readability's pick; empty where it finds nothing. Throws what Readability throws on trees that it did not expect. */
function mostLikely(page: HtmlPage): string {
  const identity = (node: HtmlElement): HtmlElement => node;
  const { Readability } = readability();
  const article = new Readability(page, {
    serializer: identity,
    charThreshold: SHORT_TEXT,
    disableJSONLD: true,
  }).parse();
  return article?.content === null || article?.content === undefined ? '' : renderHtml(article.content);
}
