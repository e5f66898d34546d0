import { measure, NOTHING } from './html-measure.ts';
import type { IsAround } from './html-surroundings.ts';
import { type HtmlElement, type HtmlPage, lineOfText } from './html-tree.ts';
import { renderHtml } from './render-html.ts';

/** Elements that hold the words under a picture, and who made it. */
const CAPTIONS =
  'figcaption, .wp-caption-text, [class~="caption"], [class~="image-caption"], [class~="photo-caption"]';

/** A line of the report that names who made a picture: `Photo: Ana Brel`. In the languages whose dates are read. */
const CREDIT =
  /^(?:(?:titel|beitrags|symbol|header)?(?:bild(?:er|nachweis|quelle)?|fotos?|grafik)|photos?|(?:photo|picture|image) credits?|pictures?|images?|illustrations?|crédits?(?: photos?)?|fotografía|imagen)\s*(?:[:©|]|[-–—]\s|by |von )/i;
const LONGEST_CREDIT = 160;

/** A caption is a sentence or three; what is longer is text that was put beside a picture. */
const LONGEST = 700;

/**
 * The captions of a page's pictures, in order, each once; takes them out. Those of teasers and side columns go without
 * being read.
 *
 * @param isAround - whether an element stands around the report
 */
export function takeCaptions(page: HtmlPage, isAround: IsAround): readonly string[] {
  const captions = new Set<string>();
  const elements = [...page.body.querySelectorAll(CAPTIONS), ...creditLines(page)];
  const own = new Set(
    elements.filter((element) => element.querySelector('h1') === null && !isAround(element)),
  );
  for (const element of elements) {
    const text = own.has(element) ? renderHtml(element) : '';
    if (element.querySelector('h1') === null && element.parentElement !== null) element.remove();
    if (text.length <= LONGEST && /\p{L}/u.test(text)) captions.add(text);
  }
  return [...captions];
}

function creditLines(page: HtmlPage): readonly HtmlElement[] {
  const measures = measure(page.body);
  return [...page.body.querySelectorAll('p, div, span, em, small')].filter((element) => {
    const { text } = measures.get(element) ?? NOTHING;
    if (text === 0 || text > LONGEST_CREDIT || !CREDIT.test(lineOfText(element))) return false;
    return element.querySelector('p, div, ul, h1, h2, h3') === null;
  });
}
