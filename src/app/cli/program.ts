import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { attitudes } from '../../formats/marked-text/marked-case.ts';
import type { ChainHead } from '../../model/custody.ts';
import type { Span } from '../../model/span.ts';
import { CLAIM_ORDERS } from '../claims/claim-order.ts';
import type { SplittingChoices } from '../claims/split-claims.ts';
import { maybeHead } from '../custody/noted-head.ts';
import type { SplitTarget } from '../identity/split-actor.ts';
import { DATE_RANGE_FORM, type DateRange, maybeDateRange } from '../timeline/date-range.ts';
import type { ByOption } from './actor.ts';
import type { AffiliateFlags } from './affiliate.ts';
import type { AsOfOption, ClaimsFlags } from './claims.ts';
import type { CorrectFlags } from './correct.ts';
import type { ExitStatus } from './exit-status.ts';
import type { FormatOption } from './export.ts';
import type { IdentityFlags } from './identity-decision.ts';
import type { JoinFlags } from './join-claims.ts';
import type { KeyFileOption } from './key-files.ts';
import type { OpenFlags } from './open.ts';
import type { FetchFlags, OutputOptions, ReadingFlags, WorkspaceOptions } from './options.ts';
import type { RenewalFlags } from './re-read.ts';
import type { RedactFlags } from './redact.ts';
import type { ReviewFlags } from './review.ts';
import type { LimitOption } from './search.ts';
import type { UnredactedOption } from './show.ts';
import type { SignatureOption } from './sign.ts';
import type { StampOptions } from './stamp.ts';
import type { TimelineFlags } from './timeline.ts';
import type { VerifyFlags } from './verify.ts';
import type { AllOption } from './who.ts';

/** Takes the exit status of the command that was run. */
type Finish = (status: ExitStatus) => void;

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
  for (const addCommand of commands) addCommand(program, finish);
  return program;
}

