import { itemPlace } from '../../../../store/kept-pairs.ts';
import { Workspace } from '../../../../store/workspace.ts';
import { listClaims } from '../../../claims/list-claims.ts';
import { showClaim } from '../../../claims/show-claim.ts';
import { whoIsWho } from '../../../identity/who-is-who.ts';
import { keepLineage } from '../../../lineage/keep-lineage.ts';
import { lineageRules } from '../../../lineage/lineage-rules.ts';
import { addMade } from './made-file.ts';
import { type MadePile, sayingOrigin } from './made-story.ts';
import type { LineageRow } from './print.ts';

/** Documents that are added one after the other, of which the median is told. */
const added = 5;

/** A process of its own: `measure.ts DOCUMENTS PILE WORKSPACE`, of a workspace that `make.ts` made. Prints a LineageRow. */
function main([size, kind, path = '']: readonly string[]): void {
  const [documents, pile] = [Number(size), kind as MadePile];
  const workspace = Workspace.open(path);
  const [start, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
  keepLineage(workspace, lineageRules);
  const seconds = secondsSince(start);
  const { user, system } = process.cpuUsage(cpu);
  // The system counts the peak in KiB.
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const additions = Array.from({ length: added }, (_, at) => secondsToAdd(workspace, documents + at, pile));
  // The first finds who is who, which is kept.
  whoIsWho(workspace);
  const listed = cpuOf(() => listClaims(workspace, { limit: 20 }));
  const shown = cpuOf(() => showClaim(workspace, listed.result.claims[0]?.id ?? ''));
  const row: LineageRow = {
    documents,
    statements: workspace.holdings().statements,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakBytes,
    ...claimsIn(workspace, pile),
    secondsToAdd: additions.toSorted((a, b) => a - b)[added >> 1] ?? 0,
    secondsToList: listed.seconds,
    secondsToShow: shown.seconds,
  };
  workspace.close();
  process.stdout.write(JSON.stringify(row));
}

function cpuOf<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Until the lineage is up to date with it. */
function secondsToAdd(workspace: Workspace, n: number, pile: MadePile): number {
  const start = process.hrtime.bigint();
  addMade(workspace, n, n + 1, pile);
  keepLineage(workspace, lineageRules);
  return secondsSince(start);
}

function claimsIn(
  workspace: Workspace,
  pile: MadePile,
): Pick<LineageRow, 'claims' | 'largest' | 'unrelated'> {
  return workspace.lineage.read(({ pairs }) => {
    const groups = pairs.claim.widest(Number.MAX_SAFE_INTEGER);
    const sizes = groups.map(({ items }) => items);
    const unrelated = groups
      .filter(({ items }) => items > 1)
      .map(({ group }) => new Set(pairs.claim.members(group).map((item) => originOf(item, pile))).size);
    return { claims: groups.length, largest: largestOf(sizes), unrelated: largestOf(unrelated) };
  });
}

/** The number of the document that said first what a statement says. Documents go in by number, from 1. */
function originOf(item: number, pile: MadePile): number {
  const { document, within } = itemPlace(item);
  return sayingOrigin(document - 1, within, pile);
}

function largestOf(sizes: readonly number[]): number {
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

main(process.argv.slice(2));
