import type { DocumentKind } from '../model/document.ts';
import type { Metadata } from './front-matter.ts';
import { decodeEntities } from './html-entities.ts';
import { type HtmlElement, type HtmlPage, lineOfText, namesOf } from './html-tree.ts';
import { firstOfType, type LinkedData, linkedData, namesAt, stringOf, typesOf } from './json-ld.ts';
import { primaryLanguage } from './primary-language.ts';
import { isoDate, writtenDate } from './written-date.ts';

/** What a page's facts are read from. */
interface Facts {
  readonly page: HtmlPage;
  /** Meta elements by name or property, in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly objects: readonly LinkedData[];
  /** The object of the JSON-LD that describes the report. */
  readonly article: LinkedData | null;
}

const POSTS = ['BlogPosting', 'SocialMediaPosting', 'DiscussionForumPosting'];
const ARTICLES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'Report',
  'Article',
  'ScholarlyArticle',
  'TechArticle',
  'MedicalScholarlyArticle',
];
const PAGES = ['WebPage', 'ItemPage'];

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'publishdate',
  'date',
];

/**
 * What a page says about itself. For each field the first source that says anything counts: JSON-LD, OpenGraph and its
 * relatives, other meta elements, microdata and elements of the page. Nothing is taken from the address's host.
 *
 * Must see the page before anything is taken out of it.
 */
export function readMetadata(page: HtmlPage): Metadata {
  const objects = linkedData(page);
  const article = firstOfType(objects, [...ARTICLES, ...POSTS]) ?? firstOfType(objects, PAGES);
  const facts: Facts = { page, meta: metaOf(page), objects, article };
  const publisher = readPublisher(facts);
  return {
    record: null,
    modified: null,
    statedBy: {},
    title: readTitle(facts, publisher),
    publisher,
    author: readAuthor(facts),
    published: readPublished(facts),
    url: readAddress(facts),
    language: readLanguage(facts),
    kind: readKind(facts),
  };
}

/** A title without ` | The Herald` and the like: the name of the site, at either end, after a separator. */
function withoutSiteName(title: string, publisher: string | null): string {
  const pieces = title.split(/\s+(?:[|·•»«–—-]|::)\s+/);
  if (pieces.length < 2 || publisher === null) return title;
  const isSite = (piece: string | undefined) => fold(piece ?? '') === fold(publisher);
  if (isSite(pieces.at(-1)))
    return title.slice(0, title.lastIndexOf(pieces.at(-2) ?? '') + (pieces.at(-2) ?? '').length);
  return isSite(pieces[0]) ? title.slice(title.indexOf(pieces[1] ?? '')) : title;
}

function readTitle(facts: Facts, publisher: string | null): string | null {
  const headline = stringOf(facts.article, 'headline');
  const title =
    (headline === null ? null : decodeEntities(headline)) ??
    firstMeta(facts, ['og:title', 'citation_title', 'dc.title', 'twitter:title']) ??
    titleOfPage(facts.page);
  const plain = asLine(title);
  return plain === '' ? null : withoutSiteName(plain, publisher);
}

/** The first h1, or the title element; where the latter ends with the former, that h1 is the name of the site. */
function titleOfPage(page: HtmlPage): string {
  const heading = lineOfText(page.querySelector('h1'));
  const title = lineOfText(page.querySelector('title'));
  const rest = heading === '' ? title : withoutSiteName(title, heading);
  return heading === '' || (rest !== title && title.startsWith(rest)) ? rest : heading;
}

function readPublisher(facts: Facts): string | null {
  return (
    namesAt(facts.article, 'publisher', facts.objects)[0] ??
    firstMeta(facts, [
      'og:site_name',
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
    ]) ??
    microdata(facts.page, 'publisher') ??
    siteTitle(facts.page)
  );
}

/** The name in the site's head, where the page's title ends with it too. */
function siteTitle(page: HtmlPage): string | null {
  const name = lineOfText(
    page.querySelector('.site-title, #site-title, #blog-title, .blog-title, a[rel="home"]'),
  );
  const title = lineOfText(page.querySelector('title'));
  return name !== '' && title !== name && fold(title).endsWith(fold(name)) ? name : null;
}

