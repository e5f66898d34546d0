import { jsonLine } from '../../formats/ledger/write.ts';
import { type ClaimChoices, type ClaimList, listClaims } from '../claims/list-claims.ts';
import type { DateRange } from '../timeline/date-range.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printAsOf, printClaimSummary } from './print-claim-summary.ts';
import type { Page } from './print-document.ts';
import type { LimitOption } from './search.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** As one could have answered on a day. */
export interface AsOfOption {
  /** ISO 8601. */
  readonly asOf?: string;
}

/** Which claims are listed. */
export interface ClaimsFlags
  extends AsOfOption,
    Pick<ClaimChoices, 'by' | 'speaker' | 'minDocuments' | 'mood'>,
    LimitOption,
    OutputOptions,
    WorkspaceOptions {
  readonly since?: DateRange;
  readonly until?: DateRange;
}

/** `hearsay claims [WORDS…] -w FILE`: what is said, by how far it spread, on how few words it rests, what contradicts it, or how new it is. */
export async function claims(words: readonly string[], flags: ClaimsFlags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { since, until, limit } = flags;
  const seen =
    since === undefined && until === undefined
      ? undefined
      : { from: since?.from ?? null, until: until?.until ?? null };
  const choices = { ...flags, seen, words: words.length === 0 ? undefined : words.join(' ') };
  const list = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    listClaims(workspace, choices),
  );
  await terminal.write(flags.format === 'json' ? [`${jsonLine(list)}\n`] : asText(list, terminal.page));
  if (list.total === 0) terminal.say('no claim fits');
  if (list.total > limit) {
    terminal.say(`the first ${count(limit, 'claim')} of ${list.total.toLocaleString('en-GB')} (--limit)`);
  }
  return list.total > 0 ? exitStatus.done : exitStatus.incomplete;
}

function* asText({ asOf, claims: all }: ClaimList, page: Page): Generator<string> {
  if (asOf !== null) yield printAsOf(asOf, page);
  for (const claim of all) yield printClaimSummary(claim, page);
}
