import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, layOutLineage } from './lay-out-lineage.ts';
import { arbitraryClaim, claimOf } from './made-up-claim.ts';
import { originKey, walkLineage, wayBack } from './walk-lineage.ts';

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('nothing that is drawn lies on anything else', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const { nodes, origins, width, height } = layOutLineage(page);
      const boxes = [...nodes, ...origins].map(({ box }) => box);
      for (const [at, box] of boxes.entries()) {
        expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
        expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    }),
  );
});

test('every statement is in exactly one node, and every transmission between nodes in exactly one edge', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const { nodes, edges } = layOutLineage(page);
      const shown = nodes.flatMap(({ node }) => node.statements.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(page.statements.map(({ id }) => id).toSorted());
      const nodeOf = new Map(nodes.flatMap(({ node }) => node.statements.map(({ id }) => [id, node.key])));
      const between = page.transmissions.filter(({ from, to }) => nodeOf.get(from) !== nodeOf.get(to));
      expect(new Set(edges.flatMap(({ edge }) => edge.transmissions))).toEqual(new Set(between));
      expect(edges.reduce((sum, { edge }) => sum + edge.transmissions.length, 0)).toBe(between.length);
    }),
  );
});

test('later days stand further to the right', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const dated = layOutLineage(page).nodes.filter(({ node }) => node.published !== null);
      const dayOf = (published: string | null) => `${published ?? ''}-01-01`.slice(0, 10);
      for (const one of dated) {
        for (const other of dated) {
          if (dayOf(one.node.published) < dayOf(other.node.published))
            expect(one.box.x < other.box.x).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('what hangs below a node stands to the right of it, and the way back ends at its origin or where it began', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const layout = layOutLineage(page);
      const boxOf = new Map(layout.nodes.map(({ node, box }) => [node.key, box]));
      for (const { node, box } of layout.nodes) {
        const by = layout.forest.branches.get(node.key)?.by ?? null;
        if (by !== null) expect((boxOf.get(by.from) as Box).x < box.x).toBe(true);
        const last = wayBack(layout, node.key).at(-1) ?? '';
        const began = layout.forest.branches.get(last);
        expect(began === undefined ? last.startsWith('origin ') : began.by).toBe(
          began === undefined ? true : null,
        );
      }
      // Every origin has somebody who has its word at first hand.
      expect(new Set(layout.links.map(({ origin }) => origin)).size).toBe(
        page.origins.filter(({ statements }) => statements.length > 0).length,
      );
    }),
  );
});

test('the way along a branch leads through no other node', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const { nodes, forest } = layOutLineage(page);
      const boxOf = new Map(nodes.map(({ node, box }) => [node.key, box]));
      for (const { node, box } of nodes) {
        const from = boxOf.get(forest.branches.get(node.key)?.by?.from ?? '');
        if (from === undefined) continue;
        const inTheWay = nodes.filter(
          ({ box: other }) => other.y === box.y && other.x > from.x && other.x < box.x,
        );
        expect(inTheWay).toEqual([]);
      }
    }),
  );
});

test('arrow keys lead everywhere', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const layout = layOutLineage(page);
      const all = [
        ...layout.origins.map(({ at }) => originKey(at)),
        ...layout.nodes.map(({ node }) => node.key),
      ];
      const open = all.slice(0, 1);
      const reached = new Set(open);
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = walkLineage(layout, key, direction);
          if (next === null || reached.has(next)) continue;
          reached.add(next);
          open.push(next);
        }
      }
      expect([...reached].toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('the same claim is always laid out the same way', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      expect(layOutLineage(structuredClone(page))).toEqual(layOutLineage(page));
    }),
  );
});

test('a story of five papers', () => {
  const {
    nodes,
    edges,
    days: drawn,
    ties,
    dissent,
  } = layOutLineage(
    claimOf(
      [
        { id: 's-1', document: 'wire', published: '2034-03-07T14:20:00+02:00', origin: 0 },
        { id: 's-2', document: 'courier', published: '2034-03-07', origin: 0, from: ['s-1'] },
        { id: 's-3', document: 'herald', published: '2034-03-09', origin: 0, from: ['s-1'] },
        { id: 's-4', document: 'bellman', published: '2034-03-09', origin: 0, from: ['s-2'] },
        { id: 's-5', document: 'leaflet', published: null, origin: 0 },
        {
          id: 's-6',
          document: 'wire',
          published: '2034-03-07T14:20:00+02:00',
          origin: null,
          stance: 'denies',
        },
      ],
      [['leaflet', 'herald']],
    ),
  );
  expect(drawn.map(({ day, daysBefore }) => [day, daysBefore])).toEqual([
    ['2034-03-07', null],
    ['2034-03-07', 0],
    ['2034-03-09', 2],
    [null, null],
  ]);
  expect(edges.length).toBe(3);
  expect(ties.map(({ tie }) => tie.nodes)).toEqual([['leaflet for', 'herald for']]);
  const against = nodes.filter(({ node }) => node.isDissent);
  expect(against.map(({ node }) => node.document)).toEqual(['wire']);
  expect(against.every(({ box }) => box.y > (dissent ?? Number.NaN))).toBe(true);
});

test('a claim that thousands took from each other in a row is laid out without running out of stack', () => {
  const rows = Array.from({ length: 4_000 }, (_, at) => ({
    ...{ id: `s-${at}`, document: `d-${at}`, published: '2034-03-07', origin: 0 },
    from: at === 0 ? [] : [`s-${at - 1}`],
  }));
  expect(layOutLineage(claimOf(rows)).days.length).toBe(rows.length);
});
