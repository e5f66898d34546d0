import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt } from '../text/line-anchors.ts';
import { JSONL } from './read-jsonl.ts';

test('a text is what the record says, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const { drafts } = JSONL.read(JSON.stringify({ text }));
      expect(drafts.map((draft) => draft.text)).toEqual([text]);
      expect(drafts[0]?.parts).toMatchObject([{ kind: 'body', start: 0, end: text.length }]);
    }),
  );
});

test.each(['\u0000', '\ud800', 'a\r\nb', '\ufeffa', 'e\u0301'])('%j stays as it is', (text) => {
  expect(JSONL.read(`${JSON.stringify({ text })}\r\n`).drafts[0]?.text).toBe(text);
});

test('a record has its fields', () => {
  const record = {
    id: 'r1',
    text: 'It rained.',
    title: 'Rain',
    publisher: 'The Gull',
    published: '2031-05-09T10:00:00+0100',
    author: 'Ana Brel',
    url: 'https://gull.example/1',
    kind: 'post',
    language: 'pt',
  };
  expect(JSONL.read(JSON.stringify(record))).toMatchObject({
    drafts: [
      {
        ...record,
        id: undefined,
        record: 'r1',
        published: '2031-05-09T10:00:00+01:00',
        parts: [{ voiceName: 'The Gull' }],
      },
    ].map(({ id: _id, ...draft }) => draft),
    problems: [],
  });
});

test('every offset of a record is on its line', () => {
  const { drafts } = JSONL.read('\n{"text":"a\\n\\nb\\n"}\n{"text":"c"}');
  const lines = drafts.map((draft) =>
    [...draft.text].map((_, offset) => lineAt(draft.text, draft.lines, offset)),
  );
  expect(lines).toEqual([[2, 2, 2, 2, 2], [3]]);
});

describe('a line with a fault', () => {
  const cases: [string, string, string | null, number][] = [
    ['{"text":', 'malformed-record', null, 0],
    ['["text"]', 'malformed-record', null, 0],
    ['{"id":"a"}', 'missing-field', 'text', 0],
    ['{"text":""}', 'missing-field', 'text', 0],
    ['{"text":7}', 'wrong-text-type', 'text', 0],
    ['{"id":"first","text":"b"}', 'duplicate-id', 'id', 0],
    ['{"id":{},"text":"b"}', 'wrong-type', 'id', 1],
    ['{"title":["a"],"text":"b"}', 'wrong-type', 'title', 1],
    ['{"published":"soon","text":"b"}', 'bad-date', 'published', 1],
    ['{"published":"2031-02-30","text":"b"}', 'bad-date', 'published', 1],
    ['{"kind":"poem","text":"b"}', 'unknown-kind', 'kind', 1],
  ];
  test.each(cases)('%s', (line, code, field, read) => {
    const { drafts, problems } = JSONL.read(`{"id":"first","text":"a"}\n${line}\n{"id":"last","text":"c"}`);
    expect(problems).toMatchObject([{ code, field, line: 2 }]);
    expect(drafts.map((draft) => draft.record)).toEqual(['first', ...Array(read).fill('2'), 'last']);
  });
});

test('after 10,000 problems the rest is left out, and it is said from which line on', () => {
  const bad = '{\n'.repeat(10_000);
  const { drafts, problems } = JSONL.read(`{"text": "first"}\n${bad}{"text": "last"}\n`);
  expect(drafts.map(({ text }) => text)).toEqual(['first']);
  expect(problems).toHaveLength(10_001);
  expect(problems.at(-1)).toMatchObject({ code: 'too-many-records', severity: 'error', line: 10_001 });
});
