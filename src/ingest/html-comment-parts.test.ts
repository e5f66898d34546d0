import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentParts, FIRST_NAME, NAMES, WORDS } from './html-comment-parts.ts';
import { type HtmlElement, type HtmlPage, lineOfText, parsePage } from './html-tree.ts';

/** An element with what is in it, as source. */
const element = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6 }, fc.constantFrom('Ana ', ' ', 'It rained.'), tie('element'), tie('element')),
  element: fc
    .record({
      tag: fc.constantFrom('div', 'section', 'b', 'cite', 'span'),
      names: fc.constantFrom('', 'item', 'item', 'user', 'fn item', 'comment-text', 'reply', 'author'),
      property: fc.constantFrom('', '', ' itemprop="author"', ' itemprop="name"', ' itemprop="text"'),
      within: fc.array(tie('node'), { maxLength: 4 }),
    })
    .map(
      ({ tag, names, property, within }) => `<${tag} class="${names}"${property}>${within.join('')}</${tag}>`,
    ),
})).element;

/** As one would look for it in each item by itself. */
class Obvious {
  readonly #items: ReadonlySet<HtmlElement>;

  constructor(items: ReadonlySet<HtmlElement>) {
    this.#items = items;
  }

  around(inner: HtmlElement): HtmlElement | undefined {
    for (let node: HtmlElement | null = inner; node !== null; node = node.parentElement) {
      if (this.#items.has(node)) return node;
    }
    return undefined;
  }

  words(item: HtmlElement): HtmlElement | undefined {
    return [...item.querySelectorAll(WORDS)].find((one) => this.around(one) === item);
  }

  name(item: HtmlElement): HtmlElement | undefined {
    return NAMES.flatMap((selector) => [...item.querySelectorAll(selector)]).find(
      (one) => this.around(one) === item && lineOfText(one) !== '',
    );
  }

  holds(item: HtmlElement): boolean {
    return [...item.querySelectorAll('*')].some((one) => this.#items.has(one));
  }
}

function itemsOf(page: HtmlPage): ReadonlySet<HtmlElement> {
  return new Set(page.body.querySelectorAll('.item'));
}

test('what is looked up at once is what each comment would be asked for', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
      const page = parsePage(`<html><body>${elements.join('')}</body></html>`);
      const items = itemsOf(page);
      const parts = commentParts(page, items);
      const obvious = new Obvious(items);
      for (const item of items) {
        expect(parts.words.get(item)).toBe(obvious.words(item));
        expect(parts.names.get(item)).toBe(obvious.name(item));
        expect(parts.openings.get(item) ?? null).toBe(item.querySelector(FIRST_NAME));
        expect(parts.holders.has(item)).toBe(obvious.holds(item));
      }
      for (const one of page.body.querySelectorAll('*')) {
        expect(parts.around.get(one)).toBe(obvious.around(one));
      }
    }),
    { numRuns: 500 },
  );
});
