import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Workspace } from '../../../store/workspace.ts';
import { addToWorkspace } from '../../add-to-workspace.ts';
import { writeCasebook } from '../../reviews/write-casebook.ts';
import { Additions } from '../additions.ts';
import { makeApiApp } from '../app.ts';
import type { custodyLog } from '../contract/custody.ts';
import type { documentPage } from '../contract/documents.ts';
import type { agreement, casebookSize, queue, reviewed } from '../contract/reviews.ts';
import { pileKnown } from '../pile/pile-known.ts';
import { problemOf, statusOf } from '../server-problem.ts';
import { Verifying } from '../verifying.ts';
import { Views } from '../view/views.ts';

let folder: string;
let workspace: Workspace;
let ines: OpenAPIHono;
let oren: OpenAPIHono;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-reviews-'));
  mkdirSync(join(folder, 'pile'));
  const said = ['Ana Vell said that the quay had closed.', 'Reportedly, two boats sank near the pier.'];
  writeFileSync(join(folder, 'pile/quay.txt'), `Quay closed\n\n${said.join(' ')}\n`);
  writeFileSync(
    join(folder, 'pile/rain.txt'),
    'Rain\n\nIt rained, Jo Marek said. Oda Brand denied that it snowed.\n',
  );
  workspace = Workspace.open(join(folder, 'case'), 'create');
  await addToWorkspace(workspace, [join(folder, 'pile')], { workers: 0 });
  [ines, oren] = ['Ines Varga', 'Oren Dahl'].map(apiOf) as [OpenAPIHono, OpenAPIHono];
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function apiOf(name: string): OpenAPIHono {
  const by = { kind: 'person', name } as const;
  const fetchPage = () => Promise.reject(new Error('nothing is fetched in this test'));
  const app = makeApiApp({
    workspace,
    known: pileKnown(workspace),
    by,
    version: '0',
    views: new Views(workspace.path, () => ''),
    additions: new Additions(workspace, by, fetchPage),
    verifying: new Verifying(workspace.path),
  });
  app.onError((error, context) => {
    const problem = problemOf(error);
    return context.json({ problem }, statusOf(problem));
  });
  return app;
}

async function ask<Shape extends z.ZodType>(
  app: OpenAPIHono,
  address: string,
  method = 'GET',
  sent?: unknown,
) {
  const headers = { 'Content-Type': 'application/json' };
  const body = sent === undefined ? {} : { body: JSON.stringify(sent) };
  const answer = await app.request(`/api${address}`, { method, headers, ...body });
  return { status: answer.status, answer: (await answer.json()) as z.output<Shape> };
}

const queueOf = async (app: OpenAPIHono, more = '') =>
  (await ask<typeof queue>(app, `/reviews/queue${more}`)).answer;

const send = (app: OpenAPIHono, where: string, sent: unknown) =>
  ask<typeof reviewed>(app, `/reviews/${where}`, 'POST', sent);

test('the queue has the least certain first, by pages, and empties as one reviews', async () => {
  const { total, items, reviewer } = await queueOf(ines);
  expect([reviewer, total]).toEqual(['Ines Varga', items.length]);
  expect(items.length).toBeGreaterThan(2);
  expect(items.map(({ confidence }) => confidence)).toEqual(
    items.map(({ confidence }) => confidence).toSorted((a, b) => a - b),
  );
  const pages = await Promise.all(items.map((_, n) => queueOf(ines, `?offset=${n}&limit=1`)));
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  const [least] = items;
  await send(ines, 'acceptances', { id: least?.id });
  expect((await queueOf(ines)).items).toEqual(items.slice(1));
  // Whoever has not judged it sees it as certain as the analysis was, and not what others say.
  expect((await queueOf(oren)).items).toEqual(
    items.map((one) => (one === least ? { ...one, others: 1 } : one)),
  );
});

test('one that is rejected waits for the others, and is told on the page of its document until that is withdrawn', async () => {
  const { items } = await queueOf(ines);
  const [least] = items;
  const { answer } = await send(ines, 'rejections', { id: least?.id, reason: 'nobody says it' });
  expect(answer).toMatchObject({ attribution: null, problems: [], document: least?.document.id });
  const page = async () => (await ask<typeof documentPage>(ines, `/documents/${least?.document.id}`)).answer;
  const review = {
    decision: answer.decision,
    by: 'Ines Varga',
    verdict: 'rejected',
    reason: 'nobody says it',
    differs: [],
  };
  expect((await page()).rejected).toMatchObject([
    { review, roles: least?.roles, confidence: least?.confidence },
  ]);
  const [first] = (await queueOf(oren)).items;
  expect(first).toEqual({ ...least, id: answer.decision, others: 1 });
  await send(oren, 'acceptances', { id: first?.id });
  const { attributions, rejected } = await page();
  expect(rejected).toEqual([]);
  expect(attributions.find(({ id }) => id === least?.id)?.review).toMatchObject({
    by: 'Oren Dahl',
    verdict: 'accepted',
    differs: ['verdict'],
    all: [{ by: 'Ines Varga' }, { by: 'Oren Dahl' }],
  });
  const withdrawn = await ask<typeof reviewed>(ines, `/reviews/${answer.decision}`, 'DELETE');
  expect(withdrawn).toMatchObject({ status: 200, answer: { attribution: least?.id } });
  expect((await page()).attributions.find(({ id }) => id === least?.id)?.review?.differs).toEqual([]);
});

