import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { setApartId } from '../../identity/judgement.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import { verifyStore } from '../../store/verify-store.ts';
import { Workspace } from '../../store/workspace.ts';
import { exportLedger } from '../export-ledger.ts';
import { whoIs } from '../who-is.ts';
import { affiliateActors, disaffiliateActors } from './affiliate-actors.ts';
import { listDecisions } from './list-decisions.ts';
import { mergeActors } from './merge-actors.ts';
import { addNameList, removeNameList } from './name-lists.ts';
import { pileEntitiesOf } from './pile-entities-of.ts';
import { renameActor } from './rename-actor.ts';
import { splitActor } from './split-actor.ts';
import { standingIdentityDecisions } from './standing-decisions.ts';
import { withdrawIdentityDecision } from './withdraw-decision.ts';

let folder: string;
let workspace: Workspace;
let runs = 0;
let seconds = 0;

const by = { kind: 'person', name: 'Ines Varga' } as const;
/** Each decision a second after the one before. */
const options = {
  by,
  now: () => `2032-01-01T00:00:${String(seconds++).padStart(2, '0')}.000Z`,
} as const;

const pile: readonly Findings[] = [
  markedFindings('quay.md', '{source Ana Vell} {cue said} {content that it rained}.'),
  markedFindings('boats.md', '{source A. Vell} {cue said} {content that it rained}.'),
  markedFindings('tide.md', '{source Jo Marek} {cue said} {content that the tide was late}.'),
  markedFindings('wind.md', '{source Jo Marek} {cue said} {content that the wind was high}.'),
  markedFindings(
    'board.md',
    '{source Harbour Board} {cue said} {content that {source.2 Ana Vell} {cue.2 denied} {content.2 it}}.',
  ),
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-identity-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  seconds = 0;
  workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
  const batch = pile.map((findings) => ({
    evidence: findings.document.evidence,
    path: findings.document.path,
    bytes: new TextEncoder().encode(findings.document.text),
    findings: [findings],
    problems: [],
    entry: null,
  }));
  workspace.add(batch, { added: '2031-05-10T09:00:00Z', analysis: 'marks/1' });
});

afterEach(async () => {
  const faults: unknown[] = [];
  await verifyStore(workspace.path, { onFault: (fault) => faults.push(fault) });
  workspace.close();
  expect(faults).toEqual([]);
});

/** The actors that speak, each as `name: quay.md boats.md`, by name and then by document. */
function speakers(): string[] {
  const { entities, attributions, documents } = exportLedger(workspace);
  const path = new Map(documents.map((document) => [document.id, document.path]));
  const groups = Map.groupBy(attributions, ({ source }) => source?.entity ?? '');
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return [...groups]
    .map(([id, all]) => `${nameOf(id)}: ${all.map((one) => path.get(one.document)).join(' ')}`)
    .sort();
}

function actor(name: string): Entity | undefined {
  return exportLedger(workspace).entities.find((entity) => entity.name === name);
}

const undecided = [
  'A. Vell: boats.md',
  'Ana Vell: board.md quay.md',
  'Harbour Board: board.md',
  'Jo Marek: tide.md wind.md',
];

