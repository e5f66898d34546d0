import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsInLanguages } from '../../test/texts-in-languages.ts';
import { bareDocument } from '../app/evaluation/relations/bare-document.ts';
import type { Document, Part } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Spans } from '../model/span.ts';
import { analyse } from './pipeline.ts';

/** A document of these parts, with a blank line between them. */
function documentOf(language: string | null, ...passages: readonly [Part['kind'], string][]): Document {
  const parts: Part[] = [];
  let text = '';
  for (const [kind, passage] of passages) {
    if (text !== '') text += '\n\n';
    parts.push({ kind, start: text.length, end: text.length + passage.length, voice: null, voiceName: null });
    text += passage;
  }
  return { ...bareDocument('a.txt', text), language, parts };
}

/** `language: text` of each gap. */
function gapsOf({ document }: Findings): string[] {
  return document.gaps.map(({ start, end, language }) => `${language}: ${document.text.slice(start, end)}`);
}

/** `source: content` of each attribution. */
function said({ attributions }: Findings): string[] {
  return attributions.map(({ source, content }) => `${source?.text}: ${content.text}`);
}

const english = 'The dam at Vorel gave way on Tuesday night, Ana Brel said.';
const more =
  'The mill and two bridges were lost, and those who live in the lower town have not been able to go home.';
const french =
  'Ce n’est pas vrai du tout : le maire a dit que la digue était déjà dans un état grave avant la pluie.';
const spanish = '“No vamos a permitir que se lleven el agua que es de todos, y no lo digo por mí.”';

describe('a text in a language that the analysis does not know', () => {
  test.each(textsInLanguages)('is one gap: $language', ({ language, text }) => {
    for (const declared of [null, language, 'en']) {
      const findings = analyse(documentOf(declared, ['body', text]));
      expect(gapsOf(findings)).toEqual([`${language}: ${text}`]);
      expect(findings.document.language).toBe(language);
      expect([...findings.attributions, ...findings.statements]).toEqual([]);
    }
  });

  test('tells the dates in it that are in figures', () => {
    const text =
      'Die Brücke wurde am 03.05.2033 gesperrt, und der Rat hat sich noch nicht dazu geäußert, on Monday.';
    expect(analyse(documentOf(null, ['body', text])).times).toMatchObject([{ value: '2033-05-03' }]);
  });

  test('is a gap without a name where nothing tells which it is', () => {
    const text = 'Kelmar torv vandel ostri pelm akiro sund, brenna tolvi marske. '.repeat(8);
    const { document } = analyse(documentOf(null, ['body', text]));
    expect(document).toMatchObject({ language: null, gaps: [{ language: null }] });
  });
});

describe('English', () => {
  test('is read, whatever the file declares', () => {
    for (const declared of [null, 'en', 'fr', 'ar']) {
      const findings = analyse(documentOf(declared, ['body', `${english} ${more}`]));
      expect(gapsOf(findings)).toEqual([]);
      expect(said(findings)).toEqual(['Ana Brel: The dam at Vorel gave way on Tuesday night']);
      expect(findings.document.language).toBe('en');
    }
  });

  test('is assumed where a text is too short to show anything', () => {
    const { document, attributions } = analyse(documentOf(null, ['body', 'It rained, said Ana Brel.']));
    expect(document).toMatchObject({ language: null, gaps: [] });
    expect(attributions).toHaveLength(1);
  });
});

describe('a document in two languages', () => {
  test('is read but for a comment in another', () => {
    const findings = analyse(documentOf(null, ['body', `${english} ${more}`], ['comment', french]));
    expect(gapsOf(findings)).toEqual([`fr: ${french}`]);
    expect(findings.document.language).toBe('en');
    expect(said(findings)).toHaveLength(1);
  });

  test('is read in a comment in English', () => {
    const [{ text } = { text: '' }] = textsInLanguages;
    const findings = analyse(documentOf('fr', ['body', text], ['comment', `${english} ${more}`]));
    expect(gapsOf(findings)).toEqual([`fr: ${text}`]);
    expect(findings.document.language).toBe('fr');
    expect(said(findings)).toHaveLength(1);
    expect(findings.times.map((time) => time.text)).toEqual(['Tuesday night']);
  });

  test('is read but for paragraphs in another, which are one gap where they touch', () => {
    const body = [english, french, french, more].join('\n\n');
    const findings = analyse(documentOf(null, ['body', body]));
    expect(gapsOf(findings)).toEqual([`fr: ${french}\n\n${french}`]);
    expect(said(findings)).toHaveLength(1);
    expect(findings.statements.map(({ text }) => text)).toContain(more);
  });

  test('keeps who is quoted in another language inside an English sentence', () => {
    const findings = analyse(documentOf(null, ['body', `${more} ${spanish} said Ana Brel.`]));
    expect(gapsOf(findings)).toEqual([]);
    expect(said(findings)).toContain(`Ana Brel: ${spanish}`);
  });

  test('keeps a quotation in another language that is a paragraph of its own', () => {
    const findings = analyse(documentOf(null, ['body', `${more} Ana Brel said:\n\n${spanish}`]));
    expect(gapsOf(findings)).toEqual([]);
    expect(said(findings)).toContain(`Ana Brel: ${spanish}`);
  });

  test('has the headline of its body', () => {
    const [{ text } = { text: '' }] = textsInLanguages;
    const findings = analyse(documentOf(null, ['headline', 'Vorel'], ['body', text]));
    expect(gapsOf(findings)).toEqual(['fr: Vorel', `fr: ${text}`]);
  });
});

const scraps = fc.constantFrom(
  english,
  french,
  spanish,
  more,
  '\n\n',
  '\n',
  ' ',
  '“',
  '”',
  '\u202b',
  '\u200d',
  '\ud83d',
  '3.5.2033',
  ...textsInLanguages.flatMap(({ text, word }) => [text, word]),
);
const anyText = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme' })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));
const anyLanguage = fc.constantFrom(
  null,
  'xx',
  'und',
  ...textsInLanguages.map(({ language }) => language),
  'en',
);
const anyDocument = fc
  .tuple(
    anyLanguage,
    fc.array(fc.tuple(fc.constantFrom('headline', 'body', 'quotation', 'caption', 'comment'), anyText), {
      maxLength: 4,
    }),
  )
  .map(([language, passages]) => documentOf(language, ...(passages as [Part['kind'], string][])));

function spansOf({ attributions, statements, times }: Findings): Spans {
  return [
    ...attributions.flatMap(({ source, cue, content }) =>
      [source, cue, content].flatMap((marked) => marked?.spans ?? []),
    ),
    ...statements.flatMap(({ spans }) => spans),
    ...times.map(({ start, end }): [number, number] => [start, end]),
  ];
}

describe('any text in any language', () => {
  test('is read without failing, and every offset lies in a part', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const findings = analyse(document);
        const { gaps, parts } = findings.document;
        for (const [start, end] of spansOf(findings)) {
          expect(start).toBeLessThan(end);
          expect(parts.some((part) => part.start <= start && end <= part.end)).toBe(true);
        }
        let last = 0;
        for (const { start, end } of gaps) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(document.text.slice(start, end).trim()).not.toBe('');
          expect(parts.some((part) => part.start <= start && end <= part.end)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has no attribution in a gap', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const findings = analyse(document);
        for (const { content } of findings.attributions) {
          for (const [start, end] of content.spans)
            expect(findings.document.gaps.some((gap) => gap.start < end && start < gap.end)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});
