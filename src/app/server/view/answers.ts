import type { z } from '@hono/zod-openapi';
import { claimsOfStatements } from '../answers/claims-of-statements.ts';
import { drawNetwork } from '../answers/draw-network.ts';
import { layOutTimeline } from '../answers/lay-out-timeline.ts';
import { listActors } from '../answers/list-actors.ts';
import { listClaims } from '../answers/list-claims.ts';
import { showActor } from '../answers/show-actor.ts';
import { showClaim } from '../answers/show-claim.ts';
import { showDocumentStatements } from '../answers/show-document-statements.ts';
import { statementsOfClaim } from '../answers/statements-of-claim.ts';
import type { actorChoices, networkChoices } from '../contract/actors.ts';
import type { claimChoices } from '../contract/claims.ts';
import type { timelineChoices } from '../contract/timeline.ts';
import type { PileView } from './pile-view.ts';

/** What a view can be asked, by name. */
export const viewAnswers = {
  claims: (view: PileView, choices: z.output<typeof claimChoices>) => listClaims(view, choices),
  claim: (view: PileView, named: string) => showClaim(view, named),
  statementsOf: (view: PileView, named: string) => statementsOfClaim(view, named),
  statements: (view: PileView, document: string) => showDocumentStatements(view, document),
  claimsOf: (view: PileView, statements: readonly string[]) => claimsOfStatements(view, statements),
  timeline: (view: PileView, choices: z.output<typeof timelineChoices>) => layOutTimeline(view, choices),
  actors: (view: PileView, choices: z.output<typeof actorChoices>) => listActors(view, choices),
  actor: (view: PileView, id: string) => showActor(view, id),
  network: (view: PileView, choices: z.output<typeof networkChoices>) => drawNetwork(view, choices),
};

/** Names of what a view can be asked. */
export type ViewQuestion = keyof typeof viewAnswers;

/** What is asked along with a name. */
export type ViewAsked<Question extends ViewQuestion> = Parameters<(typeof viewAnswers)[Question]>[1];

/** What is answered. */
export type ViewAnswer<Question extends ViewQuestion> = ReturnType<(typeof viewAnswers)[Question]>;

/** What the thread of a view is told to begin with. */
export interface ViewOrder {
  readonly path: string;
  /** ISO 8601; null for everything. */
  readonly day: string | null;
}

/** What a thread is asked. */
export interface ViewRequest {
  readonly id: number;
  readonly question: ViewQuestion;
  readonly asked: unknown;
}

/** What a thread says: that its view is read, or an answer. */
export type ViewMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
