import type { Problem } from '../model/problem.ts';
import { onOneLine } from './anchored-text.ts';
import { decodeText } from './decode-text.ts';
import { type Feed, type FeedItem, type Markup, parseFeed } from './feed-items.ts';
import { itemLines } from './feed-lines.ts';
import { type FeedFormat, feedFormat } from './feed-root.ts';
import { renderFragment } from './html-fragment.ts';
import { ingestProblem } from './ingest-problem.ts';
import { joinPassages } from './passages.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Decoded, type Draft, type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { RecordNames } from './record-names.ts';
import { rfcDate } from './rfc-date.ts';
import { allStatedBy } from './stated-by.ts';

/** A feed: RSS 2.0, RSS 1.0, Atom or JSON Feed. Each item is a document, its content all report. */
export const FEED: TextReader = {
  name: 'feed/1',
  mediaType: 'application/rss+xml',
  aliases: [
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
    'application/xml',
    'text/xml',
    'application/json',
  ],
  extensions: ['.rss', '.atom', '.rdf', '.xml', 'feed.json'],
  // 20,000 items in 8 MiB take some seconds, most of them for the HTML in them.
  maxBytes: 16 * 1024 * 1024,
  isLike: (start) => feedFormat(start) !== null,
  decode: decodeXml,
  read: readFeed,
};

/** XML says its encoding in its first line, which is ASCII in all encodings that are met, UTF-16 aside. */
function decodeXml(bytes: Uint8Array, charset: string | null = null): Decoded {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    start,
  )?.[1];
  return decodeText(bytes, charset ?? declared ?? null);
}

function readFeed(source: string): Reading {
  const format = feedFormat(source);
  const feed = format === null ? 'it begins as none' : tryParsing(source, format);
  if (typeof feed === 'string' || format === null) return { drafts: [], problems: [damaged(String(feed))] };
  if (feed.items.length === 0) return { drafts: [], problems: [empty()] };
  const lines = itemLines(
    source,
    format,
    feed.items.map((item) => item.id),
  );
  const names = new RecordNames();
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  feed.items.forEach((item, index) => {
    const record = names.claim(nameOf(item) ?? String(index + 1));
    const draft = toDraft(feed, item, record, lines[index] ?? 1, problems);
    if (draft !== null) drafts.push(draft);
  });
  return { drafts, problems };
}

function tryParsing(source: string, format: FeedFormat): Feed | string {
  try {
    return parseFeed(source, format);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Half a character cannot be told from another by a hash. */
function nameOf({ id, link }: FeedItem): string | null {
  const name = (id ?? link ?? '').trim();
  return name !== '' && name.isWellFormed() ? name : null;
}

/** The item's document, its problems added to the list; null where there is nothing to read in it. */
function toDraft(
  feed: Feed,
  item: FeedItem,
  record: string,
  line: number,
  problems: Problem[],
): Draft | null {
  const facts = factsOf(feed, item, record, line, problems);
  const content = item.content === null ? null : rendered(item.content);
  if (content?.isTooDeep === true) problems.push(tooDeep(record, line));
  const voiceName = facts.publisher ?? facts.author;
  const joined = joinPassages([
    { text: facts.title ?? '', lines: [{ start: 0, line }], kind: 'headline', voiceName },
    { text: content?.text ?? '', lines: [{ start: 0, line }], kind: 'body', voiceName },
  ]);
  if (joined.text === '') {
    problems.push(noText(record, line));
    return null;
  }
  const statedBy = {
    ...allStatedBy('item of the feed', facts),
    ...allStatedBy(item.source === null ? 'title of the feed' : 'source of the item', {
      publisher: facts.publisher,
    }),
  };
  return { ...UNKNOWN, ...facts, statedBy, record, ...joined, lines: onOneLine(joined.text, line) };
}

function factsOf(feed: Feed, item: FeedItem, record: string, line: number, problems: Problem[]) {
  const dateOf = (written: string | null, field: string): string | null => {
    const date = written === null ? null : rfcDate(written);
    if (written !== null && date === null) problems.push(notADate(written, record, line, field));
    return date;
  };
  const authors = [...new Set(item.authors.map(withoutSpace))].filter((name) => name !== '');
  return {
    title: asLine(item.title),
    publisher: asLine(item.source) ?? asLine(feed.title),
    author: authors.join(', ') || null,
    published: dateOf(item.published, 'published'),
    modified: dateOf(item.modified, 'modified'),
    url: addressOf(item.link),
    language: primaryLanguage(item.language ?? feed.language),
  };
}

function addressOf(link: string | null): string | null {
  const address = link?.trim() ?? '';
  return /^https?:\/\//i.test(address) ? address : null;
}

function rendered({ value, isHtml }: Markup): { readonly text: string; readonly isTooDeep: boolean } {
  return isHtml ? renderFragment(value) : { text: value.trim(), isTooDeep: false };
}

function asLine(markup: Markup | null): string | null {
  return markup === null ? null : withoutSpace(rendered(markup).text) || null;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function damaged(reason: string): Problem {
  return ingestProblem('damaged-file', `The feed cannot be read (${reason}).`);
}

function empty(): Problem {
  return ingestProblem('no-text', 'There is no item in the feed.');
}

function noText(record: string, line: number): Problem {
  return ingestProblem('no-text', `${record}: There is neither a title nor a text in the item.`, { line });
}

function tooDeep(record: string, line: number): Problem {
  return ingestProblem('deep-markup', `${record}: The item is nested too deeply; all its text was read.`, {
    line,
  });
}

function notADate(written: string, record: string, line: number, field: string): Problem {
  return ingestProblem('bad-date', `${record}: “${written}” is not a date.`, { line, field });
}
