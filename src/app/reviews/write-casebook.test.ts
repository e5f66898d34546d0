import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { parseMarkedText } from '../../formats/marked-text/parse.ts';
import type { Span } from '../../model/span.ts';
import { Workspace } from '../../store/workspace.ts';
import { addToWorkspace } from '../add-to-workspace.ts';
import { redactDocuments } from '../redact-documents.ts';
import { acceptAttribution, rejectAttribution } from './review-attribution.ts';
import { reviewedPassages } from './reviewed-passages.ts';
import { maybeWrite, writeCasebook } from './write-casebook.ts';

let folder: string;
const ines = { by: { kind: 'person', name: 'Ines Varga' } } as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-casebook-'));
  mkdirSync(join(folder, 'pile'));
  const paragraphs = [
    'Ana Vell said that the quay {had} closed.',
    'It rained, Jo Marek said. Oda Brand denied that it snowed.',
    'The council said that the pier was shut.',
    'Nothing else was known.',
  ];
  writeFileSync(join(folder, 'pile/quay.txt'), `Quay closed\n\n${paragraphs.join('\n\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('only passages in which everything was reviewed are written, and what was rejected is none', async () => {
  const workspace = Workspace.open(join(folder, 'case'), 'create');
  await addToWorkspace(workspace, [join(folder, 'pile')], { workers: 0 });
  const bySource = (name: string) =>
    [...workspace.findings()]
      .flatMap(({ attributions }) => attributions)
      .find(({ source }) => source?.text === name)?.id ?? '';
  expect(writeCasebook(workspace)).toEqual({ text: '', cases: 0, leftOut: 0 });
  await acceptAttribution(workspace, bySource('Ana Vell'), ines);
  await acceptAttribution(workspace, bySource('Jo Marek'), ines);
  await rejectAttribution(workspace, bySource('The council'), ines);
  const written = () =>
    writeCasebook(workspace)
      .text.split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '));
  expect(written()).toEqual([
    '{source Ana Vell} {cue said} {content that the quay \\{had\\} closed}.',
    'The council said that the pier was shut.',
  ]);
  await acceptAttribution(workspace, bySource('Oda Brand'), ines);
  const rain =
    '{content It rained}, {source Jo Marek} {cue said}. {source.2 Oda Brand} {cue.2:denies denied} {content.2 that it snowed}.';
  expect(written()).toContain(rain);
  expect(parseMarkedText(writeCasebook(workspace).text).map(({ none }) => none)).toEqual([
    false,
    false,
    true,
  ]);
  await redactDocuments(
    workspace,
    [join(folder, 'pile/quay.txt')],
    { words: ['Jo Marek'] },
    { ...ines, reason: 'a witness' },
  );
  expect(written()).toContain(rain.replace('Jo Marek', '█'));
  workspace.close();
});

test.each([
  '{source The Gull} {cue said} {content that {source.2 Ana Vell} {cue.2:doubts doubted} {content.2 it}}.',
  '{source The Gull}, {cue.2 citing} {source.2 Ana Vell}, {cue said} {content.1,2 it rained}.',
  '{content “It rained}, {cue said} {source Jo}, {content and snowed.”}',
  '{content “A}\n\n{content B”}, {source Jo} {cue said}.',
  '{source A \\{}{cue said}{content \\\\ \\}}',
])('is written as it was marked: %j', (marked) => {
  const { document, attributions } = markedFindings('a.txt', marked);
  const review = {
    decision: '',
    by: '',
    time: '',
    verdict: 'accepted',
    reason: null,
    differs: [],
    all: [],
  } as const;
  const byAttribution = new Map(attributions.map(({ id }) => [id, review]));
  const [passage, ...others] = reviewedPassages({ document, attributions }, { byAttribution, rejected: [] });
  expect(others).toEqual([]);
  const written = passage === undefined ? null : maybeWrite(document, passage);
  expect(written?.split('\n').slice(1).join('\n')).toBe(`${marked}\n`);
});

test('whatever spans the roles have: it is read as the same, or, where spans cross, left out', () => {
  const role = fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 2, maxLength: 4 });
  const attribution = fc.record({ source: fc.option(role), cue: fc.option(role), content: role });
  const { document, attributions } = markedFindings(
    'x.txt',
    '{source Ab} {cue \\{c\\} \\\\e} {content fgh ij klm no pq.}',
  );
  const [base] = attributions;
  const spansOf = (cuts: readonly number[]) => {
    const places = [...new Set(cuts)].sort((a, b) => a - b);
    return places.flatMap((at, n): Span[] => (n % 2 === 1 ? [[places[n - 1] ?? 0, at]] : []));
  };
  const markedOf = (spans: Span[]) => (spans.length === 0 ? null : { spans, text: '', entity: null });
  let written = 0;
  fc.assert(
    fc.property(fc.array(attribution, { minLength: 1, maxLength: 3 }), (all) => {
      const made = all.flatMap(({ source, cue, content }) => {
        const marks = {
          source: markedOf(spansOf(source ?? [])),
          cue: markedOf(spansOf(cue ?? [])),
          content: markedOf(spansOf(content)),
        };
        return base === undefined || marks.content === null
          ? []
          : [{ ...base, ...marks, content: marks.content }];
      });
      const text = maybeWrite(document, { span: [0, document.text.length], attributions: made });
      if (text === null) return;
      written += 1;
      const [read] = parseMarkedText(text);
      const spansIn = ({ source, cue, content }: (typeof made)[number]) => [
        source?.spans ?? [],
        cue?.spans ?? [],
        content.spans,
      ];
      expect(read?.text).toBe(document.text);
      expect(read?.attributions.map(({ source, cue, content }) => [source, cue, content])).toEqual(
        made.map(spansIn),
      );
    }),
  );
  expect(written).toBeGreaterThan(5);
});
