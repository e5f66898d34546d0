import { CommanderError } from 'commander';
import { ProblemError } from '../../model/problem.ts';
import { programVersion } from '../../store/program-version.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { makeProgram } from './program.ts';

/** Runs the command line of this process and sets its exit status. */
async function main(): Promise<void> {
  endQuietlyWhenNobodyReads();
  process.exitCode = await run(process.argv);
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  try {
    const program = makeProgram(programVersion(), (finished) => {
      status = finished;
    });
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    return await report(error);
  }
}

/** Commander has said what is wrong by itself. A problem is told on one line; anything else is a fault of ours. */
async function report(error: unknown): Promise<ExitStatus> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.usage;
  if (isBrokenPipe(error)) return exitStatus.done;
  if (!(error instanceof ProblemError)) throw error;
  const { Terminal } = await import('./terminal.ts');
  new Terminal().problems([error.problem]);
  return exitStatus.usage;
}

/** `hearsay … | head` ends when head does: that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isBrokenPipe(error)) throw error;
      process.exit();
    });
  }
}

function isBrokenPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
  );
}

await main();
