import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../../../model/problem.ts';
import { mergeActors } from '../../identity/merge-actors.ts';
import { renameActor } from '../../identity/rename-actor.ts';
import { splitActor } from '../../identity/split-actor.ts';
import { standingIdentityDecisions } from '../../identity/standing-decisions.ts';
import { withdrawIdentityDecision } from '../../identity/withdraw-decision.ts';
import { workspaceProblem } from '../../workspace-problem.ts';
import { dayInQuery, decidingRoute, idInPath, json, makeApi, withdrawingRoute } from '../api.ts';
import {
  actorChoices,
  actorList,
  actorPage,
  actorsDecided,
  network,
  networkChoices,
} from '../contract/actors.ts';
import { standingDecisions } from '../contract/decisions.ts';
import { words } from '../contract/shapes.ts';
import { decisionsConcerning } from '../pile/shown-decisions.ts';
import { untilChanged } from '../pile/until-changed.ts';
import type { Workbench } from '../workbench.ts';

const list = createRoute({
  method: 'get',
  path: '/actors',
  summary: 'Who speaks and who is spoken of',
  request: { query: actorChoices },
  responses: { 200: json(actorList, 'A page of the list') },
});

const one = createRoute({
  method: 'get',
  path: '/actors/{id}',
  summary: 'An actor: its names, what it says and passes on, and what others say of it',
  request: { params: idInPath, query: dayInQuery },
  responses: { 200: json(actorPage, 'The actor') },
});

const drawn = createRoute({
  method: 'get',
  path: '/network',
  summary: 'Who passes on whose words, belongs to whom and speaks of whom',
  request: { query: networkChoices },
  responses: { 200: json(network, 'The network') },
});

const decisions = createRoute({
  method: 'get',
  path: '/actors/{id}/decisions',
  summary: 'What persons decided of an actor and did not withdraw',
  request: { params: idInPath },
  responses: { 200: json(standingDecisions, 'The decisions') },
});

const merge = decidingRoute({
  path: '/actors/merges',
  summary: 'Decide that actors are one',
  sent: z.object({ named: z.array(z.string()).min(2).max(100), reason: words.optional() }),
  answer: actorsDecided,
});

const split = decidingRoute({
  path: '/actors/splits',
  summary: 'Decide that what one actor is taken for are two',
  sent: z.object({
    named: z.string(),
    names: z.array(z.string()).optional(),
    documents: z.array(z.string()).optional(),
    reason: words.optional(),
  }),
  answer: actorsDecided,
});

const rename = decidingRoute({
  path: '/actors/renames',
  summary: 'Give an actor the name under which it is shown',
  sent: z.object({ named: z.string(), name: words, reason: words.optional() }),
  answer: actorsDecided,
});

const withdraw = withdrawingRoute({
  path: '/actors/decisions/{id}',
  summary: 'Withdraw a decision of who is who',
  answer: actorsDecided,
});

/** Actors, and what persons decide of who is who. */
export function actorRoutes({ workspace, views, by }: Workbench): OpenAPIHono {
  const standing = untilChanged(workspace, standingIdentityDecisions);
  return makeApi()
    .openapi(list, async (context) => {
      const choices = context.req.valid('query');
      return context.json(
        await views.ask(choices.asOf ?? null, 'actors', choices, context.req.raw.signal),
        200,
      );
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param');
      const { asOf = null } = context.req.valid('query');
      return context.json(
        (await views.ask(asOf, 'actor', id, context.req.raw.signal)) ?? noSuchActor(id),
        200,
      );
    })
    .openapi(drawn, async (context) => {
      const choices = context.req.valid('query');
      return context.json(
        await views.ask(choices.asOf ?? null, 'network', choices, context.req.raw.signal),
        200,
      );
    })
    .openapi(decisions, (context) => {
      const { id } = context.req.valid('param');
      return context.json(decisionsConcerning([id], standing()), 200);
    })
    .openapi(merge, (context) => {
      const { named, reason } = context.req.valid('json');
      return context.json(shown(mergeActors(workspace, named, { by, reason })), 200);
    })
    .openapi(split, (context) => {
      const { named, reason, ...target } = context.req.valid('json');
      return context.json(shown(splitActor(workspace, named, target, { by, reason })), 200);
    })
    .openapi(rename, (context) => {
      const { named, name, reason } = context.req.valid('json');
      return context.json(shown(renameActor(workspace, named, name, { by, reason })), 200);
    })
    .openapi(withdraw, (context) => {
      const { id } = context.req.valid('param');
      return context.json(shown(withdrawIdentityDecision(workspace, id, { by })), 200);
    });
}

function shown({
  decision,
  actors,
}: {
  readonly decision: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}): z.output<typeof actorsDecided> {
  return { decision, actors: actors.map(({ id, name }) => ({ id, name })) };
}

function noSuchActor(id: string): never {
  throw new ProblemError(workspaceProblem('no-such-entity', `The workspace knows nobody under ${id}.`));
}
