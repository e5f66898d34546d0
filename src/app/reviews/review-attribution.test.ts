import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeLedger } from '../../formats/ledger/write.ts';
import type { CustodyEntry } from '../../model/custody.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { verifyStore } from '../../store/verify-store.ts';
import { Workspace } from '../../store/workspace.ts';
import { addToWorkspace } from '../add-to-workspace.ts';
import { packWorkspace } from '../bundle/pack-workspace.ts';
import { verifyWorkspace } from '../custody/verify-workspace.ts';
import { exportLedger } from '../export-ledger.ts';
import { keepLineage } from '../lineage/keep-lineage.ts';
import { lineageRules } from '../lineage/lineage-rules.ts';
import { reReadWorkspace } from '../re-read-workspace.ts';
import { analyseFile } from '../reading/analyse-file.ts';
import { redactDocuments } from '../redact-documents.ts';
import {
  acceptAttribution,
  addAttribution,
  correctAttribution,
  rejectAttribution,
  withdrawReview,
} from './review-attribution.ts';

let folder: string;
let pile: string;
let workspace: Workspace;
let runs = 0;

const now = () => '2032-01-01T00:00:00.000Z';
const ines = { by: { kind: 'person', name: 'Ines Varga' }, now } as const;
const oren = { by: { kind: 'person', name: 'Oren Dahl' }, now } as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-review-'));
  pile = join(folder, 'pile');
  mkdirSync(pile);
  const head = 'title: Quay closed\npublisher: The Lantern\npublished: 2031-05-09\n';
  const body = [
    'Ana Vell said that the quay had closed on Tuesday.',
    'According to the harbour office, two boats were missing.',
    'Not a word came from Jo Marek: the pier, by that account, was rotten.',
  ].join('\n\n');
  writeFileSync(join(pile, 'quay.md'), `---\n${head}---\n\n${body}\n`);
  const letters = ['It rained, Jo Marek said.', 'It snowed, Jo Marek said.'];
  writeFileSync(
    join(pile, 'both.jsonl'),
    letters.map((text, n) => JSON.stringify({ id: `r${n}`, text })).join('\n'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
  await addToWorkspace(workspace, [pile], { workers: 0 });
});

afterEach(() => workspace.close());

const quay = () => join(pile, 'quay.md');

function findingsAt(path: string): Findings {
  const [id = ''] = workspace.documents.at(path);
  const findings = workspace.maybeFindings(id);
  if (findings === null) throw new Error(`Nothing is held under ${path}.`);
  return findings;
}

/** `source | cue | content`, in text order. */
function outline({ attributions }: Findings = findingsAt(quay())): string[] {
  return attributions.map(({ source, cue, content }) => `${source?.text} | ${cue?.text} | ${content.text}`);
}

const asRead = [
  'Ana Vell | said | that the quay had closed on Tuesday',
  'the harbour office | According to | two boats were missing',
];

function attributionOf(cue: string): string {
  const found = findingsAt(quay()).attributions.find((one) => one.cue?.text === cue);
  if (found === undefined) throw new Error(`No attribution has the cue ${cue}.`);
  return found.id;
}

/** The only place of words in the report. */
function spanOf(words: string): Span {
  const { text } = findingsAt(quay()).document;
  const at = text.indexOf(words);
  expect([at >= 0, text.indexOf(words, at + 1)]).toEqual([true, -1]);
  return [at, at + words.length];
}

const roles = (source: string, cue: string, content: string) => ({
  source: [spanOf(source)],
  cue: [spanOf(cue)],
  content: [spanOf(content)],
  attitude: 'affirms' as const,
});

