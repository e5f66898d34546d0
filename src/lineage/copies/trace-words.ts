import type { AlignedPassage } from './align-texts.ts';
import type { WeighedWords } from './word-values.ts';

/** How each word of a report stands to a candidate for its origin. */
export interface WordTrace {
  /**
   * One for each word of the report: 0 where it lies in no shared passage; else 1 where the candidate has it letter for letter, and 1 more for each
   * thing that differs there: that it has another word or none, or has words before it that the report has not.
   */
  readonly states: Uint8Array;
  /** How many words lie in shared passages. */
  readonly extent: number;
}

/** Of words that the candidate has and the report has not, in one place: more are one cut. */
const mostCut = 3;

/**
 * Traces each word of a report to a candidate, exactly: forms of a word that count as shared for finding passages count as different here,
 * since the small differences tell who copied whom.
 *
 * @param passages with the candidate as `a` and the report as `b`
 */
export function traceWords(
  candidate: WeighedWords,
  report: WeighedWords,
  passages: readonly AlignedPassage[],
): WordTrace {
  const states = new Uint8Array(report.count);
  for (const { runs } of passages) {
    let last = runs[0];
    for (const run of runs) {
      if (last === undefined) continue;
      const between = { from: last.b + last.length, to: run.b };
      if (last !== run) states.fill(2, between.from, between.to);
      const cut = run === last ? 0 : run.a - last.a - last.length - (between.to - between.from);
      for (let step = 0; step < run.length; step += 1) {
        const isSame = candidate.keys[run.a + step] === report.keys[run.b + step];
        states[run.b + step] = isSame ? 1 : 2;
      }
      states[run.b] = (states[run.b] ?? 0) + Math.max(0, Math.min(mostCut, cut));
      last = run;
    }
  }
  return { states, extent: states.reduce((sum, state) => sum + (state > 0 ? 1 : 0), 0) };
}
