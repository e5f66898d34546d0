import { basename } from 'node:path';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { dayStretch } from '../../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../../analysis/times/stretch-of-value.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { byCodeUnits } from '../../code-units.ts';
import { json, makeApi } from '../api.ts';
import { workspace as shape } from '../contract/workspace.ts';
import { untilChanged } from '../pile/until-changed.ts';
import { problemOf } from '../server-problem.ts';
import type { Workbench } from '../workbench.ts';

/** What the workspace holds, and how far the workbench is. */
export function workspaceRoutes({ workspace, views, version }: Workbench): OpenAPIHono {
  const route = createRoute({
    method: 'get',
    path: '/workspace',
    summary: 'What the workspace holds, and whether lineage is ready',
    responses: { 200: json(shape, 'The workspace') },
  });
  const known = untilChanged(workspace, () => ({
    ...daysKnown(workspace),
    holdings: workspace.holdings(),
  }));
  return makeApi().openapi(route, (context) => {
    const { days, published, undated, holdings } = known();
    const { state, since, failure } = views.state();
    return context.json(
      {
        name: basename(workspace.path),
        version,
        holdings,
        head: workspace.custody.head(),
        first: published[0] ?? null,
        last: published.at(-1) ?? null,
        undated,
        days,
        lineage: { state, since, problem: failure === null ? null : problemOf(failure) },
      },
      200,
    );
  });
}

interface DaysKnown {
  readonly days: { day: string; documents: number }[];
  /** The last days on which documents may have been published or captured, each once, the earliest first. */
  readonly published: readonly string[];
  /** Documents that do not say when. */
  readonly undated: number;
}

/** On how many documents were published on which day, or, where they do not say, were captured or added. */
function daysKnown(workspace: Workspace): DaysKnown {
  const added = workspace.times.documentsAdded();
  const counts = new Map<string, number>();
  const published = new Set<string>();
  let undated = 0;
  for (const [id, date] of workspace.times.ofDocuments()) {
    const told = stretchOfValue(date ?? '');
    const stretch = told ?? stretchOfValue(added.get(id) ?? '');
    if (told === null) undated += 1;
    else published.add(dayStretch(told.last).iso);
    if (stretch === null) continue;
    const day = dayStretch(stretch.last).iso;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = [...counts].map(([day, documents]) => ({ day, documents }));
  return {
    days: days.sort((a, b) => byCodeUnits(a.day, b.day)),
    published: [...published].sort(byCodeUnits),
    undated,
  };
}