function readAuthor(facts: Facts): string | null {
  const names = namesAt(facts.article, 'author', facts.objects).filter((name) => !isAddress(name));
  if (names.length > 0) return [...new Set(names)].map(asLine).join(', ');
  const meta = firstMeta(facts, [
    'author',
    'article:author',
    'dc.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
  ]);
  if (meta !== null && !isAddress(meta)) return asLine(meta);
  return microdata(facts.page, 'author') ?? (lineOfText(facts.page.querySelector('a[rel="author"]')) || null);
}

function readPublished(facts: Facts): string | null {
  const stated = [
    stringOf(facts.article, 'datePublished'),
    ...PUBLISHED_META.map((name) => facts.meta.get(name) ?? null),
  ];
  for (const date of stated) {
    const read = date === null ? null : (isoDate(date) ?? writtenDate(date));
    if (read !== null) return read;
  }
  return dateInPage(facts.page) ?? dateInAddress(readAddress(facts));
}

/** Where pages show their date, from the surest to the least sure. */
const DATE_PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time.published, time.entry-date, abbr.published, .entry-date',
  'article header time[datetime], article > time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]',
  'article time[datetime], main time[datetime]',
  '.post-date, .postdate, .date-header, .pubdate, .published, .article-date, .article__date, .date, .datum, .postmetadata, .entry-meta, .post-meta, .byline',
];

function dateInPage(page: HtmlPage): string | null {
  for (const place of DATE_PLACES) {
    for (const element of page.querySelectorAll(place)) {
      const date = isWithinComments(element) ? null : dateOf(element);
      if (date !== null) return date;
    }
  }
  return null;
}

function dateOf(element: HtmlElement): string | null {
  const stated =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  return (
    (stated === null ? null : (isoDate(stated) ?? writtenDate(stated))) ?? writtenDate(lineOfText(element))
  );
}

function isWithinComments(element: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node !== null; node = node.parentElement) {
    if (/comment|kommentar|sidebar|related/.test(namesOf(node)) && node.localName !== 'body') return true;
  }
  return false;
}

/** Many sites put the day into the path of each report: `/2031/05/09/`. */
function dateInAddress(address: string | null): string | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-])/.exec(address ?? '');
  return match === null ? null : isoDate(`${match[1]}-${match[2]}-${match[3]}`);
}

function readAddress(facts: Facts): string | null {
  const addresses = [
    facts.page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    facts.meta.get('og:url') ?? null,
    stringOf(facts.article, 'url'),
  ];
  return addresses.find((address) => address !== null && isAddress(address)) ?? null;
}

function readLanguage(facts: Facts): string | null {
  return (
    primaryLanguage(facts.page.documentElement.getAttribute('lang')) ??
    primaryLanguage(stringOf(facts.article, 'inLanguage')) ??
    primaryLanguage(firstMeta(facts, ['og:locale', 'content-language', 'language', 'dc.language']))
  );
}

function readKind(facts: Facts): DocumentKind {
  const types = facts.article === null ? [] : typesOf(facts.article);
  if (types.some((type) => ARTICLES.includes(type))) return 'article';
  if (types.some((type) => POSTS.includes(type))) return 'post';
  return facts.meta.get('og:type')?.toLowerCase() === 'article' ? 'article' : 'unknown';
}

function metaOf(page: HtmlPage): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim() ?? '';
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

function firstMeta(facts: Facts, names: readonly string[]): string | null {
  const found = names.find((name) => facts.meta.has(name));
  return found === undefined ? null : asLine(facts.meta.get(found) ?? '');
}

function microdata(page: HtmlPage, property: string): string | null {
  const element = page.querySelector(`[itemprop="${property}"]`);
  if (element === null || isWithinComments(element)) return null;
  const name = element.querySelector('[itemprop="name"]') ?? element;
  return name.getAttribute('content') ?? (lineOfText(name) || null);
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
