import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../tokens/paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';

function quotationsOf(text: string): Quotation[] {
  return findQuotations(text, splitParagraphs(text));
}

/** The text with `⟦` before and `⟧` behind each quotation; their nesting is that of the quotations. */
function marked(text: string, quotations: readonly Quotation[]): string {
  const opening = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const { start, end } of quotations) {
    opening.set(start, (opening.get(start) ?? 0) + 1);
    closing.set(end, (closing.get(end) ?? 0) + 1);
  }
  let result = '';
  for (let at = 0; at <= text.length; at += 1) {
    result += '⟧'.repeat(closing.get(at) ?? 0) + '⟦'.repeat(opening.get(at) ?? 0) + text.charAt(at);
  }
  return result;
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

const styles = `
  curly double          She said ⟦“no”⟧ twice.
  curly single          She said ⟦‘no’⟧ twice.
  straight double       She said ⟦"no"⟧ twice.
  straight single       She said ⟦'no'⟧ twice.
  guillemets            She said ⟦«no»⟧ twice.
  spaced guillemets     She said ⟦« no »⟧ twice.
  single guillemets     She said ⟦‹no›⟧ twice.
  low and high, German  She said ⟦„no“⟧ twice.
  low and high, Polish  She said ⟦„no”⟧ twice.
  low single            She said ⟦‚no‘⟧ twice.
  doubled, as in TeX    She said ⟦\`\`no''⟧ twice.
  doubled straight      She said ⟦''no''⟧ twice.
  two beside each other ⟦“One.”⟧ ⟦“Two.”⟧
  two that touch        ⟦“One.”⟧⟦“Two.”⟧
  the whole text        ⟦“No.”⟧
  empty                 ⟦“”⟧
  after a bracket       He left (⟦“gladly”⟧).
  after a dash          He left—⟦“gladly”⟧—and came back.
  before a semicolon    He called it ⟦"a lie"⟧; she did not.
`;

const nesting = `
  single in double         ⟦“He told me ⟦‘run’⟧ and I ran,”⟧ she said.
  double in single         ⟦‘He told me ⟦“run”⟧ and I ran,’⟧ she said.
  both end together        ⟦“He told me ⟦‘run.’⟧”⟧
  both begin together      ⟦“⟦‘Run’⟧ is what he told me.”⟧
  straight single in double ⟦"He told me ⟦'run'⟧ and I ran,"⟧ she said.
  straight double in single ⟦'He told me ⟦"run"⟧ and I ran,'⟧ she said.
  curly in straight        ⟦"He told me ⟦“run”⟧ and I ran,"⟧ she said.
  guillemets in curly      ⟦“He told me ⟦«run»⟧ and I ran,”⟧ she said.
  curly in guillemets      ⟦«He told me ⟦“run”⟧ and I ran,»⟧ she said.
  three deep               ⟦“She says ⟦‘he told me ⟦“run”⟧ twice’⟧ and I believe her.”⟧
  two inside               ⟦“First ⟦‘yes’⟧, then ⟦‘no’⟧.”⟧
`;

const apostrophes = `
  contractions             I don’t know and he can't say.
  contraction in single    ⟦‘I don’t know,’⟧ he said.
  straight contraction     ⟦'I don't know,'⟧ he said.
  elision at the start     ’Tis late, and ’twas dark in the ’90s.
  straight elision         'Twas dark, rock 'n' roll was loud in the '90s.
  possessive in single     ⟦‘The mayor’s car is gone,’⟧ he said.
  plural possessive        The players’ tunnel was shut.
  possessive in double     ⟦“The players’ tunnel was shut,”⟧ he said.
  possessive in single     ⟦‘The players’ tunnel was shut,’⟧ he said.
  straight possessive      ⟦'The players' tunnel was shut,'⟧ he said.
  name with an apostrophe  O’Brien and D'Arcy left.
  feet and minutes         He is 6' tall and left at 5' past.
  inches                   The hole is 12" wide.
  elided ending            ⟦‘Nothin’ doing,’⟧ he said.
  possessive before a quote The workers’ ⟦‘strike’⟧ went on.
`;

const unbalanced = `
  an opening mark alone     She said ⟦“we will see.⟧
  a closing mark alone      She said we will see.”
  a single opening alone    She said ‘we will see.
  a straight mark alone     She said "we will see.
  a straight single alone   She said 'we will see.
  a closing one, then a pair No.” She said ⟦“yes”⟧.
  only marks                ⟦“”⟧ " ' ’
  an inner one left open    ⟦“He said ‘run and I ran.”⟧
  an inner one left closed  ⟦“He said run’ and I ran.”⟧
`;

function table(rows: string): [title: string, text: string][] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => /^ {2}(.*?\S)(?: {2,}| (?=⟦|She said|The workers))(.*)$/u.exec(row) ?? [])
    .map(([, title = '', text = '']) => [title, text]);
}

describe.each([
  ['each style of marks', styles],
  ['quotations in quotations', nesting],
  ['apostrophes', apostrophes],
  ['marks without a partner', unbalanced],
])('%s', (_, rows) => {
  test.each(table(rows))('%s', (_title, expected) => {
    const text = unmarked(expected);
    expect(marked(text, quotationsOf(text))).toBe(expected);
  });
});
