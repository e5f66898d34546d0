import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { html } from './html.ts';
import { writeDocumentPage } from './write-document.ts';
import { writeIndexPage } from './write-index.ts';

const links = { index: '../index.html', original: '../originals/sha256-0' };

function pageOf(marked: string, known = {}) {
  const { document } = parseHTML(writeDocumentPage(markedFindings('quay.md', marked, known), links));
  return document;
}

describe('mark-up', () => {
  test('takes text as text, wherever it stands', () => {
    const hostile = `"><script>alert('x')</script>&amp;\u0000\ud800`;
    const { document } = parseHTML(html`<p title="${hostile}">${hostile}</p>`.source);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('p')?.textContent).toBe(
      `"><script>alert('x')</script>&amp;\u{fffd}\u{fffd}`,
    );
  });
});

describe('the page of a document', () => {
  const nested =
    '{source The Herald} {cue reported} {content that {source.2 Ana Vell} {cue.2:denies had denied} {content.2 that the quay was shut}}.';

  test('shows voices within voices, and the words of the innermost', () => {
    const page = pageOf(nested);
    const [outer, inner] = [...page.querySelectorAll('ul.voices > li > span')].map((one) => one.textContent);
    expect([outer, inner]).toEqual(['The Herald reported (affirms)', 'Ana Vell had denied (denies)']);
    expect([...page.querySelectorAll('blockquote')].map((one) => one.textContent)).toEqual([
      'that the quay was shut',
    ]);
  });

  test('leads to the original and to the list', () => {
    const page = pageOf(nested);
    expect([...page.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      '../index.html',
      '../originals/sha256-0',
    ]);
  });

  test('loads nothing and runs nothing, whatever a document is called', () => {
    const page = pageOf(nested, {
      title: '<img src=x onerror=alert(1)>',
      author: '</style><script>1</script>',
    });
    expect(page.querySelectorAll('img, script, link, iframe')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

test('the list has the earliest document first and the undated last', () => {
  const one = { title: null, record: null, publisher: 'The Herald' };
  const source = writeIndexPage(
    [
      { ...one, id: 'd-1', path: 'undated.md', published: null },
      { ...one, id: 'd-2', path: 'late.md', published: '2031-05-09' },
      { ...one, id: 'd-3', path: 'early.md', published: '2031-05' },
    ],
    'Three.',
    (id) => `documents/${id}.html`,
  );
  const { document } = parseHTML(source);
  expect([...document.querySelectorAll('li')].map((item) => item.textContent?.trim())).toEqual([
    'early.md: The Herald, 2031-05',
    'late.md: The Herald, 2031-05-09',
    'undated.md: The Herald',
  ]);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('documents/d-3.html');
});
