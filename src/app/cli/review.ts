import { jsonLine } from '../../formats/ledger/write.ts';
import type { Attitude } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../store/workspace.ts';
import { chosenDocuments } from '../decisions/chosen-documents.ts';
import { reviewAgreement } from '../reviews/agreement.ts';
import type { Reviewed } from '../reviews/decide-review.ts';
import { documentReviews } from '../reviews/document-reviews.ts';
import {
  acceptAttribution,
  addAttribution,
  correctAttribution,
  type ReadRoles,
  rejectAttribution,
  withdrawReview,
} from '../reviews/review-attribution.ts';
import { reviewQueue } from '../reviews/review-queue.ts';
import { findingsOf, unitNamed } from '../reviews/reviewed-unit.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import {
  listedReviews,
  printAgreement,
  printDocumentReview,
  printQueueItem,
  queuedItem,
} from './print-reviews.ts';
import type { LimitOption } from './search.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** The roles of an attribution as they are given on the command line; what is left out stays as it is. Empty: the text names none. */
interface RoleFlags {
  readonly source?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly content?: readonly Span[];
  readonly attitude?: Attitude;
}

/** What is reviewed and how; at most one of the first seven. */
export interface ReviewFlags extends RoleFlags, LimitOption {
  readonly accept?: true;
  readonly reject?: true;
  readonly correct?: true;
  readonly add?: true;
  /** Id of a review. */
  readonly undo?: string;
  readonly queue?: true;
  readonly agreement?: true;
  readonly reason?: string;
}

type Flags = ByOption & OutputOptions & ReviewFlags & WorkspaceOptions;

/** `hearsay review ID … -w FILE`: says whether an attribution is there; or what waits, what was said of a document, how far reviewers agree. */
export async function review(named: string, flags: Flags): Promise<ExitStatus> {
  if (flags.queue) return showQueue(flags);
  if (flags.agreement) return showAgreement(flags);
  const act = actionOf(named, flags);
  return act === null ? showDocument(named, flags) : decide(act, flags);
}

type Act = (workspace: Workspace) => Promise<Reviewed>;

function actionOf(named: string, flags: Flags): Act | null {
  const { undo, reason } = flags;
  const options = { by: actorOf(flags), reason };
  if (undo !== undefined) return (workspace) => withdrawReview(workspace, undo, options);
  if (flags.accept) return (workspace) => acceptAttribution(workspace, named, options);
  if (flags.reject) return (workspace) => rejectAttribution(workspace, named, options);
  if (flags.correct) {
    return (workspace) =>
      correctAttribution(workspace, named, rolesIn(flags, unitNamed(workspace, named).shown), options);
  }
  const nothing = { source: null, cue: null, content: [], attitude: 'affirms' } as const;
  return flags.add ? (workspace) => addAttribution(workspace, named, rolesIn(flags, nothing), options) : null;
}

function rolesIn(flags: RoleFlags, shown: ReadRoles): ReadRoles {
  const given = (role: 'source' | 'cue') => {
    const spans = flags[role];
    return spans === undefined ? shown[role] : spans.length === 0 ? null : spans;
  };
  return {
    source: given('source'),
    cue: given('cue'),
    content: flags.content ?? shown.content,
    attitude: flags.attitude ?? shown.attitude,
  };
}

async function decide(act: Act, flags: Flags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const done = await withWorkspace(flags.workspace, 'existing', act);
  if (flags.format === 'json') await terminal.write([`${jsonLine(done)}\n`]);
  terminal.problems(done.problems);
  if (done.problems.length > 0) return exitStatus.incomplete;
  const { decision, document, attribution } = done;
  const now = attribution === null ? 'there is none now' : `now ${attribution}`;
  terminal.say(
    flags.undo === undefined
      ? `reviewed in ${document} by ${decision}, ${now}; \`hearsay review --undo ${decision}\` takes it back`
      : `withdrawn in ${document} by ${decision}, ${now}`,
  );
  return exitStatus.done;
}

async function showQueue(flags: Flags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const by = actorOf(flags);
  const reviewer = by.kind === 'person' ? by.name : '';
  const { total, items } = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    reviewQueue(workspace, { reviewer, offset: 0, limit: flags.limit }),
  );
  const shown = items.map(queuedItem);
  await terminal.write(
    flags.format === 'json'
      ? [`${jsonLine({ reviewer, total, items: shown })}\n`]
      : shown.map((one) => printQueueItem(one, terminal.page)),
  );
  terminal.say(`${count(total, 'attribution')} to be reviewed by ${JSON.stringify(reviewer)}`);
  return exitStatus.done;
}

async function showAgreement(flags: Flags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const agreement = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    reviewAgreement(workspace),
  );
  await terminal.write(
    flags.format === 'json' ? [`${jsonLine(agreement)}\n`] : printAgreement(agreement, terminal.page),
  );
  return exitStatus.done;
}

async function showDocument(named: string, flags: Flags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const reviews = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    chosenDocuments(workspace, named).flatMap(({ id }) => {
      const findings = findingsOf(workspace, id);
      return listedReviews(findings, documentReviews(workspace, findings));
    }),
  );
  await terminal.write(
    flags.format === 'json'
      ? [`${jsonLine({ reviews })}\n`]
      : reviews.map((one) => printDocumentReview(one, terminal.page)),
  );
  if (reviews.length === 0) terminal.say('nobody has reviewed anything in it');
  return exitStatus.done;
}
