import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { cellWidth } from './cell-width.ts';
import { printBranch, printDocument } from './print-document.ts';
import { plainPalette } from './styled-text.ts';

const page = { width: 60, palette: plainPalette };

function tree(marked: string, width = 60): string {
  const printed = printDocument(markedFindings('pile/quay.md', marked), { ...page, width });
  return printed.split('\n\n').slice(1).join('\n\n');
}

describe('a document as a tree', () => {
  test('begins with its path, publisher, date and title', () => {
    const printed = printDocument(markedFindings('pile/quay.md', 'It rained.'), page);
    expect(printed).toBe(
      'pile/quay.md\nQuay closed\nThe Lantern, 2031-05-09\n\nNo attributions were found.\n',
    );
  });

  test('says where attributions were not looked for', () => {
    const findings = markedFindings('pile/quai.md', 'Il pleuvait.');
    const { document } = findings;
    const gaps = [{ start: 0, end: document.text.length, language: 'fr' }];
    expect(printDocument({ ...findings, document: { ...document, gaps } }, { ...page, width: 80 })).toContain(
      '\n\nThe text is in French (fr), for which attribution is not available.\n',
    );
  });

  test('nests whoever is cited, and says of messengers that they report', () => {
    expect(
      tree(
        '{source The wire agency} {cue reported} {content that {source.2 Ilan Marek} {cue.2 had said} {content.2 that forty boats crossed}}.',
      ),
    ).toBe(
      [
        'The Lantern',
        '└─ The wire agency  “reported”  reports                   :1',
        '   └─ Ilan Marek  “had said”  affirms                     :1',
        '        that forty boats crossed',
        '',
      ].join('\n'),
    );
  });

  test('shows the own words of a voice above those that it passes on', () => {
    expect(
      tree(
        '{source Ana Ruiz} {cue said} {content that the quay was shut and that {source.2 the harbour master} {cue.2:denies denied} {content.2 any fire}}.\n\n{source.3 Jo Vell} {cue.3:asks asked} {content.3 why}.',
      ),
    ).toBe(
      [
        'The Lantern',
        '├─ Ana Ruiz  “said”  affirms                              :1',
        '│  │ that the quay was shut and that …',
        '│  └─ the harbour master  “denied”  denies                :1',
        '│       any fire',
        '└─ Jo Vell  “asked”  asks                                 :3',
        '     why',
        '',
      ].join('\n'),
    );
  });

  test('says so where there is no source or no cue', () => {
    expect(tree('{cue It is said} {content that it rained}.\n\n{content.2 “Never again.”}')).toBe(
      [
        'The Lantern',
        '├─ (no source named)  “It is said”  affirms               :1',
        '│    that it rained',
        '└─ (no source named)  (no cue)  affirms                   :3',
        '     “Never again.”',
        '',
      ].join('\n'),
    );
  });

  test('says who denies what they pass on, where no cue of theirs does', () => {
    const findings = markedFindings(
      'a.md',
      '{source Ana} {cue spread a false report} {content that it rained}.',
    );
    const statements = findings.statements.map((statement) => ({
      ...statement,
      chain: statement.chain.map((link, n) => (n === 0 ? { ...link, stance: 'denies' as const } : link)),
    }));
    expect(printDocument({ ...findings, statements }, { ...page, width: 80 })).toContain(
      'affirms  denied by The Lantern',
    );
  });

  test('keeps within the page, whatever the letters', () => {
    const long = `{source ${'港口 '.repeat(30)}x} {cue said} {content ${'e\u0301'.repeat(90)} ${'漢字'.repeat(60)}}.`;
    const lines = tree(long, 50).split('\n');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(50);
  });

  test('obeys no command and no change of direction in what it prints', () => {
    const printed = tree('{source A\u001b[2Jna} {cue said} {content that \u202ereversed\u0007\u009b31m}.');
    expect(printed).toContain('A\\u{1b}[2Jna');
    expect(printed).toContain('\\u{202e}reversed\\u{7}\\u{9b}31m');
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('gives a comment a root of its own', () => {
    const findings = markedFindings(
      'a.md',
      '{source Ana} {cue said} {content it rained}.\n\n{source.2 Ben} {cue.2 said} {content.2 no}.',
    );
    const split = findings.document.text.indexOf('Ben');
    const end = findings.document.text.length;
    const parts = [
      { kind: 'body', start: 0, end: split, voice: null, voiceName: 'The Lantern' },
      { kind: 'comment', start: split, end, voice: null, voiceName: 'moth_17' },
    ] as const;
    const printed = printDocument({ ...findings, document: { ...findings.document, parts } }, page);
    expect(printed).toContain('\n\nThe Lantern\n└─ Ana');
    expect(printed).toContain('\n\nmoth_17 (a comment)\n└─ Ben');
  });

  test('is as deep as the text is', () => {
    const depth = 500;
    const open = Array.from(
      { length: depth },
      (_, n) => `{source.${n + 1} N${n}} {cue.${n + 1} said} {content.${n + 1} that `,
    );
    const findings = markedFindings('deep.md', `${open.join('')}it rained${'}'.repeat(depth)}.`);
    const lines = printDocument(findings, page).split('\n');
    expect(lines.filter((line) => line.includes('“said”'))).toHaveLength(depth);
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(page.width);
  });
});

test('one attribution is shown with those around and within it, and no other', () => {
  const findings = markedFindings(
    'a.md',
    '{source Ana} {cue said} {content that {source.2 Ben} {cue.2 said} {content.2 it rained}}. {source.3 Cy} {cue.3 said} {content.3 no}.',
  );
  const inner = findings.attributions.find((attribution) => attribution.source?.text === 'Ben');
  const printed = inner ? printBranch(findings, inner, page) : '';
  expect(printed).toContain('Ana');
  expect(printed).toContain('└─ Ben');
  expect(printed).not.toContain('Cy');
});
