import { expect, test } from 'vitest';
import { markedFindings } from '../../../../test/marked-findings.ts';
import { compareStatements } from '../compare-statements.ts';
import { signaturesOf } from '../signatures-of.ts';

const story = 'A ferry burned at the quay of Port Velm, where the dockers of Velm had been on strike.';

/** What two reports of one story are to each other, `days` days apart. */
function compared(a: string, b: string, days = 1) {
  const [one, two] = [a, b].map((text, at) => {
    const published = `2031-05-${String(1 + at * days).padStart(2, '0')}`;
    const marked = `${story} {source Clerk ${'AB'[at]}} {cue said} {content ${text}}.`;
    return signaturesOf(markedFindings(`${at}`, marked, { published, title: 'Ferry burns at Velm' }))[0];
  });
  if (one === undefined || two === undefined) throw new Error('No statement was found.');
  return compareStatements(one, two);
}

test.each([
  // a toll
  ['nine dockers were killed in the fire', 'thirty people died in the fire', true],
  ['nine dockers were hurt in the fire', 'thirty people were treated in hospital after the fire', true],
  ['nine dockers were hurt in the fire', 'thirty people left the quay before the fire', false],
  ['two of the crew were hurt in the fire', 'sixteen members of the union set the fire', false],
  // a slip
  ['the ferry carried 120 tonnes of salt', 'the ferry carried 1,200 tonnes of salt', true],
  ['the ferry cost 38 million crowns', 'the ferry cost 83 million crowns', true],
  ['fourteen crates lay on the quay', 'forty crates lay on the quay', true],
  ['twenty dockers slept in the church', 'two bakers married in a hotel', false],
  // other counts of the same things
  ['the ferry carried 120 tonnes of salt', 'the ferry carried 170 tonnes of sugar', false],
  ['Ana leads among dockers with 61 votes', 'Bo has 58 votes among dockers and Ana 55 votes', false],
  ['the union wants 8 per cent more', 'the strike costs the port 31 per cent', false],
])('%s | %s', (a, b, expected) => {
  expect(compared(a, b).relation === 'contradiction').toBe(expected);
});

test('the later the one of the reports, the less sure: what was counted may have changed', () => {
  const confidences = [0, 7, 14, 28].map((days) => {
    const found = compared('fourteen crates lay on the quay of Velm', 'forty crates lay on the quay', days);
    return found.relation === 'contradiction' ? found.confidence : 0;
  });
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  expect(new Set(confidences).size).toBe(confidences.length);
});