/** The commands in the order of `--help`. */
const commands: readonly ((program: Command, finish: Finish) => void)[] = [
  addRead,
  addAdd,
  addOpen,
  addReRead,
  addCorrect,
  addReview,
  addRedact,
  addMerge,
  addSplit,
  addRename,
  addAffiliate,
  addDecisions,
  addNames,
  addShow,
  addExplain,
  addWho,
  addTimeline,
  addClaims,
  addTrace,
  addSearch,
  addHistory,
  addExport,
  addPack,
  addUnpack,
  addVerify,
  addCustody,
  addKeys,
  addSign,
  addStamp,
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

function addRead(program: Command, finish: Finish): void {
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

function addAdd(program: Command, finish: Finish): void {
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

function addReRead(program: Command, finish: Finish): void {
  program
    .command('re-read')
    .description('read held originals anew with this version; the older readings are kept')
    .argument('[PATH|ID...]', 'paths or folders as they were added, or ids (d-…, sha256-…); all if not given')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(workersOption())
    .addOption(byOption())
    .addOption(new Option('--all', 'also what this version has read already'))
    .addHelpText('after', examples('hearsay re-read -w border.hearsay', 'hearsay re-read reports/ --all'))
    .action(
      async (
        named: string[],
        flags: ByOption & OutputOptions & ReadingFlags & RenewalFlags & WorkspaceOptions,
      ) => {
        const { reRead } = await import('./re-read.ts');
        finish(await reRead(named, flags));
      },
    );
}

function addCorrect(program: Command, finish: Finish): void {
  program
    .command('correct')
    .description('state facts of a document in the place of what its file says')
    .argument('[DOCUMENT]', 'an id (d-…), or a path as it was added')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--published <DATE>', 'when: ISO 8601, as precise as known; empty: not known'))
    .addOption(new Option('--publisher <NAME>', 'the site, paper or body that carries it'))
    .addOption(new Option('--title <TITLE>', 'what it is called'))
    .addOption(new Option('--author <NAME>', 'who wrote it'))
    .addOption(new Option('--url <ADDRESS>', 'its own address'))
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText))
    .addOption(
      new Option('--undo <ID>', 'withdraw a correction (p-…)').conflicts([
        'published',
        'publisher',
        'title',
        'author',
        'url',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay correct scan.pdf --published 2031-05-09 --reason "see the stamp on p. 1" --by "Ines Varga"',
        'hearsay correct --undo p-0123456789abcdef',
      ),
    )
    .action(
      async (
        named: string | undefined,
        flags: ByOption & CorrectFlags & OutputOptions & WorkspaceOptions,
        command: Command,
      ) => {
        if ((named === undefined) === (flags.undo === undefined)) {
          command.error('error: name a document and its facts, or a correction to --undo');
        }
        const { correct } = await import('./correct.ts');
        finish(await correct(named, flags));
      },
    );
}

/** What `hearsay review` can be told to do; one at a time. */
const reviewing = ['accept', 'reject', 'correct', 'add', 'undo', 'queue', 'agreement'] as const;

function addReview(program: Command, finish: Finish): void {
  const only = (option: Option, own: (typeof reviewing)[number]): Option =>
    option.conflicts(reviewing.filter((one) => one !== own));
  program
    .command('review')
    .description('say whether attributions are there as they were found, and see where reviewers differ')
    .argument('[ID]', 'an attribution (a-…), a review of one (p-…), or a document (d-… or path)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(only(new Option('--accept', 'it is there as it is shown'), 'accept'))
    .addOption(only(new Option('--reject', 'it is not there'), 'reject'))
    .addOption(only(new Option('--correct', 'it reads otherwise, as the roles say'), 'correct'))
    .addOption(only(new Option('--add', 'it is missing in the document'), 'add'))
    .addOption(only(new Option('--undo <ID>', 'withdraw a review (p-…)'), 'undo'))
    .addOption(only(new Option('--queue', 'what you have not reviewed, the least certain first'), 'queue'))
    .addOption(only(new Option('--agreement', 'how far reviewers agree, and where they do not'), 'agreement'))
    .addOption(
      new Option('--source <SPANS>', 'who says it: START-END, several with commas; empty: nobody').argParser(
        spansText,
      ),
    )
    .addOption(new Option('--cue <SPANS>', 'through which words; empty: none').argParser(spansText))
    .addOption(new Option('--content <SPANS>', 'what is said').argParser(spansText))
    .addOption(new Option('--attitude <ATTITUDE>', 'of the source to it').choices(attitudes))
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText))
    .addOption(
      new Option('--limit <N>', 'at most so many of the queue')
        .default(20)
        .argParser(wholeNumber(1, 999_999_999)),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay review --queue --by "Ines Varga"',
        'hearsay review a-0123456789abcdef --accept',
        'hearsay review a-0123456789abcdef --correct --source 120-128 --content 134-178,190-210',
        'hearsay review --agreement',
      ),
    )
    .action(
      async (
        named: string | undefined,
        flags: ByOption & OutputOptions & ReviewFlags & WorkspaceOptions,
        command: Command,
      ) => {
        const what = reviewing.find((one) => flags[one] !== undefined) ?? null;
        const needsId = what === null || ['accept', 'reject', 'correct', 'add'].includes(what);
        if (needsId !== (named !== undefined)) {
          command.error(
            'error: name an attribution and --accept, --reject or --correct it; or a document, to --add to it or see its reviews',
          );
        }
        if (what === 'add' && flags.content === undefined) command.error('error: --add needs --content');
        const { review } = await import('./review.ts');
        finish(await review(named ?? '', flags));
      },
    );
}

