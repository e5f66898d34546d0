import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { byOption, caOption, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { StampOptions } from './stamp.ts';

/** Declares `hearsay stamp`. */
export function declareStamp(program: Command, finish: Finish): void {
  program
    .command('stamp')
    .description('have the head of the custody log stamped by a time-stamping authority (RFC 3161)')
    .addOption(workspaceOption())
    .addOption(byOption())
    .addOption(
      new Option('--request <FILE>', 'write a request to a file').conflicts(['response', 'tsa', 'ca']),
    )
    .addOption(new Option('--response <FILE>', 'attach the answer to a request').conflicts('tsa'))
    .addOption(new Option('--tsa <URL>', 'ask this authority over HTTP, and attach its answer'))
    .addOption(caOption())
    .addHelpText(
      'after',
      examples(
        'hearsay stamp --request head.tsq     then, when the answer is there:',
        'hearsay stamp --response head.tsr --ca authority.pem',
      ),
    )
    .action(async (flags: ByOption & StampOptions & WorkspaceOptions, command: Command) => {
      if ((flags.request ?? flags.response ?? flags.tsa) === undefined) {
        command.error('error: say what to do: --request FILE, --response FILE or --tsa URL');
      }
      const { stamp } = await import('./stamp.ts');
      finish(await stamp(flags));
    });
}
