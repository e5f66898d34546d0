import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import type { Findings } from '../model/findings.ts';
import { Workspace } from '../store/workspace.ts';
import { byCodeUnits } from './code-units.ts';
import { maybeDateRange } from './timeline/date-range.ts';
import { type TimelineChoices, timeline } from './timeline.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-timeline-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `when | said | published | who said what`, `-` for what is not known; the path of each is the number of its line. */
const pile = `
  2031-05-06       | -          | 2031-05-09 | {source Ana Ruiz} {cue said} {content that the quay was shut}.
  2031-05-06T21:40 | -          | 2031-05-07 | {source The wire agency} {cue reported} {content that the mole fell}.
  2031-05          | 2031-05-02 | 2031-05-20 | {source Ana Ruiz} {cue warned} {content that the quay would be shut}.
  2031-05-06       | 2031-05-08 | 2031-05-20 | {source The wire agency} {cue reported} {content that the quay was shut}.
  2031-05-30       | -          | 2031-05-07 | {source The wire agency} {cue reported} {content that Ana Ruiz would leave}.
  -                | -          | 2031-05-07 | {source The wire agency} {cue reported} {content that gulls cry}.
  -                | 2031-05-01 | 2031-05-21 | {source Ana Ruiz} {cue said} {content that gulls are grey}.
  2029             | -          | -          | {source The wire agency} {cue reported} {content that the mole was built}.
`;

function findingsOf(line: string, n: number): Findings {
  const [when, said, published, text = ''] = line.split('|').map((cell) => cell.trim());
  const known = (cell: string | undefined) => (cell === '-' || cell === undefined ? null : cell);
  const found = markedFindings(`${n + 1}.md`, text, { published: known(published) });
  const times = { when: known(when), said: known(said) };
  return { ...withNames(found), statements: found.statements.map((one) => ({ ...one, ...times })) };
}

/** With a mention for each place where Ana Ruiz is named, also in the words of others. */
function withNames(found: Findings): Findings {
  const start = found.document.text.indexOf('Ana Ruiz');
  const isSource = found.entities.some(({ name }) => name === 'Ana Ruiz');
  const [first] = found.entities;
  if (start === -1 || isSource || first === undefined) return found;
  const mention = { document: found.document.id, start, end: start + 8, form: 'name' } as const;
  const ana = { ...first, id: anaId, name: 'Ana Ruiz', mentions: [mention] };
  return { ...found, entities: [...found.entities, ana] };
}

const [anaId = ''] = markedFindings('a.md', '{source Ana Ruiz} {cue said} {content so}.').entities.map(
  ({ id }) => id,
);

function workspaceOf(name: string, all: readonly Findings[]): Workspace {
  const workspace = Workspace.open(join(folder, name), 'create');
  const batch = all.map((findings) => ({
    evidence: findings.document.evidence,
    path: findings.document.path,
    bytes: new TextEncoder().encode(findings.document.text),
    findings: [findings],
    problems: [],
    entry: null,
  }));
  workspace.add(batch, { added: '2031-06-10T09:00:00Z', analysis: 'marks/1' });
  return workspace;
}

