import { expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import { lengthOf, shapeOf } from './content-kind.ts';
import { cueKindOf } from './cue-kind.ts';
import { sourceKindOf } from './source-kind.ts';

function kindIn<Kind>(body: string, kindOf: (relation: Relation, text: string) => Kind): Kind {
  const [one] = parseMarkedText(`# a case\n${body}\n`);
  const [relation] = relationsOfMarks(one?.attributions ?? []);
  if (!one || !relation) throw new Error('Nothing is marked.');
  return kindOf(relation, one.text);
}

test.each([
  ['say and tell', '{source Ona} {cue has also said} {content so}.'],
  ['say and tell', '{source Ona} {cue said in a statement} {content so}.'],
  ['other reporting verb', '{source Ona} {cue denied} {content it}.'],
  ['other reporting verb', '{source Ona} {cue was admitting} {content it}.'],
  ['other reporting verb', '{source Ona} {cue claims} {content so}.'],
  ['desire, plan, decision', '{source Ona} {cue refuses} {content to go}.'],
  ['desire, plan, decision', '{source Ona} {cue declined to say} {content why}.'],
  ['noun', '{source Ona}’s {cue claims} {content that it rained} were odd.'],
  ['noun', 'The {cue claim} {content that it rained} was odd.'],
  ['noun', '{cue A quiet request} {content for rain} came.'],
  ['noun', 'With {cue reluctance to} {content go} {source Ona} went.'],
  ['other reporting verb', '{source Ona}{cue ’s denying} {content it}.'],
  ['adposition', '{cue According to} {source Ona}, {content it rained}.'],
  ['adposition', '{cue Per} {source Ona}, {content it rained}.'],
  ['punctuation', '{source ONA}{cue :} {content It rained.}'],
  ['none', '{source Ona}: {content It rained.}'],
  ['other', '{content It} {cue reportedly} {content rained}.'],
] as const)('cue, %s: %s', (expected, body) => {
  expect(kindIn(body, cueKindOf)).toBe(expected);
});

test.each([
  ['named person', '{source Ona Bell} {cue said} {content so}.'],
  ['named person', '{source Bell, the chair of the council,} {cue said} {content so}.'],
  ['named person', '{source harbour master Ona Bell} {cue said} {content so}.'],
  ['named person', '{source ONA}{cue :} {content It rained.}'],
  ['pronoun', '{source She} {cue said} {content so}.'],
  ['pronoun', '{source who} {cue said} {content so}.'],
  ['pronoun', '{source Her} {cue claim} {content that it rained} was odd.'],
  ['role or common noun', '{source the harbour master of Tolvane} {cue said} {content so}.'],
  ['role or common noun', '{source a Courier reporter} {cue said} {content so}.'],
  ['role or common noun', 'No fishers came. {source Fishers} {cue said} {content so}.'],
  ['role or common noun', '{source Republicans} {cue said} {content so}.'],
  ['document, organisation', '{source The Tolvane Courier} {cue said} {content so}.'],
  ['document, organisation', '{source two studies by Ona Bell} {cue showed} {content so}.'],
  ['document, organisation', '{source The TVN} {cue said} {content so}.'],
  ['document, organisation', '{source Norway} {cue said} {content so}.'],
  ['none', '{cue Reportedly}, {content it rained}.'],
] as const)('source, %s: %s', (expected, body) => {
  expect(kindIn(body, sourceKindOf)).toBe(expected);
});

test.each([
  ['one piece', 'one sentence', '{source Ona} {cue said} {content that it rained}.'],
  ['one piece', 'more sentences', '{source Ona} {cue said}: {content “It rained. It snowed.”}'],
  ['one piece', 'one sentence', '{source Ona} {cue met} {content Dr. Bell and J. Sunder on Sept. 4}.'],
  [
    'broken',
    'one sentence',
    '{content “It rained,”} {source Ona} {cue said}, {content “and then it snowed.”}',
  ],
  [
    'one piece',
    'more sentences',
    '{source Ona} {cue said}: {content “It rained.”}\n\n{content “It snowed.”}',
  ],
] as const)('content, %s, %s: %s', (shape, length, body) => {
  expect([kindIn(body, shapeOf), kindIn(body, lengthOf)]).toEqual([shape, length]);
});