/** What `undecided` is, but for those who speak in these lines. */
function but(...lines: readonly string[]): string[] {
  const changed = new Set(lines.flatMap((line) => line.split(': ')[1]?.split(' ') ?? []));
  const same = undecided.filter(
    (line) =>
      !line
        .split(': ')[1]
        ?.split(' ')
        .some((path) => changed.has(path)),
  );
  return [...same, ...lines].sort();
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

/** Reads a document anew: with other entities, as another version of the analysis finds them. */
function readAnew(path: string, change: (found: Findings) => Findings): void {
  const found = pile.find(({ document }) => document.path === path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  using rereading = workspace.reread(found.document.evidence, {
    time: options.now(),
    analysis: `marks/${runs}`,
  });
  rereading.write([change(found)], []);
  rereading.finish();
}

/** The findings with one word for another, in the text, in names, and so in ids. */
function reworded(from: string, to: string): (found: Findings) => Findings {
  return (found) => JSON.parse(JSON.stringify(found).replaceAll(from, to)) as Findings;
}

test('what nobody decides of stays as the documents have it', () => {
  expect(speakers()).toEqual(undecided);
});

describe('a merger', () => {
  test('makes actors one, in the ledger, in claims and for whoever asks, until it is withdrawn', () => {
    const { decision, actors } = mergeActors(workspace, ['Ana Vell', 'a. vell'], options);
    expect(speakers()).toEqual(but('Harbour Board: board.md', 'Ana Vell: board.md boats.md quay.md'));
    const { claims, statements } = exportLedger(workspace);
    const origins = claims.flatMap((claim) => claim.origins.groups);
    const rained = statements.filter(({ text }) => text === 'that it rained').map(({ id }) => id);
    const own = origins.filter((origin) => rained.every((id) => origin.statements.includes(id)));
    expect(own.map(({ entity }) => entity)).toEqual([actors[0]?.id]);
    expect(rained).toHaveLength(2);
    expect(statements.flatMap(({ chain }) => chain.map(({ entity }) => entity))).toContain(actors[0]?.id);
    const [profile, ...others] = whoIs(workspace, 'Vell');
    expect(others).toEqual([]);
    expect(profile?.names.map(({ name, mentions, why }) => [name, mentions, why])).toEqual([
      ['Ana Vell', 2, []],
      ['A. Vell', 1, [{ kind: 'decision', decision }]],
    ]);
    withdrawIdentityDecision(workspace, decision, options);
    expect(speakers()).toEqual(undecided);
  });

  test('can be overruled by a later split, and that by its withdrawal', () => {
    mergeActors(workspace, ['Ana Vell', 'A. Vell'], options);
    const { decision } = splitActor(workspace, 'Ana Vell', { names: ['A. Vell'] }, options);
    expect(speakers()).toEqual(undecided);
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['overruled', 'counts']);
    withdrawIdentityDecision(workspace, decision, options);
    expect(speakers()).not.toEqual(undecided);
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['counts', 'withdrawn', 'counts']);
  });
});

describe('a split', () => {
  test('tells namesakes apart who have one name in different documents', () => {
    const { decision } = splitActor(workspace, 'Jo Marek', { documents: ['wind.md'] }, options);
    expect(speakers()).toEqual(but('Jo Marek: tide.md', 'Jo Marek: wind.md'));
    expect(whoIs(workspace, setApartId(decision))[0]?.mentioned.map(({ path }) => path)).toEqual(['wind.md']);
    expect(codeOf(() => renameActor(workspace, 'Jo Marek', 'Joseph Marek', options))).toBe(
      'several-entities',
    );
    renameActor(workspace, setApartId(decision), 'Josefa Marek', options);
    expect(speakers()).toEqual(but('Jo Marek: tide.md', 'Josefa Marek: wind.md'));
  });

  test('and what was decided of whom it made does not come over the others when it is withdrawn', () => {
    const { decision } = splitActor(workspace, 'Jo Marek', { documents: ['wind.md'] }, options);
    mergeActors(workspace, [setApartId(decision), 'Ana Vell'], options);
    expect(speakers()).toEqual(
      but('Jo Marek: tide.md', 'Harbour Board: board.md', 'Ana Vell: board.md quay.md wind.md'),
    );
    withdrawIdentityDecision(workspace, decision, options);
    expect(speakers()).toEqual(undecided);
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['withdrawn', 'not placed', 'counts']);
  });

  test('keeps apart whom nothing joins yet', () => {
    splitActor(workspace, 'Ana Vell', { from: ['A. Vell', 'Jo Marek'] }, options);
    expect(speakers()).toEqual(undecided);
    const bytes = new TextEncoder().encode('name,alias\nAna Vell,A. Vell;Jo Marek\n');
    addNameList(workspace, { path: 'names.csv', bytes }, { by, now: options.now() });
    const joined = speakers().filter((line) => !line.startsWith('Harbour'));
    expect(joined).toEqual(['Ana Vell: board.md quay.md', 'Jo Marek: boats.md tide.md wind.md']);
  });

  test('can be made of what a split made', () => {
    mergeActors(workspace, ['Jo Marek', 'Ana Vell'], options);
    const first = splitActor(workspace, 'Jo Marek', { documents: ['wind.md', 'quay.md'] }, options);
    const second = splitActor(workspace, setApartId(first.decision), { documents: ['quay.md'] }, options);
    expect(second.actors).toHaveLength(2);
    expect(speakers()).toEqual([
      'A. Vell: boats.md',
      'Ana Vell: board.md tide.md',
      'Ana Vell: quay.md',
      'Harbour Board: board.md',
      'Jo Marek: wind.md',
    ]);
  });
});

