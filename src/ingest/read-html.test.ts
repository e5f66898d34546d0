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
  const cases: [string, string, Record<string, string | null>][] = [
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
  ];
  test.each(cases)('%s', (_name, thread, expected) => {
    const parts = partsOf(`<html><body>${body}${thread}</body></html>`);
    expect(parts.filter(([kind]) => kind === 'comment').map(([, text, name]) => [text, name])).toEqual(
      expected,
    );
    expect(parts[1]?.[1]).toBe(FIRST);
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
