import { type Command, Option } from 'commander';
import type { IdentityFlags } from './identity-decision.ts';
import { reasonText } from './option-values.ts';
import { byOption, formatOption, workspaceOption } from './options.ts';

/**
 * A command by which a person decides something of a whole workspace, with the options that all of them have.
 *
 * @param of - what is decided
 */
export function decidingCommand(parent: Command, name: string, of: 'who is who' | 'claims'): Command {
  return parent
    .command(name)
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText))
    .addOption(new Option('--undo <ID>', `withdraw a decision of ${of} (p-…)`));
}

/** Either something is decided, with all that it needs, or something is withdrawn. */
export function requireEither(
  command: Command,
  isWhole: boolean,
  { undo }: IdentityFlags,
  isBegun = isWhole,
): void {
  if (undo === undefined ? isWhole : !isBegun) return;
  command.error('error: name what it is about, or a decision to --undo');
}