test('a name that a person gives counts before all others, and is found', () => {
  const first = renameActor(workspace, 'A. Vell', 'Alma Vell', options);
  const second = renameActor(workspace, 'A. Vell', 'Agnes Vell', options);
  expect(actor('Agnes Vell')).toMatchObject({ aliases: ['A. Vell'] });
  expect(whoIs(workspace, 'agnes').map(({ entity }) => entity.name)).toEqual(['Agnes Vell']);
  expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['overruled', 'counts']);
  withdrawIdentityDecision(workspace, second.decision, options);
  expect(actor('Alma Vell')).toBeDefined();
  withdrawIdentityDecision(workspace, first.decision, options);
  expect(speakers()).toEqual(undecided);
});

describe('an affiliation', () => {
  const ends = { member: 'Ana Vell', of: 'Harbour Board' };
  const edge = { role: 'member', from: '2030', until: '2031-02', source: 'the register' } as const;

  test('is an edge with its dates and source, and no merger', () => {
    const { decision } = affiliateActors(workspace, ends, edge, options);
    expect(speakers()).toEqual(undecided);
    const body = actor('Harbour Board')?.id;
    expect(actor('Ana Vell')).toMatchObject({
      affiliations: [],
      decidedAffiliations: [{ of: body, ...edge, decision }],
      memberOf: [body],
    });
    expect(whoIs(workspace, 'Ana Vell')[0]?.affiliations).toEqual([
      {
        of: { id: body, name: 'Harbour Board' },
        role: 'member',
        stated: null,
        decided: { from: '2030', until: '2031-02', source: 'the register', decision },
      },
    ]);
    withdrawIdentityDecision(workspace, decision, options);
    expect(actor('Ana Vell')).not.toHaveProperty('decidedAffiliations');
  });

  test('that a document states can be retracted, in one role or in all', () => {
    readAnew('quay.md', (found) => {
      const document = found.document.id;
      const of = pile[4]?.entities.find(({ name }) => name === 'Harbour Board')?.id ?? '';
      const stated = ['member', 'spokesman'].map((role) => ({
        of,
        role,
        document,
        start: 0,
        end: 8,
        asOf: null,
      }));
      const entities = found.entities.map((one) => ({ ...one, affiliations: stated, memberOf: [of] }));
      return { ...found, entities };
    });
    const roles = () => actor('Ana Vell')?.affiliations.map(({ role }) => role);
    expect(roles()).toEqual(['member', 'spokesman']);
    disaffiliateActors(workspace, ends, 'Spokesman', options);
    expect(roles()).toEqual(['member']);
    const { decision } = disaffiliateActors(workspace, ends, null, options);
    expect([roles(), actor('Ana Vell')?.memberOf]).toEqual([[], []]);
    withdrawIdentityDecision(workspace, decision, options);
    expect(roles()).toEqual(['member']);
  });

  test('that a person set is retracted by a later decision', () => {
    affiliateActors(workspace, ends, edge, options);
    disaffiliateActors(workspace, ends, null, options);
    expect(actor('Ana Vell')?.memberOf).toEqual([]);
    affiliateActors(workspace, ends, { role: 'chair' }, options);
    expect(actor('Ana Vell')?.decidedAffiliations).toMatchObject([{ role: 'chair' }]);
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['overruled', 'counts', 'counts']);
  });
});

