import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { FormatOption } from './export.ts';
import { byOption, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay export`. */
export function declareExport(program: Command, finish: Finish): void {
  program
    .command('export')
    .description('print everything that a workspace holds, or the passages that persons reviewed')
    .addOption(workspaceOption())
    .addOption(new Option('--format <FORMAT>', 'how').choices(['ledger', 'casebook']).default('ledger'))
    .addOption(byOption())
    .addHelpText(
      'after',
      examples(
        'hearsay export --format ledger -w border.hearsay > ledger.json',
        'hearsay export --format casebook -w border.hearsay > reviewed.txt',
      ),
    )
    .action(async (flags: ByOption & FormatOption & WorkspaceOptions) => {
      const { exportWorkspace } = await import('./export.ts');
      finish(await exportWorkspace(flags));
    });
}
