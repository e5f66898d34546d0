import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import type { Document } from '../../model/document.ts';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import { maybeDateRange } from '../timeline/date-range.ts';
import { joinClaims } from './join-claims.ts';
import { type ClaimChoices, listClaims } from './list-claims.ts';
import { lockClaim } from './lock-claim.ts';
import { showClaim } from './show-claim.ts';

let folder: string;
let workspace: Workspace;

const by = { kind: 'person', name: 'Ines Varga' } as const;

function add(path: string, marked: string, known: Partial<Document>): void {
  const findings = markedFindings(path, marked, known);
  const { evidence, text } = findings.document;
  const item = {
    evidence,
    path,
    bytes: new TextEncoder().encode(text),
    findings: [findings],
    problems: [],
    entry: null,
  };
  workspace.add([item], { added: '2031-06-01T09:00:00Z', analysis: 'marks/1' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-list-claims-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
  const lantern = { publisher: 'The Lantern' };
  add('a.md', '{source Ana Vell} {cue said} {content the old quay at Ardmore burned down on Sunday}.', {
    ...lantern,
    published: '2031-05-07',
  });
  add('b.md', '{source Ana Vell} {cue wrote} {content the old quay at Ardmore burned down on Sunday}.', {
    publisher: 'THE LANTERN',
    published: '2031-05-08',
  });
  add('c.md', '{source Ana Vell} {cue told us} {content the old quay at Ardmore burned down on Sunday}.', {
    publisher: 'Courier',
    published: '2031-05-09',
  });
  add('d.md', '{source Bo Lind} {cue said} {content forty tractors were sold to a travelling circus}.', {
    ...lantern,
    published: '2031-05-20',
  });
  add(
    'e.md',
    'In court {source Cleo} {cue said} {content forty tractors were sold to a travelling circus}.',
    {
      publisher: null,
      published: null,
    },
  );
  add(
    'f.md',
    '{source Harbour Board} {cue said} {content that {source.2 Dov} {cue.2 saw} {content.2 schools in Vellin teach Latin from autumn}}.',
    { ...lantern, published: '2031-05-30' },
  );
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `text documents/publishers atLeast-atMost depth firstSeen`. */
function rows(choices: ClaimChoices = {}): string[] {
  return listClaims(workspace, choices).claims.map(
    ({ text, documents, publishers, origins, depth, firstSeen }) =>
      `${text} ${documents}/${publishers} ${origins.atLeast}-${origins.atMost} ${depth} ${firstSeen}`,
  );
}

const texts = (choices: ClaimChoices) => listClaims(workspace, choices).claims.map(({ text }) => text);

test('claims are listed with how far they spread and on how many words they rest', () => {
  expect(rows()).toEqual([
    'the old quay at Ardmore burned down on Sunday 3/2 1-1 2 2031-05-07',
    'forty tractors were sold to a travelling circus 2/1 2-2 2 2031-05-20',
    'schools in Vellin teach Latin from autumn 1/1 1-1 3 2031-05-30',
  ]);
});

const [quay, tractors, latin] = [
  'the old quay at Ardmore burned down on Sunday',
  'forty tractors were sold to a travelling circus',
  'schools in Vellin teach Latin from autumn',
];

test.each<[string, ClaimChoices, (string | undefined)[]]>([
  ['the newest first', { by: 'newness' }, [latin, tractors, quay]],
  ['the least independent first', { by: 'independence' }, [quay, tractors, latin]],
  ['with words', { words: 'QUAY burned' }, [quay]],
  ['with words that stand nowhere together', { words: 'quay tractors' }, []],
  ['of a speaker', { speaker: 'vell' }, [quay]],
  ['of who passes it on', { speaker: 'Harbour' }, [latin]],
  ['of nobody', { speaker: 'Zorana' }, []],
  ['seen in a range', { seen: maybeDateRange('2031-05-08..2031-05-29') ?? undefined }, [tractors]],
  ['in some documents', { minDocuments: 2 }, [quay, tractors]],
  ['of a mood', { mood: 'wish' }, []],
  ['the first', { limit: 1 }, [quay]],
])('%s', (_what, choices, expected) => {
  expect(texts(choices)).toEqual(expected);
});

test('how many fit is told whatever the limit', () => {
  expect(listClaims(workspace, { limit: 1 }).total).toBe(3);
});

describe('as of a day', () => {
  test('only what was there is counted', () => {
    expect(rows({ asOf: '2031-05-08' })).toEqual([
      'the old quay at Ardmore burned down on Sunday 2/1 1-1 2 2031-05-07',
    ]);
    expect(rows({ asOf: '2031-05-20' })).toEqual([
      'the old quay at Ardmore burned down on Sunday 3/2 1-1 2 2031-05-07',
      'forty tractors were sold to a travelling circus 1/1 1-1 2 2031-05-20',
    ]);
    expect(rows({ asOf: '2031-06-01' })).toEqual(rows());
    expect(rows({ asOf: '2031-05-06' })).toEqual([]);
    expect(listClaims(workspace, { asOf: '2031-05-08' }).asOf).toEqual({
      day: '2031-05-08',
      documents: 2,
      later: 4,
    });
  });

  test('speakers are those who were there', () => {
    expect(texts({ asOf: '2031-05-20', speaker: 'Bo' })).toEqual([tractors]);
    expect(texts({ asOf: '2031-05-20', speaker: 'Cleo' })).toEqual([]);
  });

  test('a claim is shown as it was, or was not there yet', () => {
    const id = listClaims(workspace, { words: 'tractors' }).claims[0]?.id ?? '';
    expect(showClaim(workspace, id, '2031-05-20').origins).toHaveLength(1);
    expect(() => showClaim(workspace, id, '2031-05-19')).toThrow(ProblemError);
  });
});

test('a claim is shown with its statements by origin, and what a person decided', () => {
  const id = (words: string) => listClaims(workspace, { words }).claims[0]?.id ?? '';
  const joined = joinClaims(workspace, [id('tractors'), id('latin')], {}, { by });
  const shown = showClaim(workspace, id('latin'));
  expect(
    shown.origins.map(({ origin, statements }) => [
      origin.name,
      ...statements.map(({ place }) => place.path),
    ]),
  ).toEqual([
    ['Bo Lind', 'd.md'],
    ['Dov', 'f.md'],
    ['Cleo', 'e.md'],
  ]);
  expect(shown.claim.joins.map(({ decision }) => decision)).toContain(joined.decision);
  lockClaim(workspace, id('quay'), { by });
  add('g.md', '{source Eve} {cue said} {content the old quay at Ardmore burned down on Sunday}.', {
    published: '2031-05-31',
  });
  const locked = listClaims(workspace, { words: 'quay', minDocuments: 2 }).claims;
  expect(locked.map((claim) => [claim.documents, claim.locked?.suggested])).toEqual([[3, 1]]);
  expect(showClaim(workspace, locked[0]?.id ?? '').suggested.map(({ place }) => place.path)).toEqual([
    'g.md',
  ]);
});
