import { expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import type { Signature } from './signature.ts';
import { signaturesOf } from './signatures-of.ts';
import { sureCore } from './sure-core.ts';

function signaturesIn(...contents: readonly string[]): Signature[] {
  return contents.flatMap((content, at) =>
    signaturesOf(markedFindings(`${at}`, `{source Ana} {cue said} {content ${content}}.`)),
  );
}

test('what says something else than most is not sure', () => {
  const members = signaturesIn(
    'the ferry Orrin sank off Port Velm with twelve men aboard',
    'that the ferry Orrin sank off Port Velm with its crew',
    'the ferry Orrin had sunk off Port Velm',
    'a barge was stranded near Quell',
  );
  const ids = members.map(({ statement }) => statement);
  expect([...sureCore(members)].sort()).toEqual(ids.slice(0, 3).sort());
});

test('of two that have nothing in common the first is taken', () => {
  const members = signaturesIn('the ferry Orrin sank off Port Velm', 'herring costs twelve crowns');
  expect([...sureCore(members)]).toEqual([members[0]?.statement]);
});

test('of nothing nothing is sure', () => {
  expect(sureCore([])).toEqual(new Set());
});
