import { jsonLine } from '../../formats/ledger/write.ts';
import { type AsOfCounts, countAsOf } from '../as-of.ts';
import { claimsMeant } from '../claims/find-claims.ts';
import { type TracedClaim, traceIn } from '../trace.ts';
import type { AsOfOption } from './claims.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printAsOf } from './print-claim-summary.ts';
import { printTrace } from './print-trace.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** So many other claims that fit are named. */
const mostOthers = 5;

/** What was asked for, and other claims that fit the words, the best first. */
interface Traced {
  readonly asOf: AsOfCounts | null;
  readonly traced: TracedClaim | null;
  readonly others: readonly { readonly id: string; readonly text: string }[];
}

/** `hearsay trace WORDS|ID -w FILE`: a claim from its origins to its readers, with what each retelling changed and who denies it. */
export async function trace(
  words: readonly string[],
  flags: AsOfOption & OutputOptions & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const asked = words.join(' ');
  const found = await withWorkspace(flags.workspace, 'existing', async (workspace): Promise<Traced> => {
    const { pile, ids } = claimsMeant(workspace, asked, 1 + mostOthers, flags.asOf ?? null);
    const [id = '', ...others] = ids;
    return {
      asOf: pile.asOf && countAsOf(pile.asOf),
      traced: traceIn(pile, id),
      others: others.map((other) => ({ id: other, text: pile.claims.get(other)?.text ?? '' })),
    };
  });
  if (found.traced === null) {
    terminal.say(`no claim in ${printable(flags.workspace)} is like ${printable(asked)}`);
    return exitStatus.incomplete;
  }
  const { page } = terminal;
  const head = found.asOf === null ? [] : [printAsOf(found.asOf, page)];
  await terminal.write(
    flags.format === 'json'
      ? [`${jsonLine(asJson(found, found.traced))}\n`]
      : [...head, printTrace(found.traced, page)],
  );
  for (const { id, text } of found.others) terminal.say(`also like it: ${id} “${printable(text)}”`);
  return exitStatus.done;
}

function asJson(
  { asOf, others }: Traced,
  { trace: { claim, origins, dissent }, documents, related }: TracedClaim,
) {
  return {
    asOf,
    claim,
    origins,
    dissent,
    documents: [...documents.values()].map(({ id, path, record, title, publisher, published, url }) => ({
      id,
      path,
      record,
      title,
      publisher,
      published,
      url,
    })),
    related: [...related.values()].map(({ id, text, distorts }) => ({ id, text, distorts })),
    others,
  };
}
