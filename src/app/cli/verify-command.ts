import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ChainHead } from '../../model/custody.ts';
import { maybeHead } from '../custody/noted-head.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { collect } from './option-values.ts';
import {
  caOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';
import type { VerifyFlags } from './verify.ts';

/** Declares `hearsay verify`. */
export function declareVerify(program: Command, finish: Finish): void {
  program
    .command('verify')
    .description('recompute everything that a workspace holds, and say what does not fit its custody log')
    .argument('[WORKSPACE]', 'the workspace, if not given by -w')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--head <HEAD>', 'a head that was noted earlier').argParser(collectHeads))
    .addOption(new Option('--key <PUBLIC>', 'a key that must have signed').argParser(collect))
    .addOption(caOption())
    .addHelpText(
      'after',
      examples(
        'hearsay verify border.hearsay',
        'hearsay verify border.hearsay --key ines.pub.pem --ca authority.pem',
      ),
    )
    .action(async (path: string | undefined, flags: OutputOptions & VerifyFlags & WorkspaceOptions) => {
      const { verify } = await import('./verify.ts');
      finish(await verify(path, flags));
    });
}

function collectHeads(value: string, before: readonly ChainHead[] = []): readonly ChainHead[] {
  const head = maybeHead(value);
  if (head !== null) return [...before, head];
  throw new InvalidArgumentError('It must be a number, a colon and a hash, as `hearsay verify` prints it.');
}
