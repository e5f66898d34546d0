import { expect, test } from 'vitest';
import { brushedBy } from './use-brush.ts';

test.each([
  ['a click chooses nothing', { startX: 10, startY: 10, x: 13, y: 12 }, null],
  ['a flat drag, one axis', { startX: 90, startY: 10, x: 30, y: 14 }, { x: [30, 90], y: null }],
  ['a steep drag, the other', { startX: 10, startY: 90, x: 12, y: 20 }, { x: null, y: [20, 90] }],
  ['a frame, both', { startX: 10, startY: 90, x: 60, y: 20 }, { x: [10, 60], y: [20, 90] }],
])('%s', (_, drag, brushed) => {
  expect(brushedBy(drag)).toEqual(brushed);
});
