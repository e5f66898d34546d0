import { describe, expect, test } from 'vitest';
import { lineLocator } from '../text/line-anchors.ts';
import { HTML } from './read-html.ts';

const FIRST =
  'The ferry left Olm at nine, the harbour office said, and it had forty people and a goat on board, as far as anybody had counted.';
const SECOND =
  '“I saw it go &amp; I waved,” said Ana Brel, a baker, who has watched the ferry from her window on the quay for thirty years.';

const PAGE = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>Ferry leaves with goat | The Gull</title>
<link rel="canonical" href="https://gull.example/2031/05/09/ferry">
<meta property="og:site_name" content="The Gull">
<meta property="og:title" content="Ferry leaves with goat">
<script type="application/ld+json">
{"@graph": [{"@id": "#gull", "name": "The Gull"},
 {"@type": "NewsArticle", "headline": "Ferry leaves with goat", "datePublished": "2031-05-09T10:00:00Z",
  "publisher": {"@id": "#gull"}, "author": [{"name": "Mara Tolb"}, {"name": "Vin Oster"}]}]}
</script>
</head>
<body>
<div class="cookie-notice"><p>We bake cookies.</p></div>
<nav><a href="/">Home</a></nav>
<article>
<h1>Ferry leaves with goat</h1>
<p class="byline">By Mara Tolb, <time datetime="2031-05-09">9 May</time></p>
<p>${FIRST}</p>
<div class="share-bar">Tell others</div>
<p>${SECOND.replace('said', '\nsaid')}<br>So did
others.</p>
<div class="related"><a href="#">Goat eats ticket</a></div>
</article>
<section id="comments"><h2>2 comments</h2>
<ol class="comment-list">
<li class="comment"><article class="comment-body"><b class="fn">quaysider</b> <div class="comment-content"><p>No goat.</p></div></article>
<ol class="children"><li class="comment"><article class="comment-body"><b class="fn">Goatherd says:</b>
<div class="comment-content"><p>Yes goat.</p></div></article></li></ol></li>
</ol></section>
<footer>Rules</footer>
</body></html>`;

function read(source: string) {
  const [draft] = HTML.read(source).drafts;
  if (draft === undefined) throw new Error('no document');
  return draft;
}

function partsOf(source: string) {
  const { text, parts } = read(source);
  return parts.map((part) => [part.kind, text.slice(part.start, part.end), part.voiceName]);
}

describe('a page', () => {
  const second = SECOND.replace('&amp;', '&');
  test('is headline, report and comments, each with its voice', () => {
    expect(partsOf(PAGE)).toEqual([
      ['headline', 'Ferry leaves with goat', 'The Gull'],
      ['body', `${FIRST}\n\n${second}\nSo did others.`, 'The Gull'],
      ['comment', 'No goat.', 'quaysider'],
      ['comment', 'Yes goat.', 'Goatherd'],
    ]);
  });

  test('says who published it, when and where', () => {
    expect(read(PAGE)).toMatchObject({
      title: 'Ferry leaves with goat',
      publisher: 'The Gull',
      author: 'Mara Tolb, Vin Oster',
      published: '2031-05-09T10:00:00Z',
      url: 'https://gull.example/2031/05/09/ferry',
      language: 'en',
      kind: 'article',
    });
  });

  test('has each row of its text on its line', () => {
    const draft = read(PAGE);
    const line = lineLocator(draft);
    const lines = ['ferry left', 'I saw', 'So did', 'No goat', 'Yes goat'].map((words) =>
      line(draft.text.indexOf(words)),
    );
    const rows = PAGE.split('\n');
    expect(lines.map((number) => rows[number - 1])).toEqual(
      ['ferry left', 'I saw', 'So did', 'No goat', 'Yes goat'].map((words) => expect.stringContaining(words)),
    );
  });
});

describe('metadata', () => {
  const body = `<p>${FIRST}</p>`;
  const cases: [string, string, Record<string, unknown>][] = [
    ['nothing said', body, { title: null, publisher: null, published: null, author: null, url: null }],
    [
      'OpenGraph',
      `<head><meta property="og:title" content="A goat"><meta property="og:site_name" content="The Gull"><meta property="article:published_time" content="2031-05-09"></head>${body}`,
      { title: 'A goat', publisher: 'The Gull', published: '2031-05-09' },
    ],
    [
      'meta names',
      `<head><meta name="dc.date" content="2031-05-09"><meta name="author" content="Ana Brel"><title>A goat</title></head>${body}`,
      { title: 'A goat', published: '2031-05-09', author: 'Ana Brel' },
    ],
    [
      'the site in the title',
      `<head><title>A goat - The Gull</title></head><a rel="home">The Gull</a><h1>A goat</h1>${body}`,
      { title: 'A goat', publisher: 'The Gull' },
    ],
    [
      'an element for the time',
      `<article><time datetime="2031-05-09T10:00">Friday</time>${body}</article>`,
      { published: '2031-05-09T10:00' },
    ],
    [
      'the time of a comment',
      `${body}<div class="comment"><time datetime="2031-05-09">x</time>a</div>`,
      { published: null },
    ],
    [
      'a host',
      `<link rel="canonical" href="https://gull.example/">${body}`,
      { url: 'https://gull.example/', publisher: null },
    ],
    ['a script address', `<link rel="canonical" href="javascript:x">${body}`, { url: null }],
    [
      'a line under the headline, after one that was changed',
      `<article><h1>A goat</h1><div><span>Updated 12 May 2031</span></div><div><span>Goats</span><span>9 May 2031</span></div>${body}</article>`,
      { published: '2031-05-09', statedBy: { published: 'line under the headline' } },
    ],
    [
      'a line above the headline, with a short year',
      `<article><p>09.05.31 | Goats</p><h1>A goat</h1>${body}</article>`,
      { published: '2031-05-09', statedBy: { published: 'line above the headline' } },
    ],
    [
      'a line under the text',
      `<article><h1>A goat</h1>${body.repeat(8)}<p>Ana<br>9 May 2031</p></article>`,
      { published: '2031-05-09', statedBy: { published: 'last line of the text' } },
    ],
    [
      'a date in the address',
      `<link rel="canonical" href="https://gull.example/2031/5/9/goat">${body}`,
      { published: '2031-05-09', statedBy: { published: 'address of the page' } },
    ],
    [
      'a right and a list of others',
      `<h1>A goat</h1>${body}<div class="related"><time datetime="2031-05-09">x</time></div><p>© 2031-01-01</p>`,
      { published: null },
    ],
    [
      'a date that may be of anything, after one that is shown',
      `<head><meta name="date" content="2031-06-01"></head><article><time datetime="2031-05-09">x</time>${body}</article>`,
      { published: '2031-05-09', statedBy: { published: 'time element' } },
    ],
    [
      'a change',
      `<head><meta property="article:modified_time" content="2031-05-10"><meta property="article:published_time" content="2031-05-09"></head>${body}`,
      {
        published: '2031-05-09',
        modified: '2031-05-10',
        statedBy: { modified: 'meta article:modified_time', published: 'meta article:published_time' },
      },
    ],
    [
      'a list of other reports before the page’s own',
      `<title>A goat</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"A hen","datePublished":"2031-01-01"},{"@type":"NewsArticle","headline":"A goat","datePublished":"2031-05-09"}]</script>${body}`,
      { title: 'A goat', published: '2031-05-09', statedBy: { title: 'JSON-LD headline' } },
    ],
    [
      'one title for a whole section',
      `<title>News</title><article><h1>A goat ate it</h1>${body}</article>`,
      { title: 'A goat ate it', statedBy: { title: 'heading of the page' } },
    ],
    [
      'a site that spells its name otherwise in the title',
      `<head><meta property="og:title" content="A goat ate it - Gull online"></head><h1>A goat ate it</h1>${body}`,
      { title: 'A goat ate it' },
    ],
  ];
  test.each(cases)('%s', (_name, source, expected) => {
    expect(read(source)).toMatchObject(expected);
  });
});

describe('comments', () => {
  const body = `<article><h1>A goat</h1><p>${FIRST}</p></article>`;
  const cases: [string, string, (readonly [string, string | null])[]][] = [
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author"><b itemprop="name">Ana</b></span><p itemprop="text">No.</p></div>',
      [['No.', 'Ana']],
    ],
    [
      'a thread of a comment program',
      '<div id="disqus_thread"><ul><li class="post"><span class="author">Ana</span><div class="post-message"><p>No.</p></div><ul><li class="post"><span class="author">Vin</span><div class="post-message">Yes.</div></li></ul></li></ul></div>',
      [
        ['No.', 'Ana'],
        ['Yes.', 'Vin'],
      ],
    ],
    [
      'a list of terms',
      '<dl id="comments-block"><dt class="comment-author">Ana said...</dt><dd class="comment-body"><p>No.</p></dd></dl>',
      [['No.', 'Ana']],
    ],
    ['nobody named', '<div id="comments"><div class="comment">No.</div></div>', [['No.', null]]],
    [
      'names of the site’s own',
      '<div id="comments"><div class="gull-comment"><p>No.</p></div></div>',
      [['No.', null]],
    ],
    ['a form alone', '<div id="comments"><form>Your turn</form></div>', []],
    [
      'bold names that are lines of their own, in comments with a class; not a bold word of the text',
      '<div id="comments"><div class="comment"><p><b>ana_77</b></p><p>No.</p></div><div class="comment"><p><b>Never</b> again.</p></div></div>',
      [
        ['No.', 'ana_77'],
        ['Never again.', null],
      ],
    ],
    [
      'nothing named but the heading',
      '<div><h3>Comments (2)</h3><div><h4>#1 Comment by Ana</h4>9 May 2031, 16:19<p>No.</p></div><div><b>Vin</b><p>Yes.</p></div></div>',
      [
        ['No.', 'Ana'],
        ['Yes.', 'Vin'],
      ],
    ],
    [
      'data only, with an answer',
      '<script type="application/ld+json">{"@type":"NewsArticle","comment":[{"@type":"Comment","text":"<p>No.</p>","author":{"name":"Ana"},"comment":{"@type":"Comment","text":"Yes."}},{"@type":"Comment","text":"Oh."}]}</script>',
      [
        ['No.', 'Ana'],
        ['Yes.', null],
        ['Oh.', null],
      ],
    ],
    [
      'the latest of the whole site, as links, and votes',
      '<div><ul><li class="comment"><a href="/x">No goat at all</a></li></ul><div class="comment">12</div></div>',
      [],
    ],
    [
      'when it was written, under it',
      '<div class="comment"><b class="username">Ana</b><p>No.</p><p>3 hours ago</p></div>',
      [['No.', 'Ana']],
    ],
  ];
  test.each(cases)('%s', (_name, thread, expected) => {
    const parts = partsOf(`<html><body>${body}${thread}</body></html>`);
    expect(parts.filter(([kind]) => kind === 'comment').map(([, text, name]) => [text, name])).toEqual(
      expected,
    );
    expect(parts[1]?.[1]).toBe(FIRST);
  });
});

describe('what stands around a report', () => {
  const cases: [string, string][] = [
    [
      'a list of other reports under a heading of any words',
      '<h3>Goats</h3><ul><li><a href="#">Goat eats ticket</a></li><li><a href="#">Goat returns</a></li></ul>',
    ],
    [
      'teasers under a heading that says so',
      '<h3>Das könnte Sie auch interessieren</h3><div><a href="#">Goat eats ticket</a> and was not sorry.</div>',
    ],
    ['a link alone', '<p><a href="#">back</a></p>'],
    ['a reference', '<p>See also: <a href="#">Goat eats ticket</a></p>'],
    ['an appeal', '<p>Please consider supporting our work.</p>'],
    ['a licence', '<p>This text is published under a Creative Commons licence.</p>'],
    ['a login', '<div>You must be logged in to post a comment.</div>'],
    ['a teaser', '<div class="teaser"><h3><a href="#">Goat eats ticket</a></h3><p>It was hungry.</p></div>'],
  ];
  test.each(cases)('%s is left out', (_name, around) => {
    const page = `<html><body><article><h1>A goat</h1><p>${FIRST}</p>${around}<h3>What now?</h3><p>${FIRST.replace('nine', 'ten')}</p></article></body></html>`;
    expect(partsOf(page)[1]?.[1]).toBe(`${FIRST}\n\nWhat now?\n\n${FIRST.replace('nine', 'ten')}`);
  });

  test('blocks of page builders are the report', () => {
    const page = `<html><body><h1>A goat</h1><div class="elementor-element elementor-widget elementor-widget-text"><p>${FIRST}</p></div></body></html>`;
    expect(partsOf(page)[1]?.[1]).toBe(FIRST);
  });

  test('a standfirst that the description repeats is part of it', () => {
    const deck = 'Forty people and a goat went on board, and the harbour office counted them.';
    const page = `<html><head><meta name="description" content="${deck}"></head><body><div class="hero"><h1>A goat</h1><p>${deck}</p></div><article><p>${FIRST}</p></article></body></html>`;
    expect(partsOf(page)[1]?.[1]).toBe(`${deck}\n\n${FIRST}`);
  });
});

describe('block quotations and captions', () => {
  test('are parts of their own, in the voice of the site', () => {
    const page = `<html><head><meta property="og:site_name" content="The Gull"></head><body><article><h1>A goat</h1><figure><img src="x"><figcaption>The goat. Photo: A. Brel</figcaption></figure><p>${FIRST} The mayor wrote:</p><blockquote><p>We counted.</p><p>Twice.</p></blockquote><p>${SECOND}</p></article></body></html>`;
    expect(partsOf(page)).toEqual(
      [
        ['headline', 'A goat', null],
        ['body', `${FIRST} The mayor wrote:`, 'The Gull'],
        ['quotation', 'We counted.\n\nTwice.', 'The Gull'],
        ['body', SECOND.replace('&amp;', '&'), 'The Gull'],
        ['caption', 'The goat. Photo: A. Brel', 'The Gull'],
      ].map(([kind, text, voice]) => [kind, text, voice ?? 'The Gull']),
    );
  });

  test('a pull quote and a report that is all quotation are not', () => {
    const pulled = `<html><body><article><h1>A goat</h1><p>${FIRST}</p><blockquote>forty people and a goat</blockquote></article></body></html>`;
    expect(partsOf(pulled).map(([kind, text]) => [kind, text])).toEqual([
      ['headline', 'A goat'],
      ['body', FIRST],
    ]);
    const laidOut = `<html><body><article><h1>A goat</h1><blockquote><p>${FIRST}</p></blockquote><p>So.</p></article></body></html>`;
    expect(partsOf(laidOut)[1]).toEqual(['body', `${FIRST}\n\nSo.`, null]);
  });
});

describe('a statement on the page of a site', () => {
  const page = (type: string, title: string, body: string) =>
    `<html><head><meta property="og:site_name" content="The Gull"><script type="application/ld+json">{"@type":"${type}"}</script></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const appeal = '<p>The Olm Harbour Council again warns of fog. It calls on all to wait.</p>';
  const cases: [string, string, string, string][] = [
    [
      'its head',
      page(
        'NewsArticle',
        'No ships',
        `<p>Statement of the Olm Harbour Council<br>Olm, 3 May 2033</p><p>${FIRST}</p>`,
      ),
      'Olm Harbour Council',
      'head of the text',
    ],
    [
      'its title',
      page('NewsArticle', 'Statement by the Olm Harbour Council on the fog', `<p>${FIRST}</p>`),
      'Olm Harbour Council',
      'title',
    ],
    [
      'its last paragraph',
      page('WebPage', 'No ships', `<p>${FIRST}</p>${appeal}`),
      'Olm Harbour Council',
      'last paragraph',
    ],
    [
      'the line under it',
      page(
        'WebPage',
        'No ships',
        `<p>${FIRST}</p><p>We ask all captains to wait.</p><p>Press Office of the Olm Harbour Council</p>`,
      ),
      'Olm Harbour Council',
      'line under the text',
    ],
  ];
  test.each(cases)('has the voice of the body in %s', (_name, source, voice, place) => {
    const draft = read(source);
    expect(draft.parts.map(({ voiceName }) => voiceName)).toEqual([voice, voice]);
    expect(draft).toMatchObject({ publisher: 'The Gull', kind: 'statement', statedBy: { kind: place } });
  });

  test.each([
    ['a body that a newsroom reports on', page('NewsArticle', 'No ships', `<p>${FIRST}</p>${appeal}`)],
    [
      'a line under a text that says nothing of itself',
      page('WebPage', 'No ships', `<p>${FIRST}</p><p>Olm Harbour Council</p>`),
    ],
    [
      'a title that is about a statement',
      page('WebPage', 'Statement by the mayor surprises Olm', `<p>${FIRST}</p>`),
    ],
  ])('not of %s', (_name, source) => {
    expect(new Set(read(source).parts.map(({ voiceName }) => voiceName))).toEqual(new Set(['The Gull']));
  });
});

describe('a page that is not well made', () => {
  test.each([
    ['no elements', 'Only words', 'Only words'],
    ['no html element', '<p>One</p><p>Two', 'One\n\nTwo'],
    ['something before it', '<div>x</div><html><body><p>One</p></body></html>', 'x\n\nOne'],
    ['rows and cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
    ['as written', '<pre>a  b\nc</pre><p>d  e\nf</p>', 'a  b\nc\n\nd e f'],
  ])('%s', (_name, source, text) => {
    expect(read(source).text).toBe(text);
  });
});