function addRedact(program: Command, finish: Finish): void {
  program
    .command('redact')
    .description('make a reading of a document without some of its words; the original stays as it is')
    .argument('<DOCUMENT...>', 'ids (d-…, sha256-…), or paths as they were added')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(
      new Option('--text <WORDS>', 'words, wherever they stand; may be given again')
        .argParser(collect)
        .conflicts('span'),
    )
    .addOption(
      new Option(
        '--span <START-END>',
        'a passage of the text, in UTF-16 code units; may be given again',
      ).argParser(collectSpans),
    )
    .addOption(
      new Option('--replacement <MARK>', 'what stands there instead').default('█').argParser(markText),
    )
    .addOption(
      new Option('--reason <TEXT>', 'why, for the custody log').argParser(reasonText).makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay redact statement.docx --text "Ana Vell" --reason "witness at risk" --by "Ines Varga"',
      ),
    )
    .action(
      async (
        named: string[],
        flags: ByOption & OutputOptions & RedactFlags & WorkspaceOptions,
        command: Command,
      ) => {
        if ((flags.text ?? flags.span) === undefined) {
          command.error('error: say what to redact: --text WORDS or --span START-END');
        }
        const { redact } = await import('./redact.ts');
        finish(await redact(named, flags));
      },
    );
}

function addMerge(program: Command, finish: Finish): void {
  identityCommand(program, 'merge')
    .description('decide that what documents call so is one actor')
    .argument('[ENTITY...]', 'ids (e-…), or names that one actor alone has')
    .addHelpText(
      'after',
      examples(
        'hearsay merge "Ilan Marek" e-0123456789abcdef --reason "the same signature" --by "Ines Varga"',
        'hearsay merge --undo p-0123456789abcdef',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags, command: Command) => {
      requireEither(command, named.length > 0, flags);
      const { merge } = await import('./merge.ts');
      finish(await merge(named, flags));
    });
}

function addSplit(program: Command, finish: Finish): void {
  identityCommand(program, 'split')
    .description('decide that some names of an actor, or what it is in some documents, is another one')
    .argument('[ENTITY]', 'an id (e-…), or a name that one actor alone has')
    .addOption(new Option('--names <NAME...>', 'names that are the other one’s'))
    .addOption(
      new Option('--documents <DOCUMENT...>', 'ids (d-…) or paths of documents that mean the other one'),
    )
    .addOption(
      new Option('--from <ENTITY...>', 'whom it is not, now or later').conflicts(['names', 'documents']),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay split "Ilan Marek" --from "Jon Marek" --reason "they are brothers"',
        'hearsay split "Ilan Marek" --documents reports/03-herald.html --reason "another of that name"',
        'hearsay split e-0123456789abcdef --names "Jon Marek" "J. Marek"',
      ),
    )
    .action(async (named: string | undefined, flags: IdentityFlags & SplitTarget, command: Command) => {
      requireEither(command, named !== undefined, flags);
      if (flags.undo === undefined && (flags.names ?? flags.documents ?? flags.from) === undefined) {
        command.error('error: say what to set apart: --names NAME…, --documents DOCUMENT… or --from ENTITY…');
      }
      const { split } = await import('./split.ts');
      finish(await split(named ?? '', flags));
    });
}

function addRename(program: Command, finish: Finish): void {
  identityCommand(program, 'rename')
    .description('decide what an actor is called')
    .argument('[ENTITY]', 'an id (e-…), or a name that one actor alone has')
    .argument('[NAME]', 'what it is called from then on')
    .addHelpText('after', examples('hearsay rename Marek "Ilan Marek"'))
    .action(
      async (named: string | undefined, name: string | undefined, flags: IdentityFlags, command: Command) => {
        requireEither(command, name !== undefined, flags, named !== undefined);
        const { rename } = await import('./rename.ts');
        finish(await rename(named ?? '', name ?? '', flags));
      },
    );
}

