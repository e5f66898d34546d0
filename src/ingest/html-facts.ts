import { decodeEntities } from './html-entities.ts';
import { type IsAround, knowSurroundings } from './html-surroundings.ts';
import { type HtmlElement, type HtmlPage, lineOfText } from './html-tree.ts';
import { ARTICLES, PAGES, POSTS } from './html-types.ts';
import { firstOfType, type LinkedData, linkedData, stringOf, typesOf } from './json-ld.ts';
import type { Stated } from './stated.ts';

const REPORTS = [...ARTICLES, ...POSTS];

/** What a page's facts are read from. */
export interface Facts {
  readonly page: HtmlPage;
  /** Meta elements by name, property or itemprop, in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly objects: readonly LinkedData[];
  /** The object of the JSON-LD that describes the report. */
  readonly article: LinkedData | null;
  readonly isAround: IsAround;
}

/** Collects what the page says of itself. Must see it before anything is taken out of it. */
export function collectFacts(page: HtmlPage): Facts {
  const objects = linkedData(page);
  const meta = metaOf(page);
  const article = articleAmong(objects, titlesOf(page, meta));
  return { page, meta, objects, article, isAround: knowSurroundings() };
}

/** A string of the JSON-LD object that describes the report. */
export function fromJson(facts: Facts, property: string): Stated | null {
  const value = stringOf(facts.article, property);
  return value === null ? null : { value: asLine(decodeEntities(value)), place: `JSON-LD ${property}` };
}

/** What the first of these meta elements that the page has holds, as a line. */
export function fromMeta(facts: Facts, names: readonly string[]): Stated | null {
  const found = names.find((name) => facts.meta.has(name));
  return found === undefined ? null : { value: asLine(facts.meta.get(found) ?? ''), place: `meta ${found}` };
}

/** White space collapsed. */
export function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a value is an address and no name. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * Of several reports that the JSON-LD describes (lists of others stand beside the page's own), the one that has a title
 * of the page as its headline; else the first.
 */
function articleAmong(objects: readonly LinkedData[], titles: readonly string[]): LinkedData | null {
  const reports = objects.filter((object) => typesOf(object).some((type) => REPORTS.includes(type)));
  const named = reports.find((one) => {
    const headline = foldLine(decodeEntities(stringOf(one, 'headline') ?? ''));
    return headline !== '' && titles.some((title) => title.includes(headline));
  });
  return named ?? reports[0] ?? firstOfType(objects, PAGES);
}

function titlesOf(page: HtmlPage, meta: ReadonlyMap<string, string>): readonly string[] {
  const lines = [page.querySelector('title'), page.querySelector('h1')].map(lineOfText);
  return [...lines, meta.get('og:title') ?? ''].map(foldLine);
}

/** Without differences of case and white space. */
export function foldLine(text: string): string {
  return asLine(text).toLowerCase();
}

function metaOf(page: HtmlPage): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const key = metaName(element)?.trim().toLowerCase() ?? '';
    const content = element.getAttribute('content')?.trim() ?? '';
    if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

function metaName(element: HtmlElement): string | null {
  return (
    element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv')
  );
}
