import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieKey } from './lanes.ts';
import { box, layOutNetwork, tiePath } from './lay-out-network.ts';

const nodesOf = (ids: string) => ids.split(' ').map((id) => ({ id }));
/** `a>b` is a relay, `a-b` an affiliation. */
const edgesOf = (written: string) =>
  written.split(' ').map((one) => ({
    from: one.slice(0, 1),
    to: one.slice(2, 3),
    kind: one[1] === '>' ? 'relay' : 'affiliation',
    count: Number(one.slice(3) || 1),
  }));

/** Ids by columns from left to right, in each from top to bottom. */
function columns(ids: string, edges: string, width = 2_000): string {
  const { places } = layOutNetwork(nodesOf(ids), edgesOf(edges), width);
  const byX = Map.groupBy(places, ([, { x }]) => x);
  return [...byX]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column.map(([id]) => id).join(''))
    .join(' ');
}

test('words run to the right', () => {
  expect(columns('a b c', 'a>b b>c')).toBe('a b c');
  expect(columns('a b c', 'a>b b>c a>c')).toBe('a b c');
});

test('in a circle it is the weakest tie that runs back', () => {
  expect(columns('a b c', 'a>b5 b>c5 c>a1')).toBe('a b c');
  expect(columns('a b c', 'a>b1 b>c5 c>a5')).toBe('b c a');
});

test('who passes nothing on stands in the column of its neighbours', () => {
  expect(columns('a b c d', 'a>b b>c d-c')).toBe('a b cd');
});

test('where there is no room for all layers, short ones are put together', () => {
  expect(columns('a b c d e', 'a>d b>d c>d d>e', 500)).toBe('abc de');
  expect(columns('a b c', 'a>b b>c', 10)).toBe('abc');
});

test('rows are ordered so that ties do not cross', () => {
  expect(columns('a b c x y z', 'a>z b>y c>x')).toMatch(/^(abc zyx|cba xyz)$/);
});

const network = fc.integer({ min: 1, max: 200 }).chain((size) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: size }, (_, n) => ({ id: `e-${n}` }))),
    edges: fc.array(
      fc.record({
        from: fc.nat(size - 1).map((n) => `e-${n}`),
        to: fc.nat(size - 1).map((n) => `e-${n}`),
        kind: fc.constantFrom('relay', 'affiliation', 'about'),
        count: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 120 },
    ),
    width: fc.integer({ min: 0, max: 2_000 }),
  }),
);

test('all have a place within the drawing, and no two boxes overlap', () => {
  fc.assert(
    fc.property(network, ({ nodes, edges, width }) => {
      const layout = layOutNetwork(nodes, edges, width);
      expect(layout.places.size).toBe(nodes.length);
      expect(layout.width).toBeLessThanOrEqual(Math.max(width, box.width + box.margin + box.aside) + 1e-6);
      const places = [...layout.places.values()];
      for (const [n, one] of places.entries()) {
        expect(one.x >= 0 && one.x + box.width <= layout.width + 1e-6).toBe(true);
        expect(one.y >= 0 && one.y + box.height <= layout.height).toBe(true);
        for (const other of places.slice(n + 1)) {
          const isApart =
            Math.abs(one.x - other.x) >= box.width - 1e-6 || Math.abs(one.y - other.y) >= box.height - 1e-6;
          expect(isApart).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('no tie passes behind a box: between the boxes of a column it has a lane', () => {
  fc.assert(
    fc.property(network, ({ nodes, edges, width }) => {
      const { places, ways } = layOutNetwork(nodes, edges, width);
      const columns = [...new Set([...places.values()].map(({ x }) => x))].sort((a, b) => a - b);
      for (const { from, to, kind } of edges) {
        const [start, end] = [places.get(from)?.x ?? 0, places.get(to)?.x ?? 0];
        const between = columns.filter((x) => x > Math.min(start, end) && x < Math.max(start, end));
        const way = ways.get(tieKey({ from, to, kind })) ?? [];
        expect(way.map(({ x }) => x)).toEqual(end > start ? between : between.toReversed());
        for (const lane of way) {
          const middle = lane.y + box.height / 2;
          const boxes = [...places.values()].filter(({ x }) => x === lane.x);
          expect(boxes.filter(({ y }) => middle >= y && middle <= y + box.height)).toEqual([]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the order in which they are given does not matter', () => {
  fc.assert(
    fc.property(network, ({ nodes, edges, width }) => {
      const backwards = layOutNetwork([...nodes].reverse(), [...edges].reverse(), width);
      expect(backwards.places).toEqual(layOutNetwork(nodes, edges, width).places);
    }),
    { numRuns: 40 },
  );
});

test('a tie leaves one box at its side and arrives at that of the other', () => {
  expect(tiePath({ x: 0, y: 0 }, { x: 300, y: 40 })).toBe('M184,15C242,15 242,55 300,55');
  expect(tiePath({ x: 300, y: 40 }, { x: 0, y: 0 })).toBe('M300,55C242,55 242,15 184,15');
  expect(tiePath({ x: 0, y: 0 }, { x: 600, y: 40 }, [{ x: 300, y: 20 }])).toBe(
    'M184,15C242,15 242,35 300,35H484C542,35 542,55 600,55',
  );
  expect(tiePath({ x: 600, y: 40 }, { x: 0, y: 0 }, [{ x: 300, y: 20 }])).toBe(
    'M600,55C542,55 542,35 484,35H300C242,35 242,15 184,15',
  );
  expect(tiePath({ x: 0, y: 0 }, { x: 0, y: 40 })).toMatch(/^M184,15C.* 184,55$/);
});