test('what is corrected and added is on the page, by whom, and where reviewers differ is told', async () => {
  const { items } = await queueOf(ines);
  const one = items.find(({ words }) => words.cue === 'said' && words.source === 'Ana Vell');
  const [start = 0, end = 0] = one?.roles.content[0] ?? [];
  const roles = { ...one?.roles, content: [[start + 'that '.length, end]] };
  const corrected = await send(ines, 'corrections', { id: one?.id, roles });
  expect(corrected.answer.problems).toEqual([]);
  await send(oren, 'acceptances', { id: corrected.answer.attribution });
  const other = items.find(({ words }) => words.source === 'Jo Marek');
  await send(ines, 'acceptances', { id: other?.id });
  await send(oren, 'rejections', { id: other?.id });
  const agreed = async () => (await ask<typeof agreement>(oren, '/reviews/agreement')).answer;
  const before = await agreed();
  expect(before).toMatchObject({
    reviewers: ['Ines Varga', 'Oren Dahl'],
    reviewed: 2,
    byMoreThanOne: 2,
    total: 1,
  });
  // Two units: corrected and corrected, accepted and rejected. 1 - 3 · 2 / (16 - 4 - 1 - 1) = 0.4
  expect(before.alpha.verdict).toBeCloseTo(0.4, 9);
  expect(before.disagreements).toMatchObject([
    {
      document: other?.document.id,
      differs: ['verdict'],
      reviews: [
        { by: 'Ines Varga', verdict: 'accepted', reads: { source: 'Jo Marek' } },
        { by: 'Oren Dahl', verdict: 'rejected', reads: null },
      ],
    },
  ]);
  const { answer } = await ask<typeof documentPage>(ines, `/documents/${one?.document.id}`);
  const at = answer.document.text.indexOf('two boats');
  const added = { source: null, cue: null, content: [[at, at + 'two boats sank'.length]] };
  const done = await send(ines, 'additions', { document: one?.document.id, roles: added });
  const { answer: after } = await ask<typeof documentPage>(ines, `/documents/${one?.document.id}`);
  expect(after.attributions.find(({ id }) => id === done.answer.attribution)).toMatchObject({
    content: { text: 'two boats sank' },
    confidence: 1,
    review: { verdict: 'added', by: 'Ines Varga', decision: done.answer.decision },
  });
});

test('what was reviewed as a whole is counted, and exported as a file of which the log has the hash', async () => {
  const size = async () => (await ask<typeof casebookSize>(ines, '/reviews/casebook')).answer;
  expect(await size()).toEqual({ passages: 0, leftOut: 0 });
  for (const { id } of (await queueOf(ines)).items) await send(ines, 'acceptances', { id });
  const { text, cases } = writeCasebook(workspace);
  expect(cases).toBeGreaterThan(0);
  expect(await size()).toEqual({ passages: cases, leftOut: 0 });
  const answer = await oren.request('/api/reviews/casebook', { method: 'POST' });
  expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''case-reviewed.txt");
  expect(await answer.text()).toBe(text);
  const hash = `sha256-${createHash('sha256').update(text).digest('hex')}`;
  const { entries } = (await ask<typeof custodyLog>(ines, '/custody?limit=1')).answer;
  expect(entries).toMatchObject([
    {
      action: 'exported',
      actor: 'Oren Dahl',
      about: { format: 'casebook', hash, bytes: Buffer.byteLength(text) },
    },
  ]);
});

test.each([
  ['acceptances', { id: 'a-0000000000000000' }, 400, 'bad-review'],
  ['rejections', {}, 400, 'bad-request'],
  ['corrections', { id: 'a-0', roles: { source: null, cue: null, content: [] } }, 400, 'bad-request'],
  ['additions', { document: 'd-0', roles: { source: null, cue: null, content: [[0, 4]] } }, 404, 'not-held'],
])('%s of %j is refused', async (where, sent, status, code) => {
  expect(await send(ines, where, sent)).toMatchObject({ status, answer: { problem: { code } } });
});

test('a review that is not there cannot be withdrawn', async () => {
  expect(await ask(ines, '/reviews/p-0000000000000000', 'DELETE')).toMatchObject({ status: 404 });
});
