import { ledgerLines } from '../../formats/ledger/write.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { countGaps } from '../gaps.ts';
import { addLeftOut, NOTHING_LEFT_OUT } from '../left-out.ts';
import { readPile } from '../read-pile.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { fetching } from './fetching.ts';
import { interruptible } from './interruption.ts';
import type { FetchFlags, OutputOptions, ReadingFlags } from './options.ts';
import { printDocument } from './print-document.ts';
import { ProgressLine } from './progress-line.ts';
import { isIncomplete, summary } from './summary.ts';
import { Terminal } from './terminal.ts';

/** `hearsay read PATH…`: prints what is in the files, without a workspace. */
export async function read(
  paths: readonly string[],
  flags: OutputOptions & ReadingFlags & FetchFlags,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const progress = new ProgressLine();
  const { workers } = flags;
  const fetch = await fetching(paths, flags);
  const pile = await interruptible((signal) =>
    readPile(paths, { ...fetch, workers, signal, onProgress: progress.update }),
  );
  progress.clear();
  if (pile.interrupted) {
    terminal.say('interrupted: nothing was printed, since the pile was not read to its end');
    return exitStatus.interrupted;
  }
  const ledger = assembleLedger(pile.findings);
  const found = new Map(pile.findings.map((findings) => [findings.document.id, findings]));
  await terminal.write(flags.format === 'json' ? ledgerLines(ledger) : trees());
  terminal.problems(pile.problems);
  const {
    documents: { length: documents },
    attributions: { length: attributions },
  } = ledger;
  const leftOut = addLeftOut(NOTHING_LEFT_OUT, pile.problems);
  const gaps = countGaps(ledger.documents);
  terminal.say(summary('read', { ...pile, documents, attributions, gaps, leftOut }));
  return isIncomplete(leftOut) ? exitStatus.incomplete : exitStatus.done;

  function* trees(): Generator<string> {
    for (const [n, document] of ledger.documents.entries()) {
      const findings = found.get(document.id);
      if (findings) yield `${n === 0 ? '' : '\n'}${printDocument({ ...findings, document }, terminal.page)}`;
    }
  }
}
