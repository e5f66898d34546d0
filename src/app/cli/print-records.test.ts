import { expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { mergeEntities } from '../merge-entities.ts';
import { placeFinder } from '../place.ts';
import type { Profile } from '../who-is.ts';
import { printDocuments } from './print-documents.ts';
import { printProblem } from './print-problem.ts';
import { printProfile } from './print-profile.ts';
import { printSearchResult } from './print-search-result.ts';
import { printStatement } from './print-statement.ts';
import { plainPalette } from './styled-text.ts';

const page = { width: 60, palette: plainPalette };
const findings = markedFindings(
  'pile/quay.md',
  '{source The wire agency} {cue reported} {content that {source.2 Ana Ruiz} {cue.2 had said} {content.2 that the quay was shut}}.',
);
const [statement] = findings.statements;
if (statement === undefined) throw new Error('The example holds no statement.');

test('a statement stands above its chain', () => {
  expect(printStatement(findings, statement, 3, page)).toBe(
    [
      'pile/quay.md',
      'Quay closed',
      'The Lantern, 2031-05-09',
      '',
      'that the quay was shut :3',
      '',
      'The Lantern  reports',
      '└─ The wire agency  reports',
      '   └─ Ana Ruiz  affirms',
      '',
    ].join('\n'),
  );
});

test('a profile tells where somebody is mentioned, what they said, and what came through them', () => {
  const locate = placeFinder(() => findings.document);
  const attribution = findings.attributions.find((found) => found.source?.text === 'Ana Ruiz');
  const entity = mergeEntities(findings.entities).find((found) => found.name === 'Ana Ruiz');
  if (attribution === undefined || entity === undefined) throw new Error('The example has changed.');
  const place = locate(findings.document.id, 0);
  const profile: Profile = {
    entity: { ...entity, aliases: ['Ruiz'] },
    memberOf: [],
    mentioned: [place, { ...place, line: 9 }],
    said: [{ place, record: attribution }],
    statements: [{ place, record: { ...statement, when: '2031-05-06' } }],
  };
  expect(printProfile(profile, page)).toBe(
    [
      `Ana Ruiz  person  ${entity.id}`,
      '  also called: Ruiz',
      '  mentioned in files (1):',
      '    pile/quay.md:1, 9',
      '  said (1):',
      '    “had said”  affirms  that the quay was shut',
      `      pile/quay.md:1  ${attribution.id}`,
      '  statements that came through it (1):',
      '    The Lantern reports › The wire agency reports › Ana Ruiz',
      '    affirms:  that the quay was shut (of 2031-05-06)',
      `      pile/quay.md:1  ${statement.id}`,
      '',
    ].join('\n'),
  );
});

test('the list of documents tells what was found in each', () => {
  const { id, path, record, title, publisher, published } = findings.document;
  const summary = { id, path, record, title, publisher, published, attributions: 2, statements: 1 };
  expect(printDocuments([summary, { ...summary, record: '7', title: null, publisher: null }], page)).toBe(
    [
      '2031-05-09  The Lantern  Quay closed',
      '  pile/quay.md  2 attributions, 1 statement',
      `  ${id}`,
      '2031-05-09',
      '  pile/quay.md (record 7)  2 attributions, 1 statement',
      `  ${id}`,
      '',
    ].join('\n'),
  );
});

test('a search result marks its matches and keeps commands from the terminal', () => {
  const snippet = { text: 'the \u001b[2Jquay', marks: [[8, 12]] } as const;
  const place = { document: 'd-1', path: 'a\u202e.md', record: null, line: 3, unit: 'line' } as const;
  expect(printSearchResult({ kind: 'text', id: 'd-1', place, snippet }, page)).toBe(
    'the \\u{1b}[2J[quay]\n    a\\u{202e}.md:3  d-1\n',
  );
});

test.each([
  [{ line: 3, column: 7 }, 'a.md:3:7: error[x] It is wrong. Right it.\n'],
  [{ line: 3, column: null }, 'a.md:3: error[x] It is wrong. Right it.\n'],
  [{ line: null, column: null }, 'a.md: error[x] It is wrong. Right it.\n'],
])('a problem at %j', (place, expected) => {
  const problem = {
    code: 'x',
    severity: 'error',
    message: 'It is wrong.',
    advice: 'Right it.',
    field: null,
  } as const;
  expect(printProblem({ ...problem, path: 'a.md', ...place }, plainPalette)).toBe(expected);
});
