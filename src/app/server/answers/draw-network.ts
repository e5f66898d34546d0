import type { z } from '@hono/zod-openapi';
import { byCodeUnits } from '../../code-units.ts';
import type { network, networkChoices } from '../contract/actors.ts';
import type { PileView } from '../view/pile-view.ts';

type Network = z.output<typeof network>;
type Edge = Network['edges'][number];

/** Who passes on whose words, who belongs to whom, and who speaks of whom; of those who are most in it, or of those around one. */
export function drawNetwork(
  view: PileView,
  { around, kinds, limit }: z.output<typeof networkChoices>,
): Network {
  const wanted = kinds?.split(',');
  const edges = edgesOf(view).filter(({ kind }) => wanted?.includes(kind) ?? true);
  const weights = new Map<string, number>();
  for (const { from, to, count } of edges) {
    if (around !== undefined && from !== around && to !== around) continue;
    for (const end of [from, to]) weights.set(end, (weights.get(end) ?? 0) + count);
  }
  if (around !== undefined) weights.set(around, Number.POSITIVE_INFINITY);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0])).map(([id]) => id);
  const shown = new Set(ranked.slice(0, limit));
  return {
    nodes: [...shown].flatMap((id) => {
      const entity = view.entities.get(id);
      const use = view.uses.get(id);
      if (entity === undefined) return [];
      const statements = (use?.voiced.size ?? 0) + (use?.relayed.size ?? 0);
      return [{ id, name: entity.name, type: entity.type, statements }];
    }),
    edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    left: ranked.length - shown.size,
  };
}

function edgesOf({ ledger, entities, uses, statements }: PileView): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (from: string | null, to: string | null, kind: Edge['kind']) => {
    if (from === null || to === null || from === to || !entities.has(from) || !entities.has(to)) return;
    const key = `${kind} ${from} ${to}`;
    const known = edges.get(key);
    if (known === undefined) edges.set(key, { from, to, kind, count: 1 });
    else known.count += 1;
  };
  for (const { chain } of ledger.statements) {
    for (const [at, { entity }] of chain.entries())
      if (at > 0) add(entity, chain[at - 1]?.entity ?? null, 'relay');
  }
  for (const { id, memberOf } of ledger.entities) for (const body of memberOf) add(id, body, 'affiliation');
  for (const [actor, { about }] of uses) {
    for (const id of about) add(statements.get(id)?.chain.at(-1)?.entity ?? null, actor, 'about');
  }
  return [...edges.values()];
}
