import { foldLine } from './html-facts.ts';
import { measure, NOTHING } from './html-measure.ts';
import { type HtmlPage, lineOfText } from './html-tree.ts';
import { renderHtml } from './render-html.ts';

/** Fewer characters in common may be chance: `Read all about it`. */
const LEAST_SHARED = 50;
/** A description is cut at some 160 characters; the standfirst that it comes from may be a short paragraph. */
const LONGEST = 800;

/** What holds one of these holds more than a paragraph. */
const INNER = 'p, div, ul, ol, h2, h3, section, article, aside';

/**
 * The paragraph that the page gives as its description in a meta element and also shows: what editors put between
 * headline and report, and what programs that look for the report take for the site's head. Null where there is none.
 */
export function findStandfirst(page: HtmlPage): string | null {
  const described = descriptionsOf(page);
  if (described.length === 0) return null;
  const measures = measure(page.body);
  for (const element of page.body.querySelectorAll('p, h2, h3, h4, div, span, section, aside')) {
    const { text } = measures.get(element) ?? NOTHING;
    if (text < LEAST_SHARED * 0.6 || text > LONGEST || element.querySelector(INNER) !== null) continue;
    const line = foldLine(lineOfText(element));
    const isSame = described.some(
      (one) => line.startsWith(one) || (line.length >= LEAST_SHARED && one.startsWith(line)),
    );
    if (isSame) return renderHtml(element);
  }
  return null;
}

/** The beginnings of the page's descriptions, folded. */
function descriptionsOf(page: HtmlPage): readonly string[] {
  const elements = page.querySelectorAll('meta[name="description"], meta[property="og:description"]');
  const texts = [...elements].map((element) => foldLine(element.getAttribute('content') ?? ''));
  return texts.filter((text) => text.length >= LEAST_SHARED).map((text) => text.slice(0, LEAST_SHARED));
}
