import type { Command } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  allowDowngradeOption,
  allowPortOption,
  byOption,
  type FetchFlags,
  formatOption,
  ignoreRobotsOption,
  maxBytesOption,
  type OutputOptions,
  pathsArgument,
  type ReadingFlags,
  type WorkspaceOptions,
  workersOption,
  workspaceOption,
} from './options.ts';

/** Declares `hearsay add`. */
export function declareAdd(program: Command, finish: Finish): void {
  program
    .command('add')
    .description('read files or web pages into a workspace; what it holds already is not read again')
    .addArgument(pathsArgument())
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(workersOption())
    .addOption(byOption())
    .addOption(ignoreRobotsOption())
    .addOption(allowPortOption())
    .addOption(allowDowngradeOption())
    .addOption(maxBytesOption())
    .addHelpText(
      'after',
      examples(
        'hearsay add reports/ -w border.hearsay',
        'hearsay add https://www.example.org/news/quay -w border.hearsay',
      ),
    )
    .action(
      async (
        paths: string[],
        flags: ByOption & OutputOptions & ReadingFlags & FetchFlags & WorkspaceOptions,
      ) => {
        const { add } = await import('./add.ts');
        finish(await add(paths, flags));
      },
    );
}