function addAffiliate(program: Command, finish: Finish): void {
  identityCommand(program, 'affiliate')
    .description('decide that somebody belongs to a body or speaks for it, or does not')
    .argument('[MEMBER]', 'an id (e-…), or a name that one actor alone has')
    .argument('[BODY]', 'the same, of the body')
    .addOption(new Option('--role <ROLE>', 'as what, such as spokesman'))
    .addOption(new Option('--from <DATE>', 'since when: ISO 8601, as precise as known'))
    .addOption(new Option('--until <DATE>', 'until when'))
    .addOption(new Option('--source <TEXT>', 'where you have it from'))
    .addOption(
      new Option(
        '--retract',
        'it does not count, whoever says so; in any role, or in that of --role',
      ).conflicts(['from', 'until', 'source']),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay affiliate "Ilan Marek" "Island Party" --role spokesman --from 2030-02 --source "party register"',
        'hearsay affiliate "Ilan Marek" "Harbour Board" --retract --reason "an error of the wire"',
      ),
    )
    .action(
      async (member: string | undefined, of: string | undefined, flags: AffiliateFlags, command: Command) => {
        requireEither(command, of !== undefined, flags, member !== undefined);
        const { affiliate } = await import('./affiliate.ts');
        finish(await affiliate(member ?? '', of ?? '', flags));
      },
    );
}

/** A command that decides who is who, with the options that all of them have. */
function identityCommand(program: Command, name: string): Command {
  return decidingCommand(program, name).addOption(
    new Option('--undo <ID>', 'withdraw a decision of who is who (p-…)'),
  );
}

/** A command by which a person decides something of a whole workspace. */
function decidingCommand(parent: Command, name: string): Command {
  return parent
    .command(name)
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText));
}

/** Either something is decided, with all that it needs, or something is withdrawn. */
function requireEither(command: Command, isWhole: boolean, { undo }: IdentityFlags, isBegun = isWhole): void {
  if (undo === undefined ? isWhole : !isBegun) return;
  command.error('error: name what it is about, or a decision to --undo');
}

function addDecisions(program: Command, finish: Finish): void {
  program
    .command('decisions')
    .description('list what persons decided, of documents, who is who and claims, and whether it counts')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay decisions -w border.hearsay'))
    .action(async (flags: OutputOptions & WorkspaceOptions) => {
      const { decisions } = await import('./decisions.ts');
      finish(await decisions(flags));
    });
}

function addNames(program: Command, finish: Finish): void {
  program
    .command('names')
    .description('take lists of names (watch lists, alias lists) in or out, or show which there are')
    .addArgument(new Argument('[WHAT]', 'what to do').choices(['add', 'remove', 'show']).default('show'))
    .argument('[FILE|LIST...]', 'files to add (CSV, or FollowTheMoney JSON lines), or lists to remove (l-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addHelpText(
      'after',
      examples('hearsay names add aliases.csv', 'hearsay names', 'hearsay names remove l-0123456789abcdef'),
    )
    .action(
      async (
        what: 'add' | 'remove' | 'show',
        named: string[],
        flags: ByOption & OutputOptions & WorkspaceOptions,
        command: Command,
      ) => {
        if ((what === 'show') !== (named.length === 0)) {
          command.error('error: name files to add or lists to remove; show takes none');
        }
        const { addNames: add, removeNames, showNames } = await import('./names.ts');
        if (what === 'show') finish(await showNames(flags));
        else finish(await (what === 'add' ? add : removeNames)(named, flags));
      },
    );
}

function addShow(program: Command, finish: Finish): void {
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

function addExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('show why an attribution was found, and what its confidence rests on')
    .argument('<ATTRIBUTION>', 'the id of an attribution (a-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay explain a-1f0c5b2e9d3a7846 -w border.hearsay'))
    .action(async (id: string, flags: OutputOptions & WorkspaceOptions) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(id, flags));
    });
}

function addWho(program: Command, finish: Finish): void {
  program
    .command('who')
    .description('show who goes by a name: roles, affiliations, what they said and what was said about them')
    .argument('<NAME...>', 'words of a name, whatever their case and accents; or an id (e-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--all', 'all that is known, not only the first of each kind'))
    .addHelpText('after', examples('hearsay who Ilan Marek -w border.hearsay'))
    .action(async (words: string[], flags: AllOption & OutputOptions & WorkspaceOptions) => {
      const { who } = await import('./who.ts');
      finish(await who(words, flags));
    });
}

