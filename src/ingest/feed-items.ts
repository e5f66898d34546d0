import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { FeedFormat } from './feed-root.ts';
import { feedParser } from './parsers.ts';

/** A feed, whatever its format. */
export interface Feed {
  readonly title: Markup | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** A text of a feed, and whether it is HTML. */
export interface Markup {
  readonly value: string;
  readonly isHtml: boolean;
}

/** An item of a feed, its facts as written. */
export interface FeedItem {
  readonly id: string | null;
  readonly link: string | null;
  readonly title: Markup | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /** Of the feed that it was taken from. */
  readonly source: Markup | null;
  readonly content: Markup | null;
}

type Text = AtomFeed.Text | AtomFeed.Content | undefined;

/** Throws what the parser throws for a feed that it cannot make sense of. Entities of the feed's own are not read. */
export function parseFeed(source: string, format: FeedFormat): Feed {
  const { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } = feedParser();
  switch (format) {
    case 'rss':
      return fromRss(parseRssFeed(source));
    case 'rdf':
      return fromRdf(parseRdfFeed(source));
    case 'atom':
      return fromAtom(parseAtomFeed(source));
    case 'json':
      return fromJson(parseJsonFeed(JSON.parse(source)));
  }
}

function fromRss(feed: RssFeed.Feed<string>): Feed {
  return {
    title: html(feed.title),
    language: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? null,
      link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: html(item.title),
      authors: item.dc?.creators ?? item.authors?.map(rssName) ?? [],
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? null,
      modified: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
      language: item.dc?.languages?.[0] ?? null,
      source: html(item.source?.title),
      content: html(item.content?.encoded) ?? html(item.description),
    })),
  };
}

function fromRdf(feed: RdfFeed.Feed<string>): Feed {
  return {
    title: html(feed.title),
    language: feed.dc?.languages?.[0] ?? null,
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about ?? null,
      link: item.link ?? null,
      title: html(item.title),
      authors: item.dc?.creators ?? [],
      published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? null,
      modified: item.dcterms?.modified?.[0] ?? null,
      language: item.dc?.languages?.[0] ?? null,
      source: html(item.dc?.publishers?.[0]),
      content: html(item.content?.encoded) ?? html(item.description),
    })),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>): Feed {
  return {
    title: atomText(feed.title),
    language: feed.xml?.lang ?? null,
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? null,
      link: atomLink(entry.links ?? []),
      title: atomText(entry.title),
      authors: (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(personName),
      published: entry.published ?? entry.updated ?? null,
      modified: entry.published === undefined ? null : (entry.updated ?? null),
      language: entry.xml?.lang ?? null,
      source: atomText(entry.source?.title),
      content: atomText(entry.content) ?? atomText(entry.summary),
    })),
  };
}

function fromJson(feed: JsonFeed.Feed<string>): Feed {
  return {
    title: plain(feed.title),
    language: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      link: item.url ?? item.external_url ?? null,
      title: plain(item.title),
      authors: (item.authors ?? feed.authors ?? []).map(personName),
      published: item.date_published ?? null,
      modified: item.date_modified ?? null,
      language: item.language ?? null,
      source: null,
      content: html(item.content_html) ?? plain(item.content_text) ?? plain(item.summary),
    })),
  };
}

/** `ana@gull.example (Ana Brel)`, as RSS asks for, is Ana Brel. */
function rssName({ name = '', email = '' }: RssFeed.Person): string {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? (name || email);
}

function personName(person: Partial<AtomFeed.Person> | JsonFeed.Author): string {
  return person.name ?? '';
}

function atomLink(links: readonly { readonly href?: string; readonly rel?: string }[]): string | null {
  const own = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  return own?.href ?? null;
}

/** Text that is not stated to be HTML is none; content of other types (pictures, files) is no text. */
function atomText(text: Text): Markup | null {
  const type = text?.type?.toLowerCase() ?? 'text';
  if (type === 'html' || type === 'xhtml' || type === 'text/html') return html(text?.value);
  return type.startsWith('text') ? plain(text?.value) : null;
}

function html(value: string | undefined): Markup | null {
  return value === undefined || value.trim() === '' ? null : { value, isHtml: true };
}

function plain(value: string | undefined): Markup | null {
  return value === undefined || value.trim() === '' ? null : { value, isHtml: false };
}
