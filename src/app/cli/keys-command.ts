import { Argument, type Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { KeyFileOption } from './key-files.ts';
import { keyFileOption } from './options.ts';

/** Declares `hearsay keys`. */
export function declareKeys(program: Command, finish: Finish): void {
  program
    .command('keys')
    .description('make the key that you sign with, or show its public part and fingerprint')
    .addArgument(new Argument('<WHAT>', 'what to do').choices(['new', 'show']))
    .addOption(keyFileOption())
    .addHelpText('after', examples('hearsay keys new', 'hearsay keys show'))
    .action(async (what: 'new' | 'show', flags: KeyFileOption) => {
      const { keys } = await import('./keys.ts');
      finish(await keys(what, flags));
    });
}