describe('what stands', () => {
  /** Of each actor what stands of it, the latest first: `merge: Ana Vell, A. Vell`. */
  const standingOf = (name: string) => {
    const id = actor(name)?.id ?? '';
    return standingIdentityDecisions(workspace)
      .filter(({ concerns }) => concerns.has(id))
      .map(({ kind, about, from }) => `${kind}: ${[...about, ...from].map((one) => one.name).join(', ')}`);
  };

  test('is told of every actor that it is about, until it is withdrawn', () => {
    const split = splitActor(workspace, 'Jo Marek', { documents: ['wind.md'] }, options);
    renameActor(workspace, setApartId(split.decision), 'Josefa Marek', options);
    // Before that two went by the name.
    const { id: jo = '' } = actor('Jo Marek') ?? {};
    affiliateActors(workspace, { member: jo, of: 'Harbour Board' }, {}, options);
    const merge = mergeActors(workspace, ['Ana Vell', 'A. Vell'], options);
    expect(standingOf('Jo Marek')).toEqual([
      'affiliation: Jo Marek, Harbour Board',
      'split: Jo Marek, Jo Marek',
    ]);
    expect(standingOf('Josefa Marek')).toEqual(['rename: Jo Marek', 'split: Jo Marek, Jo Marek']);
    expect(standingOf('Harbour Board')).toEqual(['affiliation: Jo Marek, Harbour Board']);
    expect(standingOf('Ana Vell')).toEqual(['merge: Ana Vell, A. Vell']);
    const [apart, rest] = [actor('Josefa Marek')?.id, actor('Jo Marek')?.id];
    expect(standingIdentityDecisions(workspace).find(({ kind }) => kind === 'split')).toMatchObject({
      about: [{ id: apart }],
      from: [{ id: rest }],
    });
    expect(withdrawIdentityDecision(workspace, split.decision, options).actors).toEqual([
      { id: rest, name: 'Jo Marek' },
    ]);
    expect(standingOf('Jo Marek')).toEqual(['affiliation: Jo Marek, Harbour Board']);
    const { actors } = withdrawIdentityDecision(workspace, merge.decision, options);
    expect(actors.map(({ name }) => name).sort()).toEqual(['A. Vell', 'Ana Vell']);
    expect([standingOf('Ana Vell'), standingOf('A. Vell')]).toEqual([[], []]);
  });

  test('and does not count is told with that, and those who are not there any more have no id', () => {
    mergeActors(workspace, ['Ana Vell', 'A. Vell'], options);
    splitActor(workspace, 'Ana Vell', { names: ['A. Vell'] }, options);
    readAnew('boats.md', (found) => ({ ...found, entities: [], attributions: [], statements: [] }));
    const told = standingIdentityDecisions(workspace).map(({ kind, state, about }) => [
      kind,
      state,
      about.map(({ id }) => id !== null),
    ]);
    expect(told).toEqual([
      ['split', 'not placed', [false]],
      ['merge', 'not placed', [true, false]],
    ]);
    expect(standingOf('Ana Vell')).toEqual(['split: A. Vell, Ana Vell', 'merge: Ana Vell, A. Vell']);
  });
});

describe('when documents are read anew, a decision', () => {
  /** Every id of an entity otherwise, as another way to make ids would. */
  const otherIds = (found: Findings) =>
    JSON.parse(JSON.stringify(found).replace(/\be-[0-9a-f]{8}/g, 'e-00000000')) as Findings;

  test('counts on where names are the same, whatever the ids', () => {
    mergeActors(workspace, ['Ana Vell', 'A. Vell'], options);
    splitActor(workspace, 'Jo Marek', { documents: ['wind.md'] }, options);
    const before = speakers();
    for (const { document } of pile) readAnew(document.path, otherIds);
    expect(speakers()).toEqual(before);
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['counts', 'counts']);
  });

  test('does nothing where nobody has the name any more, and counts again when it comes back', () => {
    mergeActors(workspace, ['Ana Vell', 'A. Vell'], options);
    const merged = speakers();
    readAnew('boats.md', (found) => otherIds(reworded('A. Vell', 'B. Vell')(found)));
    expect(speakers()).toEqual(but('B. Vell: boats.md'));
    expect(listDecisions(workspace).map(({ state }) => state)).toEqual(['not placed']);
    readAnew('boats.md', (found) => found);
    expect(speakers()).toEqual(merged);
  });

  test('about somebody without a name is not about those who are called so elsewhere', () => {
    const described = (found: Findings): Findings => ({
      ...found,
      entities: found.entities.map((one) => ({
        ...one,
        mentions: one.mentions.map((mention) => ({ ...mention, form: 'description' as const })),
      })),
    });
    readAnew('boats.md', (found) => described(otherIds(reworded('A. Vell', 'a sailor')(found))));
    mergeActors(workspace, ['a sailor', 'Ana Vell'], options);
    readAnew('tide.md', (found) => described(otherIds(reworded('Jo Marek', 'a sailor')(found))));
    readAnew('boats.md', (found) => found);
    expect(speakers()).toEqual(but('a sailor: tide.md', 'Jo Marek: wind.md'));
  });
});

