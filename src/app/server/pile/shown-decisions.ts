import type { z } from '@hono/zod-openapi';
import type { Named } from '../../identity/list-decisions.ts';
import type { StandingDecision } from '../../identity/standing-decisions.ts';
import type { standingDecision, standingDecisions } from '../contract/decisions.ts';

type Shown = z.output<typeof standingDecision>;

/** Those of the decisions that concern some actors or statements. */
export function decisionsConcerning(
  ids: readonly string[],
  all: readonly StandingDecision[],
): z.output<typeof standingDecisions> {
  return {
    decisions: all.filter(({ concerns }) => ids.some((id) => concerns.has(id))).map(shown),
  };
}

function shown({ id, kind, time, by, reason, state, about, from, says }: StandingDecision): Shown {
  return {
    id,
    kind: kind as Shown['kind'],
    time,
    by: by.kind === 'person' ? by.name : null,
    reason,
    state: state as Shown['state'],
    about: some(about),
    from: some(from),
    says: { ...says },
  };
}

/** So many are named, so much of each: a statement may be as long as its document. In UTF-16 code units. */
const most = { named: 4, words: 300 };

function some(all: readonly Named[]): Shown['about'] {
  const first = all
    .slice(0, most.named)
    .map(({ id, name }) => ({ id, name: name?.slice(0, most.words) ?? null }));
  return { first, more: all.length - first.length };
}
