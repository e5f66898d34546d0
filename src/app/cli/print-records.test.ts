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
  const date = '2031-05-09T06:30:00Z';
  const profile: Profile = {
    entity: { ...entity, aliases: ['Ruiz'] },
    members: [entity.id, 'e-2'],
    names: [
      { name: 'Ana Ruiz', mentions: 2, documents: 1, why: [] },
      { name: 'Ruiz', mentions: 0, documents: 1, why: [{ kind: 'decision', decision: 'p-1' }] },
      {
        name: 'A. Ruiz',
        mentions: 1,
        documents: 1,
        why: [
          { kind: 'machine', strength: 0.834, reason: 'an initial' },
          { kind: 'list', list: 'l-1', entry: 'Q1' },
        ],
      },
    ],
    roles: ['2031-05-09T06:30:00Z', '2031-06-01', null].map((when) => ({
      place,
      date: when,
      record: { text: 'mayor', document: '', start: 0, end: 5, asOf: null },
    })),
    affiliations: [
      { of: { id: 'e-3', name: 'Harbour Board' }, role: 'member', stated: { place, date }, decided: null },
      {
        of: { id: 'e-3', name: 'Harbour Board' },
        role: null,
        stated: null,
        decided: { from: '2030', until: null, source: 'the register', decision: 'p-2' },
      },
    ],
    mentioned: [place, { ...place, line: 9 }],
    said: [{ place, date, record: attribution }],
    statements: [{ place, date: null, record: { ...statement, when: '2031-05-06' } }],
    about: [],
  };
  expect(printProfile(profile, page)).toBe(
    [
      `Ana Ruiz  person  ${entity.id}`,
      '  names (3):',
      '    Ana Ruiz  2 mentions in 1 document',
      '    Ruiz  in 1 document',
      '      joined by the decision p-1',
      '    A. Ruiz  1 mention in 1 document',
      '      joined by hearsay (0.83): an initial; joined by the',
      '      list l-1, entry Q1',
      '  roles (1):',
      '    mayor  2031-05-09  pile/quay.md:1 and 2 more, until',
      '    2031-06-01',
      '  affiliations (2):',
      '    member, Harbour Board  2031-05-09  pile/quay.md:1',
      '    with Harbour Board from 2030',
      '      set by the decision p-2; source: the register',
      '  mentioned in files (1):',
      '    pile/quay.md:1, 9',
      '  said (1):',
      '    “had said”  affirms  that the quay was shut',
      `      2031-05-09  pile/quay.md:1  ${attribution.id}`,
      '  statements that came through it (1):',
      '    The Lantern reports › The wire agency reports › Ana Ruiz',
      '    affirms:  that the quay was shut (of 2031-05-06)',
      `      pile/quay.md:1  ${statement.id}`,
      '',
    ].join('\n'),
  );
});

test('the list of documents tells what was found in each', () => {
  const { id, path, record, title, publisher, published, kind, language, url } = findings.document;
  const own = { id, path, record, title, publisher, published, kind, language, url };
  const summary = { ...own, added: '2031-05-10T08:00:00Z', attributions: 2, statements: 1, problems: 0 };
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

test('a long section is cut, unless all of it is asked for', () => {
  const [entity] = mergeEntities(findings.entities);
  if (entity === undefined) throw new Error('The example has changed.');
  const place = placeFinder(() => findings.document)(findings.document.id, 0);
  const nothing = {
    members: [],
    names: [],
    roles: [],
    affiliations: [],
    mentioned: [],
    said: [],
    statements: [],
  };
  const about = Array.from({ length: 13 }, () => ({ place, date: null, record: statement }));
  const profile: Profile = { ...nothing, entity, about };
  expect(printProfile(profile, page)).toContain('  said by others about it (13):\n');
  expect(printProfile(profile, page)).toMatch(/\n {4}… and 3 others \(--all\)\n$/);
  expect(printProfile(profile, page, true)).not.toContain('--all');
});