function addTimeline(program: Command, finish: Finish): void {
  program
    .command('timeline')
    .description('show what is said to have happened when, and when and by whom that was said')
    .argument('[NAME...]', 'only what came through them: words of a name, or an id (e-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--about <NAME>', 'only what others say that mentions somebody of this name'))
    .addOption(new Option('--happened <DATES>', 'only what is to have happened then').argParser(dateRange))
    .addOption(new Option('--said <DATES>', 'only what was said then').argParser(dateRange))
    .addOption(
      new Option('--undated', 'also what does not say when it happened, by when it was said').conflicts(
        'happened',
      ),
    )
    .addOption(new Option('--limit <N>', 'at most so many statements').argParser(wholeNumber(1, 999_999_999)))
    .addOption(new Option('--all', 'all who said the same, not only the first of them'))
    .addHelpText(
      'after',
      `\nDATES: ${DATE_RANGE_FORM}.\n${examples(
        'hearsay timeline -w border.hearsay',
        'hearsay timeline Ilan Marek --happened 2031-05-01..2031-05-09',
        'hearsay timeline --about Marek --said ..2031-05',
      )}`,
    )
    .action(async (words: string[], flags: AllOption & OutputOptions & TimelineFlags & WorkspaceOptions) => {
      const { showTimeline } = await import('./timeline.ts');
      finish(await showTimeline(words, flags));
    });
}

