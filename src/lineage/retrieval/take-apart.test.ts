import { expect, test } from 'vitest';
import { takeApart } from './take-apart.ts';

test.each([
  ['The ferry sank.', 'The ferry sank.', '', '', null],
  ['It sank! — Ona Sol (@ona_sol) May 9, 2031', 'It sank!', 'Ona Sol', 'ona_sol', '2031-05-09'],
  ['It sank!— Ona Sol (@ona_sol) 9 September 2031', 'It sank!', 'Ona Sol', 'ona_sol', '2031-09-09'],
  ['It — the ferry — sank — Ona (@ona) soon', 'It — the ferry — sank', 'Ona', 'ona', null],
  ['It sank (@ona) May 9, 2031', 'It sank (@ona) May 9, 2031', '', '', null],
  ['Look:https://x.example/a#b it sank', 'Look: it sank', '', '', null],
  ['#ItSankpic.twitter.com/a1 now', '#ItSank now', '', '', null],
  ['see harbour.example/sunk there', 'see  there', '', '', null],
  ['gold &amp; silver &#8211; &lt;all&gt; &nonsense;', 'gold & silver – <all> &nonsense;', '', '', null],
])('%s', (text, body, author, handle, date) => {
  expect(takeApart(text)).toEqual({ body, author, handle, date });
});
