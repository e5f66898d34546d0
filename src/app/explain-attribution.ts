import { explain } from '../analysis/explain.ts';
import type { Explanation } from '../analysis/explanation.ts';
import { analysisVersion } from '../analysis/pipeline.ts';
import type { Attribution } from '../model/attribution.ts';
import type { OlderReading } from '../store/older-readings.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Place, placeFinder } from './place.ts';

/** An attribution that only an older reading of its document holds. */
export interface Outdated {
  readonly attribution: Attribution;
  readonly older: OlderReading;
}

/** The attribution of this id where it is no more current; null where no older reading holds one. */
export function maybeOutdated(workspace: Workspace, id: string): Outdated | null {
  const older = workspace.older.maybeHolding(id);
  const attribution = older?.findings.attributions.find((one) => one.id === id);
  return older === null || attribution === undefined ? null : { attribution, older };
}

/** An attribution of a workspace with its reasons, as its document shows them when it is read anew. */
export interface Explained {
  readonly place: Place;
  /** As the workspace holds it. */
  readonly held: Attribution;
  /** Version of the analysis that gives the reasons. */
  readonly analysis: string;
  /** Null where this version of the analysis does not find the attribution. */
  readonly explanation: Explanation | null;
}

/** Why an attribution was found, by its id (`a-…`); null when the workspace holds none under it. */
export function maybeExplain(workspace: Workspace, id: string): Explained | null {
  const held = workspace.maybeAttribution(id);
  const document = held && workspace.documents.maybeFind(held.document);
  if (held === null || document === null) return null;
  const { source, cue, content } = held;
  const starts = [source, cue, content].flatMap((marked) => marked?.spans[0]?.[0] ?? []);
  return {
    place: placeFinder(() => document)(document.id, Math.min(...starts)),
    held,
    analysis: analysisVersion,
    explanation: explain(document, id),
  };
}
