import { describe, expect, test } from 'vitest';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

function read(source: string | Uint8Array, path = 'feed.xml'): Promise<EvidenceReading> {
  return readEvidence({ path, bytes: typeof source === 'string' ? Buffer.from(source) : source });
}

function rss(items: string, before = ''): string {
  return `<?xml version="1.0"?>\n${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel><title>The Gull &amp; Co</title><language>en-GB</language>\n${items}</channel></rss>`;
}

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gull.example/"><title>The Gull</title></channel>
<item rdf:about="https://gull.example/1"><title>Ferry</title><link>https://gull.example/1</link><description>It sank.</description><dc:creator>Ana Brel</dc:creator><dc:date>2033-05-03</dc:date></item>
</rdf:RDF>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;i&gt;Gull&lt;/i&gt;</title>
<entry><title>A &lt; B</title><id>tag:1</id><link rel="alternate" href="https://gull.example/1"/><link rel="self" href="https://gull.example/1.atom"/>
<published>2033-05-03T10:00:00Z</published><updated>2033-05-04T10:00:00Z</updated><author><name>Ana Brel</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>sank</b> &amp; burned.</p></div></content></entry>
<entry><title>Second</title><id>tag:2</id><updated>2033-05-05T10:00:00Z</updated><source><title>The Herald</title></source><summary>a &lt; b</summary></entry></feed>`;

const JSON_FEED = JSON.stringify(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Gull',
    items: [
      {
        id: '1',
        url: 'https://gull.example/1',
        title: 'Ferry',
        content_html: '<p>It <b>sank</b>.',
        date_published: '2033-05-03T10:00:00+02:00',
        authors: [{ name: 'Ana Brel' }],
      },
      { id: '2', content_text: 'a < b', date_modified: '2033-05-04' },
    ],
  },
  null,
  1,
);

describe('a feed has a document for each item', () => {
  test('in RSS 2.0', async () => {
    const { documents, problems } = await read(
      rss(`<!-- <item> --><item><title>Ferry &amp;amp; café</title><link>https://gull.example/1</link><guid isPermaLink="false">g1</guid>
