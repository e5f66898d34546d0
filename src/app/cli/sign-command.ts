import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { KeyFileOption } from './key-files.ts';
import { byOption, keyFileOption, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { SignatureOption } from './sign.ts';

/** Declares `hearsay sign`. */
export function declareSign(program: Command, finish: Finish): void {
  program
    .command('sign')
    .description('sign the head of the custody log, and with it all that is in the log')
    .addOption(workspaceOption())
    .addOption(keyFileOption())
    .addOption(byOption())
    .addOption(new Option('--out <FOLDER>', 'write the signature to files as well'))
    .addHelpText('after', examples('hearsay sign -w border.hearsay --out signatures/'))
    .action(async (flags: ByOption & KeyFileOption & SignatureOption & WorkspaceOptions) => {
      const { sign } = await import('./sign.ts');
      finish(await sign(flags));
    });
}