describe('timeline', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = workspaceOf('case', pile.trim().split('\n').map(findingsOf));
  });
  afterAll(() => workspace.close());

  /** The rows, each as `days: number of the line, days between; …`. */
  function rows(choices: TimelineChoices): string[] {
    return [...timeline(workspace, choices).rows()].map(({ items }) =>
      items
        .map(
          ({ place, days, happened }) =>
            `${happened?.value ?? '-'} ${place.path.replace('.md', '')}: ${days}`,
        )
        .join('; '),
    );
  }

  const range = (written: string) => maybeDateRange(written) ?? undefined;

  test('sorts by when it happened, and then by when it was said', () => {
    expect(rows({})).toEqual([
      '2029 8: null',
      '2031-05 3: 0',
      '2031-05-06T21:40 2: 1; 2031-05-06 4: 2; 2031-05-06 1: 3',
      '2031-05-30 5: -23',
    ]);
    expect(timeline(workspace)).toMatchObject({ dated: 6, undated: 2, through: null, about: null });
  });

  test.each<[string, TimelineChoices, string[]]>([
    [
      'what does not say when, by when it was said',
      { undated: true, said: range('2031-05-01..2031-05-07') },
      ['2031-05 3: 0', '2031-05-06T21:40 2: 1', '2031-05-30 5: -23', '- 7: null', '- 6: null'],
    ],
    [
      'what is to have happened then',
      { happened: range('2031-05-06') },
      ['2031-05 3: 0', '2031-05-06T21:40 2: 1; 2031-05-06 4: 2; 2031-05-06 1: 3'],
    ],
    ['what came through somebody', { through: 'ruiz' }, ['2031-05 3: 0', '2031-05-06 1: 3']],
    ['what others say of somebody', { about: 'Ana Ruiz' }, ['2031-05-30 5: -23']],
    ['what somebody says of somebody', { through: 'agency', about: 'ruiz' }, ['2031-05-30 5: -23']],
    ['nothing of nobody', { through: 'nobody' }, []],
    ['no more than asked for', { limit: 3 }, ['2029 8: null', '2031-05 3: 0', '2031-05-06T21:40 2: 1']],
  ])('shows %s', (_, choices, expected) => {
    expect(rows(choices)).toEqual(expected);
  });

  test('says who goes by a name', () => {
    expect(timeline(workspace, { through: 'ruiz', about: 'nobody' })).toMatchObject({
      through: [{ id: anaId, name: 'Ana Ruiz' }],
      about: [],
      dated: 0,
    });
  });

  test('gives statements that are worded alike one claim', () => {
    const claims = new Map(
      [...timeline(workspace).rows()].flatMap(({ items }) =>
        items.map(({ place, statement }) => [place.path, statement.claim]),
      ),
    );
    expect(claims.get('1.md')).toBe(claims.get('4.md'));
    expect(claims.get('1.md')).not.toBe(claims.get('2.md'));
  });
});

const day = fc.constantFrom(
  '2031-05-06',
  '2031-05-07',
  '2031-05',
  '2031-W19',
  '-0044-03-15',
  '1990/1999',
  null,
);

test('gives what sorting every statement gives', () => {
  const one = fc.record({
    when: day,
    said: day,
    published: fc.constantFrom('2031-05-06', '2031-06-01T10:00:00Z', null),
  });
  let n = 0;
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (all) => {
      n += 1;
      using workspace = disposable(
        workspaceOf(
          `pile-${n}`,
          all.map(({ when, said, published }, index) =>
            findingsOf(
              `${when ?? '-'}|${said ?? '-'}|${published ?? '-'}|{source A} {cue said} {content it ${index}}.`,
              index,
            ),
          ),
        ),
      );
      const { rows, dated, undated, cells } = timeline(workspace.open, { undated: true });
      const items = [...rows()].flatMap((row) => row.items);
      const first = (value: string | null) => (value === null ? '~' : (maybeFirst(value) ?? '~'));
      const keyOf = ({ happened, said, place }: (typeof items)[number]) => [
        happened === null ? '~' : `${sortable(happened.earliest)} ${sortable(happened.latest)}`,
        first(said.value),
        said.value?.includes('T') ? said.value : '~',
        place.path,
      ];
      const sorted = items.toSorted((a, b) => byCodeUnits(keyOf(a).join('|'), keyOf(b).join('|')));
      expect(items).toEqual(sorted);
      expect(items).toHaveLength(all.length);
      expect(dated).toBe(all.filter(({ when }) => when !== null).length);
      expect(dated + undated).toBe(all.length);
      expect(cells.reduce((sum, cell) => sum + cell.statements, 0)).toBe(dated);
    }),
    { numRuns: 25 },
  );
});

/** Days as strings in the order of time: those before the year 0 come first. */
function sortable(iso: string): string {
  return iso.startsWith('-') ? ` ${iso}` : iso;
}

function maybeFirst(value: string): string | null {
  const firsts: Readonly<Record<string, string>> = {
    '2031-05': '2031-05-01',
    '2031-W19': '2031-05-05',
    '1990/1999': '1990-01-01',
  };
  return sortable(firsts[value] ?? value.slice(0, value.startsWith('-') ? 11 : 10));
}

function disposable(open: Workspace) {
  return { open, [Symbol.dispose]: () => open.close() };
}
