import { type DateLine, linesWithDates } from './html-date-lines.ts';
import { type Facts, fromJson, fromMeta } from './html-facts.ts';
import { type HtmlElement, lineOfText } from './html-tree.ts';
import { firstStated, type Stated } from './stated.ts';
import { isoDate, writtenDate } from './written-date.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'publishdate',
];

/** They do not say of what: the report, or the page as it was last made. */
const UNCLEAR_META = ['dc.date', 'dcterms.date', 'date'];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
];

/** Where pages show the date of a report, from the surest to the least sure. */
const PUBLISHED_PLACES: readonly (readonly [place: string, selector: string])[] = [
  ['microdata datePublished', '[itemprop="datePublished"], [property="schema:datePublished"]'],
  ['time element', 'time[pubdate]'],
  ['time element', 'time.published, time.entry-date, abbr.published, .entry-date'],
  ['time element', 'article header time[datetime], article > time[datetime]'],
];

/** Less sure than a line beside the headline: sites give such names to all kinds of things. */
const NAMED_PLACES =
  '.post-date, .postdate, .date-header, .pubdate, .published, .article-date, .article__date, .date, .datum, .postmetadata, .entry-meta, .post-meta, .byline, .author, time, .updated[title], [itemprop="uploadDate"], [itemprop="dateCreated"]';

/** When the report was published, and where that stands: see docs/reading.md for the order of trust. */
export function readPublished(
  facts: Facts,
  known: { readonly title: string | null; readonly url: string | null },
): Stated | null {
  const stated = statedDate(facts, ['datePublished', 'uploadDate', 'dateCreated'], PUBLISHED_META);
  if (stated !== null) return stated;
  const lines = linesWithDates(facts, known.title);
  return firstStated(
    () => dateAt(facts, PUBLISHED_PLACES),
    () => timeBesideHeading(facts),
    () => dateAt(facts, [['time element', 'article time[datetime], main time[datetime]']]),
    () => dateOfLine(lines, ({ place }) => place === 'under the headline'),
    () => dateOfLine(lines, ({ place }) => place === 'above the headline'),
    () => statedDate(facts, [], UNCLEAR_META),
    () => dateAt(facts, [['element named as a date', NAMED_PLACES]]),
    () => dateOfLine(lines, ({ place }) => place === 'says so'),
    () => dateInAddress(known.url),
  );
}

/** When it was last changed. */
export function readModified(facts: Facts): Stated | null {
  return (
    statedDate(facts, ['dateModified'], MODIFIED_META) ??
    dateAt(facts, [['microdata dateModified', '[itemprop="dateModified"]']])
  );
}

/** The first of these properties and meta elements that holds a date. */
function statedDate(facts: Facts, properties: readonly string[], names: readonly string[]): Stated | null {
  const asked = [
    ...properties.map((property) => () => fromJson(facts, property)),
    ...names.map((name) => () => fromMeta(facts, [name])),
  ];
  return firstStated(
    ...asked.map((ask) => () => {
      const stated = ask();
      const date = stated === null ? null : (isoDate(stated.value) ?? writtenDate(stated.value));
      return stated === null || date === null ? null : { ...stated, value: date };
    }),
  );
}

function dateAt(
  { page, isAround }: Facts,
  places: readonly (readonly [place: string, selector: string])[],
): Stated | null {
  for (const [place, selector] of places) {
    for (const element of page.querySelectorAll(selector)) {
      const date = isAround(element) ? null : dateOf(element);
      if (date !== null) return { value: date, place };
    }
  }
  return null;
}

/** Of the time elements beside the h1, or in what stands beside it, the first. */
function timeBesideHeading({ page, isAround }: Facts): Stated | null {
  const times = page.querySelector('h1')?.parentElement?.querySelectorAll('time[datetime]') ?? [];
  for (const element of times) {
    const date = isAround(element) ? null : dateOf(element);
    if (date !== null) return { value: date, place: 'time element' };
  }
  return null;
}

function dateOf(element: HtmlElement): string | null {
  for (const attribute of ['datetime', 'content', 'title']) {
    const stated = element.getAttribute(attribute);
    const date = stated === null ? null : (isoDate(stated) ?? writtenDate(stated));
    if (date !== null) return date;
  }
  return writtenDate(lineOfText(element));
}

function dateOfLine(lines: readonly DateLine[], isMeant: (line: DateLine) => boolean): Stated | null {
  const line = lines.find(isMeant);
  if (line === undefined) return null;
  const place = line.place === 'says so' ? 'line that says when' : `line ${line.place}`;
  return { value: line.date, place };
}

/** Many sites put the day into the path of each report: `/2031/05/09/`, `/2031-05/09/`, `/20310509/`. */
function dateInAddress(address: string | null): Stated | null {
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(address ?? '') ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=\/)/.exec(address ?? '');
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const value = isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return value === null ? null : { value, place: 'address of the page' };
}