function addTrace(program: Command, finish: Finish): void {
  program
    .command('trace')
    .description(
      'follow a claim from its origins to its readers, with what each retelling changed and who denies it',
    )
    .argument('<WORDS...>', 'words of the claim, or an id of it (c-…) or of one of its statements (s-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(asOfOption())
    .addHelpText(
      'after',
      examples(
        'hearsay trace forty men crossed the river -w border.hearsay',
        'hearsay trace c-0123456789abcdef --as-of 2031-05-09',
      ),
    )
    .action(async (words: string[], flags: AsOfOption & OutputOptions & WorkspaceOptions) => {
      const { trace } = await import('./trace.ts');
      finish(await trace(words, flags));
    });
}

function addClaims(program: Command, finish: Finish): void {
  const claims = program
    .command('claims')
    .description('list what is said, show one claim, or decide what is one claim');
  addClaimsList(claims, finish);
  addClaimsShow(claims, finish);
  addClaimsJoin(claims, finish);
  addClaimsSplit(claims, finish);
  addClaimsLock(claims, finish);
}

function addClaimsList(claims: Command, finish: Finish): void {
  claims
    .command('list', { isDefault: true })
    .description('list claims by spread, independence, contradiction or newness')
    .argument('[WORDS...]', 'only claims with a statement in which all of them stand')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--by <ORDER>', 'what comes first').choices(CLAIM_ORDERS).default('spread'))
    .addOption(new Option('--speaker <NAME>', 'only what came through somebody of this name, or an id (e-…)'))
    .addOption(new Option('--since <DATE>', 'only what was first seen then or later').argParser(dateRange))
    .addOption(new Option('--until <DATE>', 'only what was first seen then or earlier').argParser(dateRange))
    .addOption(
      new Option('--min-documents <N>', 'only what is in so many documents').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .addOption(
      new Option('--mood <MOOD>', 'only what is mostly put so').choices([
        'assertion',
        'question',
        'wish',
        'opinion',
      ]),
    )
    .addOption(
      new Option('--limit <N>', 'at most so many').default(20).argParser(wholeNumber(1, 999_999_999)),
    )
    .addOption(asOfOption())
    .addHelpText(
      'after',
      examples(
        'hearsay claims -w border.hearsay',
        'hearsay claims quay burned --by independence --min-documents 3',
        'hearsay claims --speaker "Ilan Marek" --as-of 2031-05-09',
      ),
    )
    .action(async (words: string[], flags: ClaimsFlags, command: Command) => {
      // Options before the name of a command hide it: `claims -w FILE join …` would look for these words.
      const isNamed = claims.commands.some((one) => one !== command && one.name() === words[0]);
      if (isNamed && claims.args[0] !== command.name()) {
        command.error(`error: give options behind the command: hearsay claims ${words[0]} … -w FILE`);
      }
      const { claims: list } = await import('./claims.ts');
      finish(await list(words, flags));
    });
}

function addClaimsShow(claims: Command, finish: Finish): void {
  claims
    .command('show')
    .description('show a claim with its statements by origin, its chains, and what speaks for and against it')
    .argument('<ID>', 'of a claim (c-…), or of one of its statements (s-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--all', 'all statements and pairs, not only the first of each origin'))
    .addOption(asOfOption())
    .addHelpText('after', examples('hearsay claims show c-0123456789abcdef -w border.hearsay'))
    .action(async (named: string, flags: AllOption & AsOfOption & OutputOptions & WorkspaceOptions) => {
      const { printOneClaim } = await import('./show-claim.ts');
      finish(await printOneClaim(named, flags));
    });
}

function addClaimsJoin(claims: Command, finish: Finish): void {
  claimCommand(claims, 'join')
    .description('decide that claims or statements are one claim')
    .argument('[ID...]', 'claims (c-…), each with all its statements, or statements (s-…)')
    .addOption(
      new Option('--opposite', 'the second says of what the first says that it is not so').conflicts('same'),
    )
    .addOption(new Option('--same', 'they say the same; else it is read off their words'))
    .addHelpText(
      'after',
      examples(
        'hearsay claims join c-0123456789abcdef c-fedcba9876543210 --reason "the same fire"',
        'hearsay claims join --undo p-0123456789abcdef',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags & JoinFlags, command: Command) => {
      requireEither(command, named.length > 1, flags, named.length > 0);
      const { join } = await import('./join-claims.ts');
      finish(await join(named, flags));
    });
}

function addClaimsSplit(claims: Command, finish: Finish): void {
  claimCommand(claims, 'split')
    .description('decide that statements are a claim of their own, or not of a claim')
    .argument('[ID...]', 'statements (s-…), or claims (c-…), each with all its statements')
    .addOption(new Option('--from <ID...>', 'claims or statements whose claim they are not, now or later'))
    .addHelpText(
      'after',
      examples(
        'hearsay claims split s-0123456789abcdef --reason "another quay"',
        'hearsay claims split c-0123456789abcdef --from c-fedcba9876543210',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags & SplittingChoices, command: Command) => {
      requireEither(command, named.length > 0, flags);
      const { splitOff } = await import('./split-claims.ts');
      finish(await splitOff(named, flags));
    });
}

function addClaimsLock(claims: Command, finish: Finish): void {
  claimCommand(claims, 'lock')
    .description('decide that the statements of a claim are right as a whole; others are only suggested')
    .argument('[ID]', 'a claim (c-…), or one of its statements (s-…)')
    .addHelpText('after', examples('hearsay claims lock c-0123456789abcdef -w border.hearsay'))
    .action(async (named: string | undefined, flags: IdentityFlags, command: Command) => {
      requireEither(command, named !== undefined, flags);
      const { lock } = await import('./lock-claim.ts');
      finish(await lock(named ?? '', flags));
    });
}

/** A command that decides what is one claim, with the options that all of them have. */
function claimCommand(claims: Command, name: string): Command {
  return decidingCommand(claims, name).addOption(
    new Option('--undo <ID>', 'withdraw a decision of claims (p-…)'),
  );
}

function addSearch(program: Command, finish: Finish): void {
  program
    .command('search')
    .description('find names, statements and paragraphs in which all the words stand')
    .argument('<WORDS...>', 'whole words; case and accents make no difference')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(
      new Option('--limit <N>', 'at most so many of each kind').default(20).argParser(wholeNumber(1)),
    )
    .addHelpText('after', examples('hearsay search river crossed -w border.hearsay'))
    .action(async (words: string[], flags: OutputOptions & WorkspaceOptions & LimitOption) => {
      const { search } = await import('./search.ts');
      finish(await search(words, flags));
    });
}

function addHistory(program: Command, finish: Finish): void {
  program
    .command('history')
    .description('show every reading of a page, and what changed from one to the next')
    .argument('<ADDRESS>', 'of a page, as https://…')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay history https://www.example.org/news/quay -w border.hearsay'))
    .action(async (address: string, flags: OutputOptions & WorkspaceOptions) => {
      const { history } = await import('./history.ts');
      finish(await history(address, flags));
    });
}

function addExport(program: Command, finish: Finish): void {
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

function addPack(program: Command, finish: Finish): void {
  program
    .command('pack')
    .description('write a workspace into a folder that anybody can read and check without hearsay')
    .argument('<FOLDER>', 'a folder that does not exist yet')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--unredacted', 'also the originals and older readings of redacted documents'))
    .addHelpText('after', examples('hearsay pack border-bundle -w border.hearsay'))
    .action(async (folder: string, flags: ByOption & OutputOptions & UnredactedOption & WorkspaceOptions) => {
      const { pack } = await import('./pack.ts');
      finish(await pack(folder, flags, program.version() ?? ''));
    });
}

function addUnpack(program: Command, finish: Finish): void {
  program
    .command('unpack')
    .description('check a packed folder, and make its workspace anew')
    .argument('<FOLDER>', 'what `hearsay pack` wrote')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay unpack border-bundle -w border.hearsay'))
    .action(async (folder: string, flags: OutputOptions & WorkspaceOptions) => {
      const { unpack } = await import('./unpack.ts');
      finish(await unpack(folder, flags));
    });
}

function addOpen(program: Command, finish: Finish): void {
  program
    .command('open')
    .description('serve the workbench, a web page for all of this, to a browser on this machine')
    .argument('[WORKSPACE]', 'the workspace, if not given by -w')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(
      new Option(
        '--port <N>',
        'answer on this port; 0: on any that is free (if not given: 4477, or the next)',
      ).argParser(wholeNumber(0, 65_535)),
    )
    .addHelpText('after', examples('hearsay open border.hearsay'))
    .action(
      async (path: string | undefined, flags: ByOption & OpenFlags & OutputOptions & WorkspaceOptions) => {
        const { open } = await import('./open.ts');
        finish(await open(path ?? flags.workspace, flags));
      },
    );
}

function addVerify(program: Command, finish: Finish): void {
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

function addCustody(program: Command, finish: Finish): void {
  program
    .command('custody')
    .description('show the custody log: who added, read, exported, signed and stamped what, and when')
    .addArgument(
      new Argument('[N]', 'the number of an entry, to print its very bytes').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay custody', 'hearsay custody 12 | sha256sum'))
    .action(async (n: number | undefined, flags: OutputOptions & WorkspaceOptions) => {
      const { custody } = await import('./custody.ts');
      finish(await custody(n, flags));
    });
}

function addKeys(program: Command, finish: Finish): void {
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

function addSign(program: Command, finish: Finish): void {
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

function addStamp(program: Command, finish: Finish): void {
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

function pathsArgument(): Argument {
  return new Argument('<PATH...>', 'files, folders, addresses of pages (https://…), or - for standard input');
}

function formatOption(): Option {
  return new Option('--format <FORMAT>', 'how to print results').choices(['text', 'json']).default('text');
}

function workspaceOption(): Option {
  return new Option('-w, --workspace <FILE>', 'the workspace').default('case.hearsay');
}

function workersOption(): Option {
  return new Option('--workers <N>', 'threads to read with; 0 for none')
    .default('auto', 'one for each core where that is faster')
    .argParser(wholeNumber(0));
}

function ignoreRobotsOption(): Option {
  return new Option('--ignore-robots', 'fetch pages though their robots.txt asks not to; it is recorded');
}

function allowPortOption(): Option {
  return new Option('--allow-port <N>', 'fetch pages from this port beside 80 and 443; may be given again')
    .default([], 'none')
    .argParser((value: string, before: readonly number[]) => [...before, wholeNumber(1, 65_535)(value)]);
}

function allowDowngradeOption(): Option {
  return new Option('--allow-downgrade', 'follow redirects from https to http');
}

/** A capture is itself a file that is read, of 64 MiB at most, and needs room for its headers. */
const mostPageBytes = 60 * 1024 * 1024;

function maxBytesOption(): Option {
  return new Option('--max-bytes <N>', 'of a page that is fetched')
    .default(16 * 1024 * 1024, '16 MiB')
    .argParser(wholeNumber(1, mostPageBytes));
}

function byOption(): Option {
  return new Option(
    '--by <NAME>',
    'who does it, for the custody log; the name of the account if not given',
  ).argParser(personName);
}

/** Long enough for a name with a body and a role; a name is not a place for a text. */
const longestName = 200;

function personName(value: string): string {
  const name = value.trim();
  if (name !== '' && name.length <= longestName) return name;
  throw new InvalidArgumentError(`It must have 1 to ${longestName} characters.`);
}

function keyFileOption(): Option {
  return new Option(
    '--key-file <FILE>',
    'the private key, in PEM; in your configuration folder if not given',
  );
}

function caOption(): Option {
  return new Option('--ca <FILE>', 'certificates of time-stamping authorities that you trust, in PEM');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function collectHeads(value: string, before: readonly ChainHead[] = []): readonly ChainHead[] {
  const head = maybeHead(value);
  if (head !== null) return [...before, head];
  throw new InvalidArgumentError('It must be a number, a colon and a hash, as `hearsay verify` prints it.');
}

function collectSpans(value: string, before: readonly Span[] = []): readonly Span[] {
  return [...before, spanText(value)];
}

/** Several with commas between them; empty: none. */
function spansText(value: string): readonly Span[] {
  return value.trim() === '' ? [] : value.split(',').map((one) => spanText(one.trim()));
}

function spanText(value: string): Span {
  const [start = 0, end = 0] = /^(\d{1,9})-(\d{1,9})$/.exec(value)?.slice(1).map(Number) ?? [];
  if (start < end) return [start, end];
  throw new InvalidArgumentError('It must be two numbers, the first of them smaller, as in 120-131.');
}

/** A pseudonym fits, and a text does not: nothing should be put into somebody's mouth. */
const longestMark = 60;

function markText(value: string): string {
  if (/\S/.test(value) && value.length <= longestMark && !/[\u0000-\u001f]/.test(value)) return value;
  throw new InvalidArgumentError(`It must have 1 to ${longestMark} characters, on one line.`);
}

/** A few sentences. They stay in the log for good. */
const longestReason = 1_000;

function reasonText(value: string): string {
  const reason = value.trim();
  if (reason !== '' && reason.length <= longestReason) return reason;
  throw new InvalidArgumentError(`It must have 1 to ${longestReason} characters.`);
}

function dateRange(value: string): DateRange {
  const range = maybeDateRange(value);
  if (range !== null) return range;
  throw new InvalidArgumentError(`It must be ${DATE_RANGE_FORM}.`);
}

function asOfOption(): Option {
  return new Option('--as-of <DATE>', 'as one could have answered at the end of this day').argParser(day);
}

function day(value: string): string {
  const range = value.includes('..') ? null : maybeDateRange(value);
  if (range !== null) return value;
  throw new InvalidArgumentError(
    'It must be a day, week, month or year: 2031-05-06, 2031-W19, 2031-05, 2031.',
  );
}

function wholeNumber(least: number, most = 9_999): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return Number(value);
  };
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