async function expectSoundStore(): Promise<void> {
  const faults: unknown[] = [];
  await verifyStore(workspace.path, { onFault: (fault) => faults.push(fault) });
  expect(faults).toEqual([]);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

test('what was read before anything is reviewed', () => {
  expect(outline()).toEqual(asRead);
});

describe('an attribution that is', () => {
  test('accepted is certain, and says who found it and who accepted it', async () => {
    const id = attributionOf('said');
    const before = findingsAt(quay());
    const { decision, attribution, problems } = await acceptAttribution(workspace, id, ines);
    expect([attribution, problems]).toEqual([id, []]);
    const after = findingsAt(quay());
    const [accepted] = after.attributions;
    expect(accepted).toEqual({
      ...before.attributions[0],
      confidence: 1,
      by: `${before.attributions[0]?.by}; review ${decision} by Ines Varga`,
    });
    expect(after.statements).toEqual(before.statements);
    expect(workspace.older.maybeRead(after.document.id, 1)?.findings).toEqual(before);
    await expectSoundStore();
  });

  test('rejected is gone, and what follows from it, until that is withdrawn', async () => {
    const before = findingsAt(quay());
    const ledger = writeLedger(exportLedger(workspace));
    const { decision, attribution } = await rejectAttribution(workspace, attributionOf('said'), ines);
    expect(attribution).toBeNull();
    expect(outline()).toEqual(asRead.slice(1));
    expect(findingsAt(quay()).statements.flatMap(({ chain }) => chain.map(({ name }) => name))).not.toContain(
      'Ana Vell',
    );
    await expectSoundStore();
    const back = await withdrawReview(workspace, decision, ines);
    expect(back.attribution).toBe(before.attributions[0]?.id);
    expect(findingsAt(quay())).toEqual(before);
    expect(writeLedger(exportLedger(workspace))).toBe(ledger);
    await expectSoundStore();
  });

  test('corrected reads as the person reads it, with the statements that follow', async () => {
    const corrected = roles('the harbour office', 'According to', 'boats were missing');
    const { decision, attribution } = await correctAttribution(
      workspace,
      attributionOf('According to'),
      { ...corrected, attitude: 'doubts' },
      ines,
    );
    expect(outline()).toEqual([asRead[0], 'the harbour office | According to | boats were missing']);
    expect(workspace.maybeAttribution(attribution ?? '')).toMatchObject({
      attitude: 'doubts',
      confidence: 1,
      by: `review ${decision} by Ines Varga`,
    });
    expect(
      findingsAt(quay()).statements.map(({ text, chain }) => [text, chain.at(-1)?.stance]),
    ).toContainEqual(['boats were missing', 'doubts']);
    await expectSoundStore();
  });

  test('added is there, with its voice and statement', async () => {
    const added = roles('Jo Marek', 'by that account', 'the pier');
    await addAttribution(
      workspace,
      quay(),
      { ...added, content: [spanOf('the pier'), spanOf('was rotten')] },
      ines,
    );
    expect(outline()).toEqual([...asRead, 'Jo Marek | by that account | the pier … was rotten']);
    const { statements } = findingsAt(quay());
    expect(statements.map(({ chain }) => chain.map(({ name }) => name))).toContainEqual([
      'The Lantern',
      'Jo Marek',
    ]);
    expect(workspace.search.statements('rotten', 5).length).toBeGreaterThan(0);
    await expectSoundStore();
  });

  test('added to the content of another is whom that one has it from', async () => {
    const [, found] = findingsAt(quay()).attributions;
    const added = roles('Jo Marek', 'a word came from', 'two boats were missing');
    const { attribution } = await addAttribution(workspace, quay(), added, ines);
    expect(workspace.maybeAttribution(attribution ?? '')?.parent).toBe(found?.id);
  });
});

test('which statements make one claim is brought up to date with it', async () => {
  const expectKept = async () => {
    keepLineage(workspace, lineageRules, 1);
    expect((await verifyWorkspace(workspace.path)).faults).toEqual([]);
  };
  keepLineage(workspace, lineageRules);
  const { decision } = await rejectAttribution(workspace, attributionOf('said'), ines);
  await expectKept();
  const corrected = roles('the harbour office', 'According to', 'boats were missing');
  await correctAttribution(workspace, attributionOf('According to'), corrected, ines);
  await expectKept();
  await withdrawReview(workspace, decision, ines);
  await expectKept();
});

test('one file of several documents: only the one is changed, and the others are not read', async () => {
  const [first = '', second = ''] = workspace.documents.at(join(pile, 'both.jsonl'));
  const before = workspace.maybeFindings(first);
  const [attribution] = workspace.maybeFindings(second)?.attributions ?? [];
  rmSync(workspace.originals.pathOf(before?.document.evidence ?? ''), { force: true });
  await rejectAttribution(workspace, attribution?.id ?? '', ines);
  expect(workspace.maybeFindings(first)).toEqual(before);
  expect(workspace.maybeFindings(second)?.attributions).toEqual([]);
});

test('the log says it by hash, then which reading came of it; only the own reading is kept as an older one', async () => {
  const id = attributionOf('said');
  const { decision, document } = await acceptAttribution(workspace, id, ines);
  const entries = () => [...workspace.custody.entries()].map(({ text }) => JSON.parse(text) as CustodyEntry);
  expect(entries().slice(-2)).toMatchObject([
    { action: 'reviewed', actor: ines.by, about: { record: document, verdict: 'accepted' } },
    { action: 're-read', about: { superseded: [document], documents: [{ id: document }] } },
  ]);
  expect(JSON.stringify(entries())).not.toContain('Tuesday');
  await rejectAttribution(workspace, attributionOf('According to'), oren);
  expect(entries().at(-1)).toMatchObject({ action: 're-read', about: { superseded: [] } });
  for (let n = 0; n < 3; n += 1) {
    const again = await rejectAttribution(workspace, id, ines);
    await withdrawReview(workspace, again.decision, ines);
  }
  await withdrawReview(workspace, decision, ines);
  const held = findingsAt(quay()).document;
  expect(workspace.older.ofEvidence(held.evidence)).toEqual([{ document, generation: 1 }]);
  await expectSoundStore();
});

describe('two reviewers of one attribution', () => {
  test('the latest counts, and what was said before counts again when it is withdrawn', async () => {
    const first = await correctAttribution(
      workspace,
      attributionOf('According to'),
      roles('the harbour office', 'According to', 'boats were missing'),
      ines,
    );
    const second = await rejectAttribution(workspace, first.attribution ?? '', oren);
    expect(outline()).toEqual(asRead.slice(0, 1));
    // One that is rejected goes by its reviews.
    const third = await acceptAttribution(workspace, second.decision, ines);
    expect(outline()).toEqual(asRead);
    await withdrawReview(workspace, third.decision, ines);
    await withdrawReview(workspace, second.decision, oren);
    expect(outline()).toEqual([asRead[0], 'the harbour office | According to | boats were missing']);
    await withdrawReview(workspace, first.decision, ines);
    expect(outline()).toEqual(asRead);
    const units = workspace.decisions.all().flatMap((one) => (one.kind === 'review' ? [one.first] : []));
    expect(units).toEqual([null, first.decision, first.decision]);
    await expectSoundStore();
  });
});

describe('what was decided stays', () => {
  test('when everything is read anew, as if it had been there from the first', async () => {
    await rejectAttribution(workspace, attributionOf('said'), ines);
    const added = roles('Jo Marek', 'by that account', 'was rotten');
    await addAttribution(workspace, quay(), added, ines);
    await acceptAttribution(workspace, attributionOf('According to'), oren);
    const ledger = writeLedger(exportLedger(workspace));
    const before = findingsAt(quay());
    expect(await reReadWorkspace(workspace, [], { all: true, workers: 0 })).toMatchObject({
      documents: 0,
      same: 3,
    });
    expect(findingsAt(quay())).toEqual(before);
    expect(writeLedger(exportLedger(workspace))).toBe(ledger);
  });

  test('when another reader gives another text, but for what does not stand in it any more, which is told', async () => {
    await rejectAttribution(workspace, attributionOf('said'), ines);
    await acceptAttribution(workspace, attributionOf('According to'), oren);
    const added = roles('Jo Marek', 'by that account', 'was rotten');
    const { decision } = await addAttribution(workspace, quay(), added, ines);
    const decisions = workspace.decisions.ofEvidence(findingsAt(quay()).document.evidence);
    const read = async (change: (text: string) => string) => {
      const bytes = new TextEncoder().encode(change(readFileSync(quay(), 'utf8')));
      const { findings, problems } = await analyseFile({
        path: quay(),
        bytes,
        entry: null,
        lost: null,
        decisions,
      });
      return {
        outline: outline(findings[0]),
        codes: problems.map(({ code, message }) => `${code} ${message}`),
      };
    };
    const longer = (text: string) => text.replace('Ana Vell', 'Nobody was about on Monday. Ana Vell');
    expect(await read(longer)).toEqual({
      outline: [asRead[1], 'Jo Marek | by that account | was rotten'],
      codes: [],
    });
    const without = (text: string) => text.replace(', by that account,', '');
    expect(await read(without)).toEqual({
      outline: [asRead[1]],
      codes: [
        expect.stringMatching(
          `^review-not-placed The review ${decision} \\(added\\) finds its words no more`,
        ),
      ],
    });
  });

  test('when something is redacted afterwards, and reviewed after that', async () => {
    const added = roles('Jo Marek', 'by that account', 'was rotten');
    await addAttribution(workspace, quay(), added, ines);
    await acceptAttribution(workspace, attributionOf('said'), ines);
    await redactDocuments(
      workspace,
      [quay()],
      { words: ['Ana Vell', 'Jo Marek'] },
      { ...ines, reason: 'witnesses' },
    );
    expect(outline()).toEqual([
      '█ | said | that the quay had closed on Tuesday',
      asRead[1],
      '█ | by that account | was rotten',
    ]);
    expect(findingsAt(quay()).attributions.map(({ confidence }) => confidence === 1)).toEqual([
      true,
      false,
      true,
    ]);
    const { decision } = await rejectAttribution(workspace, attributionOf('said'), oren);
    expect(outline()).toEqual([asRead[1], '█ | by that account | was rotten']);
    await withdrawReview(workspace, decision, oren);
    expect(outline()).toHaveLength(3);
    await expectSoundStore();
  });
});

test('a bundle is sound and holds no words of what was redacted after it was reviewed; there it cannot be reviewed', async () => {
  const added = roles('Jo Marek', 'by that account', 'was rotten');
  await addAttribution(workspace, quay(), added, { ...ines, reason: 'said to me' });
  await redactDocuments(workspace, [quay()], { words: ['Jo Marek'] }, { ...ines, reason: 'a witness' });
  await rejectAttribution(workspace, attributionOf('said'), oren);
  const bundle = join(folder, `bundle-${runs}`);
  await redactDocuments(
    workspace,
    [join(pile, 'both.jsonl')],
    { words: ['Jo Marek'] },
    { ...ines, reason: 'a witness' },
  );
  packWorkspace(workspace, bundle, { by: ines.by, now: now(), software: 'hearsay' });
  const copy = join(bundle, 'data/workspace.hearsay');
  expect(readFileSync(copy).includes('Marek')).toBe(false);
  const faults: unknown[] = [];
  await verifyStore(copy, { onFault: (fault) => faults.push(fault) });
  expect(faults).toEqual([]);
  const packed = Workspace.open(copy);
  const [left] = [...packed.findings()].flatMap(({ attributions }) => attributions);
  expect(await codeOf(rejectAttribution(packed, left?.id ?? '', oren))).toBe('original-withheld');
  packed.close();
});

test('whatever is reviewed and withdrawn in whatever order, only what stands counts, and the store is sound', async () => {
  const step = fc.record({
    what: fc.constantFrom('accept', 'reject', 'correct', 'withdraw'),
    which: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      workspace.close();
      workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
      await addToWorkspace(workspace, [quay()], { workers: 0 });
      const original = findingsAt(quay());
      const standing: { readonly id: string; readonly unit: number; readonly reads: string | null }[] = [];
      const named = ['said', 'According to'].map(attributionOf);
      for (const { what, which } of steps) {
        const unit = which % 2;
        const last = standing.findLast((one) => one.unit === unit);
        const name = last?.id ?? named[unit] ?? '';
        if (what === 'withdraw') {
          const one = standing[which % (standing.length || 1)];
          if (one === undefined) continue;
          await withdrawReview(workspace, one.id, ines);
          standing.splice(standing.indexOf(one), 1);
        } else if (what === 'correct') {
          const words = [
            ['Ana Vell', 'said', 'the quay had closed'],
            ['the harbour office', 'According to', 'boats were missing'],
          ][unit] as [string, string, string];
          const { decision } = await correctAttribution(workspace, name, roles(...words), ines);
          standing.push({ id: decision, unit, reads: words.join(' | ') });
        } else {
          const act = what === 'accept' ? acceptAttribution : rejectAttribution;
          const { decision } = await act(workspace, name, which % 3 === 0 ? oren : ines);
          const shown = last?.reads ?? asRead[unit] ?? null;
          standing.push({ id: decision, unit, reads: what === 'accept' ? shown : null });
        }
      }
      const expected = [0, 1].flatMap((unit) => {
        const last = standing.findLast((one) => one.unit === unit);
        return last === undefined ? [asRead[unit]] : last.reads === null ? [] : [last.reads];
      });
      expect(outline()).toEqual(expected);
      if (standing.length === 0) expect(findingsAt(quay())).toEqual(original);
      await expectSoundStore();
    }),
    { numRuns: 12 },
  );
}, 60_000);

