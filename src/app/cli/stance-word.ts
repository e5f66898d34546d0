import type { Attitude, Attribution } from '../../model/attribution.ts';
import type { UngroupedStatement } from '../../model/findings.ts';

/** The word for a voice's position; `reports` where it only passes on what another has said. */
export type StanceWord = Attitude | 'reports';

/** What the statements of a document say of its attributions, looked up by attribution. */
export interface Positions {
  /**
   * A source's position as its cue tells it, except that who is never more than a messenger in the chains of the
   * statements is said to report.
   */
  stanceOf(attribution: Attribution): StanceWord;
  /** When what it claims is said to have happened (ISO 8601); null where no statement says. */
  timeOf(attribution: Attribution): string | null;
  /**
   * The name of a voice that passes it on and denies it although no cue of its own says so (`a totally false report
   * that …`); null where none does.
   */
  disowningVoiceOf(attribution: Attribution): string | null;
}

/** Reads the statements once; a document has as many of them as attributions, and more. */
export function positionsIn(statements: readonly UngroupedStatement[]): Positions {
  const onlyReports = new Map<string, boolean>();
  const times = new Map<string, string>();
  const disowning = new Map<string, string>();
  for (const { chain, when } of statements) {
    const [voice, first] = chain;
    if (voice?.stance === 'denies' && first?.attribution != null) {
      disowning.set(first.attribution, voice.name ?? 'the document');
    }
    for (const { attribution, stance } of chain) {
      if (attribution === null) continue;
      onlyReports.set(attribution, stance === 'reports' && (onlyReports.get(attribution) ?? true));
    }
    const innermost = chain.at(-1)?.attribution ?? null;
    if (innermost !== null && when !== null && !times.has(innermost)) times.set(innermost, when);
  }
  return {
    stanceOf: ({ id, attitude }) => (attitude === 'affirms' && onlyReports.get(id) ? 'reports' : attitude),
    timeOf: ({ id }) => times.get(id) ?? null,
    disowningVoiceOf: ({ id }) => disowning.get(id) ?? null,
  };
}
