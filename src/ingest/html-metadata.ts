import type { DocumentKind, Fact } from '../model/document.ts';
import type { Metadata } from './front-matter.ts';
import { readModified, readPublished } from './html-dates.ts';
import { asLine, collectFacts, type Facts, foldLine, fromJson, fromMeta, isAddress } from './html-facts.ts';
import { isTitle } from './html-headline.ts';
import { type HtmlPage, lineOfText } from './html-tree.ts';
import { ARTICLES, POSTS } from './html-types.ts';
import { namesAt, typesOf } from './json-ld.ts';
import { primaryLanguage } from './primary-language.ts';
import { factOf, firstStated, type Stated } from './stated.ts';

/**
 * What a page says about itself, and where. For each fact the first source that says anything counts, in the order that
 * docs/reading.md states. Nothing is taken from the address's host.
 *
 * Must see the page before anything is taken out of it.
 */
export function readMetadata(page: HtmlPage): Metadata {
  const facts = collectFacts(page);
  const publisher = readPublisher(facts);
  const title = readTitle(facts, factOf(publisher));
  const url = readAddress(facts);
  const stated = {
    title,
    publisher,
    author: readAuthor(facts),
    published: readPublished(facts, { title: factOf(title), url: factOf(url) }),
    modified: readModified(facts),
    url,
    language: readLanguage(facts),
    kind: readKind(facts),
  };
  return {
    record: null,
    title: factOf(title),
    publisher: factOf(publisher),
    author: factOf(stated.author),
    published: factOf(stated.published),
    modified: factOf(stated.modified),
    url: factOf(url),
    language: factOf(stated.language),
    kind: factOf(stated.kind) ?? 'unknown',
    statedBy: placesOf(stated),
  };
}

function placesOf(stated: { readonly [fact in Fact]: Stated<unknown> | null }): Metadata['statedBy'] {
  const places = Object.entries(stated).flatMap(([fact, one]) => (one === null ? [] : [[fact, one.place]]));
  return Object.fromEntries(places);
}

/** No title is longer, the name of the site included. */
const longestTitle = 1_000;

/** A title without ` | The Herald` and the like: the name of the site, at either end, after a separator. */
function withoutSiteName(title: string, publisher: string | null): string {
  if (title.length > longestTitle) return title;
  const pieces = title.split(/\s+(?:[|·•»«›–—-]|::)\s+/);
  if (pieces.length < 2 || publisher === null) return title;
  const isSite = (piece: string | undefined) => foldLine(piece ?? '') === foldLine(publisher);
  if (isSite(pieces.at(-1)))
    return title.slice(0, title.lastIndexOf(pieces.at(-2) ?? '') + (pieces.at(-2) ?? '').length);
  return isSite(pieces[0]) ? title.slice(title.indexOf(pieces[1] ?? '')) : title;
}

function readTitle(facts: Facts, publisher: string | null): Stated | null {
  const stated = firstStated(
    () => fromJson(facts, 'headline'),
    () => fromMeta(facts, ['og:title', 'citation_title', 'dc.title', 'twitter:title']),
    () => titleOfPage(facts.page),
  );
  if (stated === null) return null;
  const shown = headingWithin(facts.page, stated.value);
  if (shown === null && !stated.place.startsWith('JSON-LD')) {
    const own = ownHeading(facts.page, stated.value);
    if (own !== null) return { value: own, place: 'heading of the page' };
  }
  return { ...stated, value: shown ?? withoutSiteName(stated.value, publisher) };
}

/** Between a title and the name of a site or section beside it. */
const BESIDE = /^\s*(?:[|·•»«›–—-]|::)\s+\S|^$/;

/** The h1, where the title is that and, after a separator, something else: the name of the site, however it is spelt there. */
function headingWithin(page: HtmlPage, title: string): string | null {
  const heading = lineOfText(page.querySelector('h1'));
  if (heading.split(' ').length < 3 || heading.length === title.length) return null;
  return title.startsWith(heading) && BESIDE.test(title.slice(heading.length)) ? heading : null;
}

/**
 * The h1, where the page has one only, it stands in an article, and no heading is anything like the title: sites that
 * give every page of a section the same title.
 */
function ownHeading(page: HtmlPage, title: string): string | null {
  const headings = [...page.body.querySelectorAll('h1, h2')];
  const [first, second] = headings.filter(({ localName }) => localName === 'h1');
  if (first === undefined || second !== undefined || page.querySelector('article h1') !== first) return null;
  const heading = lineOfText(first);
  const isOwn = heading.split(' ').length >= 3 && !headings.some((one) => isTitle(one, title));
  return isOwn ? heading : null;
}

