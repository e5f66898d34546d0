import { type Command, Option } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { UnredactedOption } from './show.ts';

/** Declares `hearsay show`. */
export function declareShow(program: Command, finish: Finish): void {
  program
    .command('show')
    .description('list the documents of a workspace, or show one document, attribution or statement')
    .argument(
      '[ID|PATH]',
      'an id (d-…, a-…, s-…, sha256-…), an older reading (d-…@1), or a path as it was added',
    )
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--unredacted', 'also readings that are older than a redaction'))
    .addHelpText('after', examples('hearsay show', 'hearsay show reports/03-herald.html -w border.hearsay'))
    .action(
      async (idOrPath: string | undefined, flags: OutputOptions & UnredactedOption & WorkspaceOptions) => {
        const { show } = await import('./show.ts');
        finish(await show(idOrPath, flags));
      },
    );
}
