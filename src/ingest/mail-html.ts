import { renderFragment } from './html-fragment.ts';

/** The elements in which mail programs quote the message that is answered. */
const QUOTES =
  'blockquote[type="cite"], .gmail_quote blockquote, blockquote.gmail_quote, blockquote.protonmail_quote, .moz-cite-prefix + blockquote';

/** Where a quotation begins and ends: noncharacters, which no text holds. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** The text of a mail in HTML, with `> ` before the lines that it quotes, as in plain text. */
export function renderMailHtml(source: string): { readonly text: string; readonly isTooDeep: boolean } {
  const { text, isTooDeep } = renderFragment(source, (body) => {
    for (const quote of body.querySelectorAll(QUOTES)) {
      quote.prepend(OPEN);
      quote.append(CLOSE);
    }
  });
  return { text: withMarks(text), isTooDeep };
}

function withMarks(text: string): string {
  if (!text.includes(OPEN)) return text;
  let level = 0;
  const lines = text.split('\n').map((line) => {
    level += count(line, OPEN);
    const marked = '> '.repeat(level) + line.replace(/[\ufdd0\ufdd1]/g, '');
    level = Math.max(0, level - count(line, CLOSE));
    return marked;
  });
  return lines.join('\n');
}

function count(line: string, mark: string): number {
  return line.split(mark).length - 1;
}
