import { Command } from 'commander';
import { declareAdd } from './add-command.ts';
import { declareAffiliate } from './affiliate-command.ts';
import { declareClaims } from './claims-command.ts';
import { declareCorrect } from './correct-command.ts';
import { declareCustody } from './custody-command.ts';
import { declareDecisions } from './decisions-command.ts';
import type { Finish } from './exit-status.ts';
import { declareExplain } from './explain-command.ts';
import { declareExport } from './export-command.ts';
import { declareHistory } from './history-command.ts';
import { declareKeys } from './keys-command.ts';
import { declareMerge } from './merge-command.ts';
import { declareNames } from './names-command.ts';
import { declareOpen } from './open-command.ts';
import { declarePack } from './pack-command.ts';
import { declareReRead } from './re-read-command.ts';
import { declareRead } from './read-command.ts';
import { declareRedact } from './redact-command.ts';
import { declareRename } from './rename-command.ts';
import { declareReview } from './review-command.ts';
import { declareSearch } from './search-command.ts';
import { declareShow } from './show-command.ts';
import { declareSign } from './sign-command.ts';
import { declareSplit } from './split-command.ts';
import { declareStamp } from './stamp-command.ts';
import { declareTimeline } from './timeline-command.ts';
import { declareTrace } from './trace-command.ts';
import { declareUnpack } from './unpack-command.ts';
import { declareVerify } from './verify-command.ts';
import { declareWho } from './who-command.ts';

/**
 * The command line of hearsay. What a command needs is loaded when it runs, so that `--help` does not wait for it.
 *
 * @param version - of the package
 * @param finish - is told the exit status of the command that was run
 */
export function makeProgram(version: string, finish: Finish): Command {
  const program = new Command('hearsay')
    .description(
      'Who said it first, and on whose word? Reads a pile of reports and finds who says what, and from whom.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--no-color', 'print without colours (so does setting NO_COLOR)')
    .addHelpText('after', generalHelp)
    .exitOverride()
    .showHelpAfterError('(see --help)');
  for (const declare of commands) declare(program, finish);
  return program;
}

/** The commands in the order of `--help`. */
const commands: readonly ((program: Command, finish: Finish) => void)[] = [
  declareRead,
  declareAdd,
  declareOpen,
  declareReRead,
  declareCorrect,
  declareReview,
  declareRedact,
  declareMerge,
  declareSplit,
  declareRename,
  declareAffiliate,
  declareDecisions,
  declareNames,
  declareShow,
  declareExplain,
  declareWho,
  declareTimeline,
  declareClaims,
  declareTrace,
  declareSearch,
  declareHistory,
  declareExport,
  declarePack,
  declareUnpack,
  declareVerify,
  declareCustody,
  declareKeys,
  declareSign,
  declareStamp,
];

const generalHelp = `
Exit status:
  0    everything was read, and what was looked for was found
  1    something was left out or does not fit (see standard error), or nothing was found
  2    the command line, the workspace or another file that was named could not be used
  130  interrupted

Examples:
  hearsay read reports/                    what is in a folder of reports
  hearsay add reports/ -w border.hearsay   keep it in a workspace
  hearsay add https://www.example.org/news keep a page as it is today
  hearsay who Marek -w border.hearsay      what somebody said, and what came through them`;
