import { expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import { quotingOf } from './quoting.ts';

test.each([
  ['direct', '{content “It rained,”} {source he} {cue said}.'],
  ['direct', "{content 'It rained,'} {source he} {cue said}."],
  ['direct', '{content “It,”} {cue said} {source he}, {content “rained.”}'],
  ['direct', '{source He} {cue said}: {content “It rained.}\n\n{content “And then it snowed.”}'],
  ['direct', '{source He} {cue said}: {content “It rained”.}'],
  ['mixed', '{source He} {cue called} {content it “rain”}.'],
  ['mixed', '{content “It} {cue said} {source he} {content rained”}.'],
  ['indirect', '{source He} {cue said} {content that it rained}.'],
  ['indirect', '{source He} {cue said} {content that Ona’s dogs don’t bark}.'],
] as const)('%s: %s', (expected, body) => {
  const [one] = parseMarkedText(`# a case\n${body}\n`);
  const [relation] = relationsOfMarks(one?.attributions ?? []);
  expect(relation && quotingOf(relation, one?.text ?? '')).toBe(expected);
});
