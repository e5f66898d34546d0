import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonBytes, ofJsonBytes } from '../../../test/json-bytes.ts';
import { markedFindings } from '../../../test/marked-findings.ts';
import { foldWording } from '../../lineage/fold-wording.ts';
import type { PairRule } from '../../lineage/pairs/pair-rule.ts';
import type { Findings } from '../../model/findings.ts';
import { itemPlace } from '../../store/kept-pairs.ts';
import { Workspace } from '../../store/workspace.ts';
import { keepLineage, type LineageRules } from './keep-lineage.ts';
import { lineageUse } from './lineage-use.ts';

interface Words {
  readonly statement: string;
  readonly words: readonly string[];
}

/** Statements that share two words of three make one claim with the first of them. */
const byWords: PairRule<Words, number> = {
  classOf: ({ words }) => words.join(' '),
  write: jsonBytes,
  read: (written) => ofJsonBytes<Words>(written),
  keysOf: ({ words }) => words.map((word) => word.charCodeAt(0)),
  cap: 3,
  shared: 1,
  compare: (a, b) => {
    const common = a.words.filter((word) => b.words.includes(word)).length;
    return common > 1 ? common : null;
  },
  connects: () => true,
  partition: (items, edges) => {
    const near = (place: number) => edges.some(({ a, b }) => a === 0 && b === place);
    const [first, rest] = [[0], [] as number[]];
    for (const place of items.keys()) if (place > 0) (near(place) ? first : rest).push(place);
    return [first, ...rest.map((place) => [place])];
  },
};

const itemsOf = ({ statements }: Findings): Words[] =>
  statements.map(({ id, text }) => ({ statement: id, words: foldWording(text).split(' ') }));

const rules: LineageRules = {
  version: 'words/1',
  uses: [
    lineageUse('claim', byWords, itemsOf),
    lineageUse('derivation', byWords, (findings) => itemsOf(findings).slice(0, 1)),
  ],
};

let folder: string;
let made = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-lineage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newWorkspace(): Workspace {
  made += 1;
  return Workspace.open(join(folder, `case-${made}`), 'create');
}

const occasion = { added: '2031-05-10T09:00:00Z', time: '2031-05-10T09:00:00Z', analysis: 'marks/1' };

type Sentences = readonly string[];

/** What a file holds: documents, each with what somebody says in it. */
type FileState = readonly { readonly name: number; readonly sentences: Sentences }[];

function findingsOf(file: number, state: FileState): Findings[] {
  return state.map(({ name, sentences }) => {
    const marked = sentences.map(
      (one, n) => `{source.${n + 1} Ana} {cue.${n + 1} said} {content.${n + 1} ${one}}.`,
    );
    return markedFindings(`${file}/${name}`, marked.join(' '), { evidence: evidenceOf(file) });
  });
}

function evidenceOf(file: number): string {
  return `sha256-${String(file).padStart(64, '0')}`;
}

/** Adds a file, or reads it anew with what it holds now. */
function write(workspace: Workspace, file: number, state: FileState): void {
  const [evidence, findings] = [evidenceOf(file), findingsOf(file, state)];
  if (!workspace.evidence.holds(evidence)) {
    const item = {
      evidence,
      path: `${file}`,
      bytes: new Uint8Array([file]),
      problems: [],
      entry: null,
      findings,
    };
    workspace.add([item], occasion);
    return;
  }
  using rereading = workspace.reread(evidence, occasion);
  rereading.write(findings, []);
  rereading.finish();
}

/** By use, the groups of what is kept, as ids of documents with the places of statements. */
function groupsIn(workspace: Workspace): string[][] {
  const ids = new Map(workspace.lineage.documentNumbers().map(({ n, id }) => [n, id]));
  return workspace.lineage.read(({ pairs }) =>
    Object.values(pairs).map((kept) =>
      kept
        .widest(Number.MAX_SAFE_INTEGER)
        .map(({ group }) => kept.members(group).map(itemPlace))
        .map((places) =>
          places
            .map(({ document, within }) => `${ids.get(document)} ${within}`)
            .sort()
            .join(', '),
        )
        .sort(),
    ),
  );
}

const sentence = fc.array(fc.constantFrom('quay', 'tide', 'mill', 'tern', 'rope'), {
  minLength: 3,
  maxLength: 3,
});
const state: fc.Arbitrary<FileState> = fc.uniqueArray(
  fc.record({
    name: fc.nat(2),
    sentences: fc.array(
      sentence.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ file: fc.nat(5), state }) },
    { weight: 1, arbitrary: fc.constant('look' as const) },
  ),
  { maxLength: 15, size: 'max' },
);

test('whatever is added, read anew or gone, what is kept is what is found anew', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const workspace = newWorkspace();
      for (const step of all) {
        if (step === 'look') keepLineage(workspace, rules, 1);
        else write(workspace, step.file, step.state);
      }
      keepLineage(workspace, rules, 1);
      const kept = groupsIn(workspace);
      keepLineage(workspace, { ...rules, version: 'words/2' });
      expect(kept).toEqual(groupsIn(workspace));
      expect(workspace.lineage.read((lineage) => lineage.countChanges())).toBe(0);
      workspace.close();
    }),
    { numRuns: 10 },
  );
});

test('one document among many is brought up to date by itself', () => {
  const workspace = newWorkspace();
  for (let file = 0; file < 20; file += 1)
    write(workspace, file, [{ name: 0, sentences: ['tern rope mill'] }]);
  keepLineage(workspace, rules);
  write(workspace, 20, [{ name: 0, sentences: ['tern rope quay', 'tide tide tide'] }]);
  let found = 0;
  const watched = rules.uses.map((one) => ({
    ...one,
    finder: () => {
      found += 1;
      return one.finder();
    },
  }));
  keepLineage(workspace, { ...rules, uses: watched });
  expect(found).toBe(0);
  const [claims] = groupsIn(workspace);
  expect(claims?.map((claim) => claim.split(', ').length).sort()).toEqual([1, 21]);
  keepLineage(workspace, { version: 'words/2', uses: watched });
  expect(found).toBe(2);
  workspace.close();
});

test('who is overtaken by another that begins anew gives up', () => {
  const workspace = newWorkspace();
  write(workspace, 0, [{ name: 0, sentences: ['tern rope mill'] }]);
  const overtaken = rules.uses.map((one) => ({
    ...one,
    finder: () => {
      const other = Workspace.open(workspace.path);
      keepLineage(other, rules);
      other.close();
      return one.finder();
    },
  }));
  expect(() => keepLineage(workspace, { version: 'words/2', uses: overtaken })).toThrow(/by another program/);
  workspace.close();
});
