import { jsonLine } from '../../formats/ledger/write.ts';
import { programVersion } from '../../store/program-version.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions } from './options.ts';
import { Terminal } from './terminal.ts';

/** How the workbench is served. */
export interface OpenFlags {
  /** 0: any that is free. */
  readonly port?: number;
}

/** `hearsay open FILE`: serves the workbench until it is interrupted. */
export async function open(
  workspace: string,
  flags: ByOption & OpenFlags & OutputOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const [{ openWorkbench }, { PageFetcher }] = await Promise.all([
    import('../server/open-workbench.ts'),
    import('../../ingest/web/page-fetcher.ts'),
  ]);
  const fetcher = new PageFetcher({});
  const workbench = await openWorkbench(workspace, {
    by: actorOf(flags),
    version: programVersion(),
    port: flags.port ?? null,
    fetchPage: (address, stop) => fetcher.fetch(address, stop),
  });
  const { url, token } = workbench;
  await terminal.write([flags.format === 'json' ? `${jsonLine({ url, token })}\n` : `${url}\n`]);
  terminal.say('open this address in a browser on this machine; Ctrl-C ends it');
  await interrupted();
  await workbench.close();
  return exitStatus.done;
}

/** Settles when the person at the keyboard, or the system, ends the program. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
