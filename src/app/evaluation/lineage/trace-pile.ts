import { chooseParents, type Lineage } from '../../../lineage/copies/choose-parents.ts';
import { type ReadReport, readReport } from '../../../lineage/copies/read-report.ts';
import {
  compareSketches,
  copyKeysOf,
  leastShared,
  type Sketch,
  sketchOf,
} from '../../../lineage/copies/sketch-of.ts';
import type { LineageReport } from './lineage-report.ts';

/** A report with what was found of its lineage. */
export interface TracedReport extends LineageReport {
  readonly found: Lineage;
}

/** A key that more reports have is of an idiom, or of a text that is everywhere. */
const mostOfBlock = 128;

/** Finds the lineage of every report among all, as the analysis of a pile does: candidates by their keys, then the parents of each. */
export function tracePile(reports: readonly LineageReport[]): TracedReport[] {
  const read = reports.map((report) => readReport({ ...report, parts: [] }));
  const candidates = findCandidates(read.map(sketchOf));
  return reports.map((report, at) => {
    const near = [...(candidates[at] ?? [])].map((other) => read[other] as ReadReport);
    return { ...report, found: chooseParents(read[at] as ReadReport, near) };
  });
}

/** To each report, by index, those with which it shares enough. */
function findCandidates(sketches: readonly Sketch[]): Set<number>[] {
  const blocks = new Map<number, number[]>();
  for (const [at, sketch] of sketches.entries()) {
    for (const key of copyKeysOf(sketch)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  }
  const near = sketches.map(() => new Set<number>());
  for (const block of blocks.values()) {
    if (block.length > mostOfBlock) continue;
    for (const one of block) for (const other of block) if (one !== other) near[one]?.add(other);
  }
  return near.map((others, at) => {
    const own = sketches[at] as Sketch;
    return new Set(
      [...others].filter((other) => compareSketches(own, sketches[other] as Sketch) >= leastShared),
    );
  });
}
