import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  allowDowngradeOption,
  allowPortOption,
  type FetchFlags,
  formatOption,
  ignoreRobotsOption,
  maxBytesOption,
  type OutputOptions,
  pathsArgument,
  type ReadingFlags,
  workersOption,
} from './options.ts';

/** Declares `hearsay read`. */
export function declareRead(program: Command, finish: Finish): void {
  program
    .command('read')
    .description('print who says what in files or web pages, without a workspace')
    .addArgument(pathsArgument())
    .addOption(formatOption())
    .addOption(workersOption())
    .addOption(ignoreRobotsOption())
    .addOption(allowPortOption())
    .addOption(allowDowngradeOption())
    .addOption(maxBytesOption())
    .addHelpText(
      'after',
      examples('hearsay read article.html', 'hearsay read reports/ --format json > ledger.json'),
    )
    .action(async (paths: string[], flags: OutputOptions & ReadingFlags & FetchFlags) => {
      const { read } = await import('./read.ts');
      finish(await read(paths, flags));
    });
}
