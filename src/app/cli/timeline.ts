import { jsonLine } from '../../formats/ledger/write.ts';
import type { DateRange } from '../timeline/date-range.ts';
import { type NamedActor, type Timeline, timeline } from '../timeline.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import type { Page } from './print-document.ts';
import { printTimelineRow } from './print-timeline.ts';
import { printTimelineGrid } from './print-timeline-grid.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import type { AllOption } from './who.ts';
import { withWorkspace } from './with-workspace.ts';

/** Which statements are shown. */
export interface TimelineFlags {
  /** A name of somebody who is spoken of. */
  readonly about?: string;
  readonly happened?: DateRange;
  readonly said?: DateRange;
  readonly undated?: boolean;
  readonly limit?: number;
}

/** `hearsay timeline [NAME…] -w FILE`: what is said to have happened when, and when that was said. */
export async function showTimeline(
  words: readonly string[],
  flags: AllOption & OutputOptions & TimelineFlags & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const through = words.length === 0 ? undefined : words.join(' ');
  return withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const laidOut = timeline(workspace, { ...flags, through });
    await terminal.write(
      flags.format === 'json' ? asJson(laidOut) : asText(laidOut, terminal.page, flags.all),
    );
    for (const note of notes(laidOut, { ...flags, through })) terminal.say(note);
    return shownOf(laidOut, flags) > 0 ? exitStatus.done : exitStatus.incomplete;
  });
}

function* asText({ cells, rows }: Timeline, page: Page, isWhole = false): Generator<string> {
  yield printTimelineGrid(cells, page);
  const dates = new Map<string, Set<string>>();
  const datesOf = (claim: string) => [...(dates.get(claim) ?? [])];
  for (const row of rows()) {
    yield printTimelineRow(row, page, { isWhole, datesOf });
    for (const { statement, happened } of row.items) {
      if (happened === null) continue;
      const [day = ''] = happened.value.split('T');
      dates.set(statement.claim, (dates.get(statement.claim) ?? new Set()).add(day));
    }
  }
}

/** One object, a statement a line. */
function* asJson({ dated, undated, rows }: Timeline): Generator<string> {
  let between = '';
  yield `{"dated": ${dated}, "undated": ${undated}, "items": [`;
  for (const { items } of rows()) {
    for (const item of items) {
      yield `${between}\n${jsonLine(item)}`;
      between = ',';
    }
  }
  yield '\n]}\n';
}

/** How many statements could be shown, were there no limit. */
function shownOf({ dated, undated }: Timeline, flags: TimelineFlags): number {
  return dated + (flags.undated ? undated : 0);
}

function notes(
  laidOut: Timeline,
  flags: TimelineFlags & WorkspaceOptions & { readonly through?: string | undefined },
): string[] {
  const { through, about, undated } = laidOut;
  const all = shownOf(laidOut, flags);
  const { limit = all } = flags;
  const names = [
    ...namesakes(through, flags.through, flags.workspace),
    ...namesakes(about, flags.about, flags.workspace),
  ];
  if (through?.length === 0 || about?.length === 0) return names;
  return [
    ...names,
    ...(all === 0 ? ['nothing that fits says when it happened'] : []),
    ...(all > limit ? [`the first ${count(limit, 'statement')} of ${all.toLocaleString('en-GB')}`] : []),
    ...(undated === 0 || flags.undated ? [] : [undatedNote(undated)]),
  ];
}

function undatedNote(undated: number): string {
  const [verbs, them] = undated === 1 ? ['fits does', 'it'] : ['fit do', 'them'];
  return `${count(undated, 'statement')} that ${verbs} not say when it happened (--undated shows ${them} too)`;
}

/** So many who go by a name are listed. */
const mostNamed = 5;

/** That nobody goes by a name, or several do. */
function namesakes(actors: readonly NamedActor[] | null, name = '', workspace: string): string[] {
  if (actors?.length === 0) return [`nobody in ${printable(workspace)} goes by the name ${printable(name)}`];
  if (actors === null || actors.length === 1) return [];
  const named = actors.slice(0, mostNamed).map((one) => `${one.name} (${one.id})`);
  const more = actors.length > mostNamed ? ', …' : '';
  const all = `${printable(name)} may be ${actors.length} actors: ${printable(named.join(', '))}${more}`;
  return [`${all}; an id shows one of them`];
}
