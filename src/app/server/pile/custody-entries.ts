import type { z } from '@hono/zod-openapi';
import type { CustodyEntry } from '../../../model/custody.ts';
import { maybeEntry } from '../../../store/custody-entry.ts';
import type { KeptEntry } from '../../../store/custody-log.ts';
import type { Workspace } from '../../../store/workspace.ts';
import type { custodyChoices, custodyEntry, custodyLog } from '../contract/custody.ts';

type ShownEntry = z.output<typeof custodyEntry>;

/**
 * Entries of the custody log, the latest first; of some evidence, or all.
 *
 * @param titles - of documents, by id
 */
export function custodyEntries(
  workspace: Workspace,
  titles: ReadonlyMap<string, string>,
  { evidence, offset, limit }: z.output<typeof custodyChoices>,
): z.output<typeof custodyLog> {
  if (evidence !== undefined) {
    const all = entriesAbout(workspace, evidence).reverse();
    return page(all.length, all.slice(offset, offset + limit), titles);
  }
  const total = workspace.custody.head()?.n ?? 0;
  const entries: ShownEntry[] = [];
  for (let n = total - offset; n > 0 && entries.length < limit; n -= 1) {
    const kept = workspace.custody.maybeEntry(n);
    if (kept !== null) entries.push(...shown(kept));
  }
  return page(total, entries, titles);
}

function page(
  total: number,
  entries: ShownEntry[],
  titles: ReadonlyMap<string, string>,
): z.output<typeof custodyLog> {
  const ids = new Set(
    entries.flatMap(({ about }) => JSON.stringify(about).match(/\bd-[0-9a-f]{16}\b/gu) ?? []),
  );
  const named = [...ids].flatMap((id) => {
    const title = titles.get(id);
    return title === undefined ? [] : [[id, title] as const];
  });
  return { total, entries, titles: Object.fromEntries(named) };
}

/** Entries in which evidence, one of its documents or a correction of it is named, the earliest first. */
export function entriesAbout(workspace: Workspace, evidence: string): ShownEntry[] {
  const ids = new Set([evidence, ...workspace.documents.inEvidence(evidence)]);
  const found: ShownEntry[] = [];
  for (const kept of workspace.custody.entries()) {
    // Cheaper than parsing: a log has an entry for everything that ever went in.
    if (![...ids].some((id) => kept.text.includes(id))) continue;
    found.push(...shown(kept));
  }
  return found;
}

function shown({ n, hash, text }: KeptEntry): ShownEntry[] {
  const entry: CustodyEntry | null = maybeEntry(text);
  if (entry === null) return [];
  const { time, actor, program, action, about, previous } = entry;
  const by = actor.kind === 'person' ? actor.name : null;
  return [{ n, hash, time, actor: by, program, action, about: { ...about }, previous }];
}