describe('is refused:', () => {
  test('what is not held, what is no review, and who has no name', async () => {
    expect(await codeOf(acceptAttribution(workspace, 'a-0000000000000000', ines))).toBe('bad-review');
    expect(await codeOf(withdrawReview(workspace, 'p-0000000000000000', ines))).toBe('no-review');
    const { decision } = await acceptAttribution(workspace, attributionOf('said'), ines);
    await withdrawReview(workspace, decision, ines);
    expect(await codeOf(withdrawReview(workspace, decision, ines))).toBe('no-review');
    const nobody = { ...ines, by: { kind: 'program' } } as const;
    expect(await codeOf(acceptAttribution(workspace, attributionOf('said'), nobody))).toBe('nobody');
  });

  test.each<[string, readonly Span[], readonly Span[]]>([
    ['an empty content', [], [[0, 3]]],
    ['a span outside the text', [[0, 10_000]], []],
    ['a span that is none', [[5, 5]], []],
    ['a word with two roles', [[0, 8]], [[4, 12]]],
    [
      'spans out of order',
      [
        [20, 30],
        [0, 8],
      ],
      [],
    ],
  ])('%s', async (_what, content, cue) => {
    const head = workspace.custody.head();
    const read = { source: null, cue: cue.length === 0 ? null : cue, content, attitude: 'affirms' } as const;
    expect(await codeOf(addAttribution(workspace, quay(), read, ines))).toBe('bad-review');
    expect(workspace.custody.head()).toEqual(head);
  });

  test('what is there already, and a reason that was redacted', async () => {
    const [found] = asRead[0]?.split(' | ') ?? [];
    const again = roles(found ?? '', 'said', 'that the quay had closed on Tuesday');
    expect(await codeOf(addAttribution(workspace, quay(), again, ines))).toBe('bad-review');
    await redactDocuments(workspace, [quay()], { words: ['Ana Vell'] }, { ...ines, reason: 'a witness' });
    const told = { ...ines, reason: 'Ana Vell wrote to me' };
    expect(await codeOf(rejectAttribution(workspace, attributionOf('said'), told))).toBe('words-redacted');
  });
});