<author>ana@gull.example (Ana Brel)</author><pubDate>Tue, 03 May 2033 10:00:00 +0200</pubDate>
<description>short</description><content:encoded><![CDATA[<p>It <b>sank</b>.</p><p>All <item> of it.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://gull.example/2</guid><source url="https://herald.example/">The Herald</source><description>It &lt;i&gt;burned&lt;/i&gt;.</description></item>`),
    );
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        record: 'g1',
        url: 'https://gull.example/1',
        title: 'Ferry & café',
        publisher: 'The Gull & Co',
        author: 'Ana Brel',
        published: '2033-05-03T10:00:00+02:00',
        modified: null,
        language: 'en',
        text: 'Ferry & café\n\nIt sank.\n\nAll of it.',
        parts: [
          { kind: 'headline', voiceName: 'The Gull & Co' },
          { kind: 'body', voiceName: 'The Gull & Co' },
        ],
        statedBy: { publisher: 'title of the feed', title: 'item of the feed' },
        reader: 'feed/1',
      },
      {
        record: 'https://gull.example/2',
        url: 'https://gull.example/2',
        publisher: 'The Herald',
        published: null,
        text: 'Second\n\nIt burned.',
        statedBy: { publisher: 'source of the item' },
      },
    ]);
    expect(documents.map(({ lines }) => new Set(lines.map(({ line }) => line)))).toEqual([
      new Set([4]),
      new Set([7]),
    ]);
  });

  test('in RSS 1.0', async () => {
    expect((await read(RDF, 'feed.rdf')).documents).toMatchObject([
      {
        record: 'https://gull.example/1',
        title: 'Ferry',
        publisher: 'The Gull',
        author: 'Ana Brel',
        published: '2033-05-03',
        text: 'Ferry\n\nIt sank.',
      },
    ]);
  });

  test('in Atom', async () => {
    expect((await read(ATOM, 'feed.atom')).documents).toMatchObject([
      {
        record: 'tag:1',
        url: 'https://gull.example/1',
        title: 'A < B',
        publisher: 'The Gull',
        author: 'Ana Brel',
        published: '2033-05-03T10:00:00Z',
        modified: '2033-05-04T10:00:00Z',
        language: 'en',
        text: 'A < B\n\nIt sank & burned.',
      },
      {
        record: 'tag:2',
        publisher: 'The Herald',
        published: '2033-05-05T10:00:00Z',
        modified: null,
        text: 'Second\n\na < b',
      },
    ]);
  });

  test('in JSON', async () => {
    const { documents } = await read(JSON_FEED, 'feed.json');
    expect(documents).toMatchObject([
      {
        record: '1',
        url: 'https://gull.example/1',
        author: 'Ana Brel',
        published: '2033-05-03T10:00:00+02:00',
        text: 'Ferry\n\nIt sank.',
        lines: [{ line: 6 }, {}, {}],
      },
      { record: '2', title: null, modified: '2033-05-04', text: 'a < b', lines: [{ line: 18 }] },
    ]);
  });

  test('under names of which no two are the same', async () => {
    const { documents } = await read(
      rss(`${'<item><guid>a</guid><title>x</title></item>'.repeat(2)}<item><title>y</title></item>`),
    );
    expect(documents.map(({ record }) => record)).toEqual(['a', 'a#2', '3']);
  });

  test('in the encoding that it declares', async () => {
    const source = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>`;
    const bytes = Buffer.concat([
      Buffer.from(source),
      Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec),
      Buffer.from('</title></item></channel></rss>'),
    ]);
    expect((await read(bytes)).documents.map(({ text }) => text)).toEqual(['Паром']);
  });
});

describe('a feed is told by its root', () => {
  test.each([
    ['<a><rss version="2.0"/></a>'],
    ['<!-- <rss version="2.0"> --><opml/>'],
    ['<!DOCTYPE rss><sitemapindex/>'],
    ['<feed><entry/></feed>'],
    ['{"version":"1"}'],
  ])('%s is none', async (source) => {
    expect((await read(source)).problems).toMatchObject([{ code: 'unsupported-format' }]);
  });

  test.each([
    [
      'application/rss+xml',
      `\ufeff<?xml version="1.0"?>\n<?xml-stylesheet href="x"?><!DOCTYPE rss [<!ENTITY a "b">]>\n<!-- > -->${rss('<item><title>x</title></item>').slice(22)}`,
    ],
    ['application/rss+xml', ATOM],
    ['application/rss+xml', JSON_FEED],
    ['text/plain', '<a/>'],
  ])('on standard input too: %s', async (type, source) => {
    expect((await read(source, '-')).documents[0]?.mediaType).toBe(type);
  });
});

describe('what is hostile in a feed', () => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>\n`;

  test('entities within entities are not unfolded', async () => {
    const { documents } = await read(rss('<item><title>&a12;</title></item>', laughs));
    expect(documents.map(({ text }) => text)).toEqual(['&a12;']);
  });

  test('large entities are not repeated', async () => {
    const large = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(5_000)}">]>\n`;
    const { documents } = await read(
      rss(`<item><title>t</title><description>${'&a;'.repeat(10_000)}</description></item>`, large),
    );
    expect(documents[0]?.text.length).toBeLessThan(40_000);
  });

  test.each(['file:///etc/hostname', 'http://127.0.0.1:9/x'])(
    'entities outside of it are not fetched: %s',
    async (address) => {
      const { documents, problems } = await read(
        rss('<item><title>&x;</title></item>', `<!DOCTYPE rss [<!ENTITY x SYSTEM "${address}">]>\n`),
      );
      expect(documents).toEqual([]);
      expect(problems).toMatchObject([{ code: 'damaged-file' }]);
    },
  );

  const open = (tag: string): string => tag.repeat(100_000);
  test.each([
    [
      'elements of a text',
      rss(`<item><title>t</title><description>${open('<a>')}</description></item>`),
      ['deep-markup'],
    ],
    [
      'escaped elements',
      rss(`<item><title>t</title><description>${open('&lt;a&gt;')}words</description></item>`),
      ['deep-markup'],
    ],
    ['unknown elements', rss(`<item><x>${open('<a>')}</x></item>`), ['damaged-file']],
    ['sections that never close', rss(`<item><title>${open('<![CDATA[')}</title></item>`), ['damaged-file']],
    ['comments that never close', rss(open('<!--')), ['damaged-file']],
    ['brackets', rss('<item><title>t</title></item>') + open('<'), ['damaged-file']],
    ['JSON', `{"version":"https://jsonfeed.org/version/1.1","items":${open('[')}`, ['damaged-file']],
  ])('deep %s', async (_what, source, codes) => {
    expect((await read(source, 'feed.xml')).problems.map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  ['damaged-file', rss('<item><title>x').slice(0, -20), 0],
  ['no-text', rss(''), 0],
  ['no-text', rss('<item><guid>a</guid></item><item><title>x</title></item>'), 1],
  ['bad-date', rss('<item><title>x</title><pubDate>soon</pubDate></item>'), 1],
])('%s', async (code, source, read_) => {
  const { documents, problems } = await read(source);
  expect(problems).toMatchObject([{ code, path: 'feed.xml' }]);
  expect(documents).toHaveLength(read_);
});