/** The first h1, or the title element; where the latter ends with the former, that h1 is the name of the site. */
function titleOfPage(page: HtmlPage): Stated | null {
  const heading = lineOfText(page.querySelector('h1'));
  const title = lineOfText(page.querySelector('title'));
  const rest = heading === '' ? title : withoutSiteName(title, heading);
  if (heading === '' || (rest !== title && title.startsWith(rest)))
    return rest === '' ? null : { value: rest, place: 'title element' };
  return { value: heading, place: 'heading of the page' };
}

function readPublisher(facts: Facts): Stated | null {
  return firstStated(
    () => {
      const [name] = namesAt(facts.article, 'publisher', facts.objects);
      return name === undefined ? null : { value: name, place: 'JSON-LD publisher' };
    },
    () =>
      fromMeta(facts, [
        'og:site_name',
        'citation_journal_title',
        'dc.publisher',
        'dcterms.publisher',
        'publisher',
      ]),
    () => microdata(facts, 'publisher'),
    () => siteTitle(facts.page),
  );
}

/** The name in the site's head, where the page's title ends with it too. */
function siteTitle(page: HtmlPage): Stated | null {
  const name = lineOfText(
    page.querySelector('.site-title, #site-title, #blog-title, .blog-title, a[rel="home"]'),
  );
  const title = lineOfText(page.querySelector('title'));
  const isSite = name !== '' && title !== name && foldLine(title).endsWith(foldLine(name));
  return isSite ? { value: name, place: 'title of the site' } : null;
}

const AUTHOR_META = [
  'author',
  'article:author',
  'dc.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
];

function readAuthor(facts: Facts): Stated | null {
  return firstStated(
    () => {
      const names = namesAt(facts.article, 'author', facts.objects).filter((name) => !isAddress(name));
      if (names.length === 0) return null;
      return { value: [...new Set(names)].map(asLine).join(', '), place: 'JSON-LD author' };
    },
    () => {
      const stated = fromMeta(facts, AUTHOR_META);
      return stated === null || isAddress(stated.value) ? null : stated;
    },
    () => microdata(facts, 'author'),
    () => authorInPage(facts),
  );
}

/** Where pages show who wrote the report, from the surest to the least sure. */
const AUTHOR_PLACES = [
  'a[rel~="author"]',
  '[rel~="author"]',
  '.author.vcard .fn, .vcard.author .fn, .byline .fn',
  '.entry-author, .post-author, .article-author, .author-name, .author_name, .byline__name, .byline-name',
  '.byline .author, .entry-meta .author, .post-meta .author, .meta .author, article .author',
  '.submitted .username',
];

/** Nobody has a longer name; what is longer is a line about the author. */
const LONGEST_NAME = 80;

function authorInPage({ page, isAround }: Facts): Stated | null {
  for (const place of AUTHOR_PLACES) {
    for (const element of page.querySelectorAll(place)) {
      const name = withoutPreposition(lineOfText(element));
      if (name === '' || name.length > LONGEST_NAME || isAround(element)) continue;
      return { value: name, place: 'line of the author' };
    }
  }
  return null;
}

function withoutPreposition(name: string): string {
  return name
    .replace(/^(?:(?:written |posted |text )?by|von|par|di|por|door|text|autor(?:in)?):?\s+/i, '')
    .trim();
}

function readAddress(facts: Facts): Stated | null {
  const canonical = facts.page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ?? '';
  const stated = [
    { value: canonical, place: 'link rel=canonical' },
    fromMeta(facts, ['og:url']),
    fromJson(facts, 'url'),
  ];
  return stated.find((one) => one !== null && isAddress(one.value)) ?? null;
}

function readLanguage(facts: Facts): Stated | null {
  const declared = fromMeta(facts, ['og:locale', 'content-language', 'language', 'dc.language']);
  const stated = [
    { value: facts.page.documentElement.getAttribute('lang') ?? '', place: 'lang of the page' },
    fromJson(facts, 'inLanguage'),
    declared,
  ];
  for (const one of stated) {
    const language = primaryLanguage(one?.value ?? null);
    if (one !== null && language !== null) return { value: language, place: one.place };
  }
  return null;
}

function readKind(facts: Facts): Stated<DocumentKind> | null {
  const types = facts.article === null ? [] : typesOf(facts.article);
  const place = 'JSON-LD @type';
  if (types.some((type) => ARTICLES.includes(type))) return { value: 'article', place };
  if (types.some((type) => POSTS.includes(type))) return { value: 'post', place };
  if (facts.meta.get('og:type')?.toLowerCase() !== 'article') return null;
  return { value: 'article', place: 'meta og:type' };
}

function microdata({ page, isAround }: Facts, property: string): Stated | null {
  const element = page.querySelector(`[itemprop="${property}"]`);
  if (element === null || isAround(element)) return null;
  const name = element.querySelector('[itemprop="name"]') ?? element;
  const value = name.getAttribute('content') ?? withoutPreposition(lineOfText(name));
  return value === '' || isAddress(value) ? null : { value: asLine(value), place: `microdata ${property}` };
}