describe('a list of names', () => {
  const occasion = { by, now: '2032-01-01T00:00:00.000Z' };
  const bytes = new TextEncoder().encode(
    'id,name,aliases\nQ1,Ana Vell,A. Vell;Vella\nQ2,Jo Marek,Harbour Board\n',
  );

  test('joins those whose names stand in one entry, until it is taken out', () => {
    const { list, isNew } = addNameList(workspace, { path: 'names.csv', bytes }, occasion);
    expect([isNew, addNameList(workspace, { path: 'again.csv', bytes }, occasion).isNew]).toEqual([
      true,
      false,
    ]);
    expect(speakers()).toEqual([
      'Ana Vell: board.md boats.md quay.md',
      'Harbour Board: board.md tide.md wind.md',
    ]);
    expect(whoIs(workspace, 'A. Vell')[0]?.names[1]?.why).toEqual([
      { kind: 'list', list: list?.id, entry: 'Q1' },
    ]);
    removeNameList(workspace, list?.id ?? '', occasion);
    expect(speakers()).toEqual(undecided);
    expect(codeOf(() => removeNameList(workspace, list?.id ?? '', occasion))).toBe('no-list');
  });

  test('joins nobody whom a person keeps apart', () => {
    addNameList(workspace, { path: 'names.csv', bytes }, occasion);
    splitActor(workspace, 'Jo Marek', { names: ['Harbour Board'] }, options);
    expect(speakers()).toEqual(
      but('Jo Marek: tide.md wind.md', 'Harbour Board: board.md', 'Ana Vell: board.md boats.md quay.md'),
    );
  });
});

describe('is refused:', () => {
  test.each<[string, string, (on: Workspace) => unknown]>([
    ['nobody', 'no-such-entity', (on) => renameActor(on, 'Nobody', 'Somebody', options)],
    ['an id that is not held', 'no-such-entity', (on) => renameActor(on, 'e-0000000000000000', 'X', options)],
    ['a merger of one', 'bad-decision', (on) => mergeActors(on, ['Ana Vell', 'ANA VELL'], options)],
    ['an empty name', 'bad-decision', (on) => renameActor(on, 'Ana Vell', ' ', options)],
    ['a name of two lines', 'bad-decision', (on) => renameActor(on, 'Ana Vell', 'Ana\nVell', options)],
    [
      'a name that nobody of them has',
      'nothing-to-split',
      (on) => splitActor(on, 'Ana Vell', { names: ['Jo'] }, options),
    ],
    [
      'whoever is not themselves',
      'nothing-to-split',
      (on) => splitActor(on, 'A. Vell', { from: ['A. Vell'] }, options),
    ],
    [
      'all of somebody',
      'nothing-to-split',
      (on) => splitActor(on, 'A. Vell', { documents: ['boats.md'] }, options),
    ],
    [
      'a document that is not held',
      'not-held',
      (on) => splitActor(on, 'A. Vell', { documents: ['no.md'] }, options),
    ],
    [
      'who belongs to themselves',
      'bad-decision',
      (on) => affiliateActors(on, { member: 'Ana Vell', of: 'Ana Vell' }, {}, options),
    ],
    [
      'a date that does not exist',
      'bad-decision',
      (on) =>
        affiliateActors(on, { member: 'Ana Vell', of: 'Harbour Board' }, { from: '2031-02-30' }, options),
    ],
    ['no decision', 'no-decision', (on) => withdrawIdentityDecision(on, 'p-0000000000000000', options)],
  ])('%s', (_what, code, work) => {
    const head = workspace.custody.head();
    expect(codeOf(() => work(workspace))).toBe(code);
    expect(workspace.custody.head()).toEqual(head);
  });
});

test('who is asked for is also told what others say of them', () => {
  const found = pile[4];
  if (found === undefined) throw new Error('The pile has changed.');
  const start = found.document.text.indexOf('it.');
  readAnew('board.md', (anew) => ({
    ...anew,
    entities: [
      ...anew.entities.filter(({ name }) => name !== 'Harbour Board'),
      ...anew.entities
        .filter(({ name }) => name === 'Harbour Board')
        .map((one) => ({
          ...one,
          mentions: [
            ...one.mentions,
            { document: anew.document.id, start, end: start + 2, form: 'pronoun' as const },
          ],
        })),
    ],
  }));
  const [board] = whoIs(workspace, 'Harbour Board');
  expect(board?.about.map(({ record }) => record.chain.at(-1)?.name)).toEqual(['Ana Vell']);
  expect(whoIs(workspace, 'Ana Vell')[0]?.about).toEqual([]);
});

test('entities are told from the rows as from the findings', () => {
  expect([...workspace.links.entities()]).toEqual(pileEntitiesOf(pile));
});
