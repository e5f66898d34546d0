import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../../../model/problem.ts';
import type { ClaimsDecided } from '../../claims/decide-claims.ts';
import type { KnownOfClaims } from '../../claims/find-claims.ts';
import { joinClaims } from '../../claims/join-claims.ts';
import { lockClaim } from '../../claims/lock-claim.ts';
import { splitClaims } from '../../claims/split-claims.ts';
import { standingClaimDecisions } from '../../claims/standing-decisions.ts';
import { withdrawClaimDecision } from '../../claims/withdraw-claim-decision.ts';
import { workspaceProblem } from '../../workspace-problem.ts';
import { dayInQuery, decidingRoute, idInPath, json, makeApi, withdrawingRoute } from '../api.ts';
import { claimChoices, claimList, claimPage, decided } from '../contract/claims.ts';
import { standingDecisions } from '../contract/decisions.ts';
import { words } from '../contract/shapes.ts';
import { decisionsConcerning } from '../pile/shown-decisions.ts';
import { untilChanged } from '../pile/until-changed.ts';
import type { Workbench } from '../workbench.ts';

const list = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims that fit, in an order',
  request: { query: claimChoices },
  responses: { 200: json(claimList, 'A page of the list') },
});

const one = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'A claim: its wordings, stances, lineage, origins and contradictions',
  request: {
    params: idInPath.extend({
      id: z.string().openapi({ description: 'Of the claim, one that it had, or of a statement of it.' }),
    }),
    query: dayInQuery,
  },
  responses: { 200: json(claimPage, 'The claim') },
});

const decisions = createRoute({
  method: 'get',
  path: '/claims/{id}/decisions',
  summary: 'What persons decided of a claim and did not withdraw',
  request: { params: idInPath },
  responses: { 200: json(standingDecisions, 'The decisions') },
});

const ids = z.array(z.string()).min(1).max(10_000);

const join = decidingRoute({
  path: '/claims/joins',
  summary: 'Decide that claims or statements are one claim',
  sent: z.object({ named: ids, opposite: z.boolean().optional(), reason: words.optional() }),
  answer: decided,
});

const split = decidingRoute({
  path: '/claims/splits',
  summary: 'Decide that statements do not make the claim that they are taken for',
  sent: z.object({ named: ids, from: ids.optional(), reason: words.optional() }),
  answer: decided,
});

const lock = decidingRoute({
  path: '/claims/locks',
  summary: 'Decide that the statements of a claim are right as a whole',
  sent: z.object({ named: z.string(), reason: words.optional() }),
  answer: decided,
});

const withdraw = withdrawingRoute({
  path: '/claims/decisions/{id}',
  summary: 'Withdraw a decision of claims: what counted without it counts again',
  answer: decided,
});

/** Claims, and what persons decide of them. */
export function claimRoutes({ workspace, known, views, by }: Workbench): OpenAPIHono {
  const standing = untilChanged(workspace, standingClaimDecisions);
  return makeApi()
    .openapi(list, async (context) => {
      const choices = context.req.valid('query');
      return context.json(
        await views.ask(choices.asOf ?? null, 'claims', choices, context.req.raw.signal),
        200,
      );
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param');
      const { asOf = null } = context.req.valid('query');
      return context.json(
        (await views.ask(asOf, 'claim', id, context.req.raw.signal)) ?? noSuchClaim(id, asOf),
        200,
      );
    })
    .openapi(decisions, async (context) => {
      const { id } = context.req.valid('param');
      const statements =
        (await views.ask(null, 'statementsOf', id, context.req.raw.signal)) ?? noSuchClaim(id, null);
      return context.json(decisionsConcerning(statements, standing()), 200);
    })
    .openapi(join, async (context) => {
      const { named, opposite, reason } = context.req.valid('json');
      const before = await knownOf(named);
      return context.json(shown(joinClaims(workspace, named, { opposite }, { by, reason }, before)), 200);
    })
    .openapi(split, async (context) => {
      const { named, from, reason } = context.req.valid('json');
      const before = await knownOf([...named, ...(from ?? [])]);
      return context.json(shown(splitClaims(workspace, named, { from }, { by, reason }, before)), 200);
    })
    .openapi(lock, async (context) => {
      const { named, reason } = context.req.valid('json');
      const before = await knownOf([named]);
      return context.json(shown(lockClaim(workspace, named, { by, reason }, before)), 200);
    })
    .openapi(withdraw, (context) => {
      const { id } = context.req.valid('param');
      return context.json(shown(withdrawClaimDecision(workspace, id, { by })), 200);
    });

  /** What the view has read of claims already, so that nobody has to look for them among all statements. */
  async function knownOf(named: readonly string[]): Promise<KnownOfClaims> {
    const found = await Promise.all(named.map((one) => views.askAtOnce('statementsOf', one)));
    const statements = new Map(named.map((one, n) => [one, found[n] ?? []]));
    return { who: known.who(), statementsOf: (one) => statements.get(one) ?? [] };
  }
}

function shown({ decision, claims }: ClaimsDecided): z.output<typeof decided> {
  return { decision, claims: claims.map(({ id }) => ({ id })) };
}

function noSuchClaim(id: string, day: string | null): never {
  const then = day === null ? '' : ` as of ${day}`;
  throw new ProblemError(
    workspaceProblem('no-such-claim', `The workspace has no claim and no statement under ${id}${then}.`),
  );
}
