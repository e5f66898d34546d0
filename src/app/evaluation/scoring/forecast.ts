import { agreeAsWhole, type Comparison } from './comparison.ts';
import { agree } from './strictness.ts';

/** What may come true of an attribution that was found: that its cue, or the whole of it, is marked too. */
export const events = ['cue overlap', 'whole dice50'] as const;

export type Event = (typeof events)[number];

/** How sure the analysis was of an attribution, and what came true of it. */
export interface Forecast {
  /** 0 to 1. It claims the event `whole dice50`. */
  readonly confidence: number;
  readonly came: Readonly<Record<Event, boolean>>;
}

/** One forecast for each relation that was found and has a confidence; of one without partner nothing came true. */
export function forecastsOf({ text, gold, found, pairs }: Comparison): Forecast[] {
  const partners = new Map(pairs.map((pair) => [pair.found, gold[pair.gold]]));
  return found.flatMap((one, index) => {
    if (one.confidence === null) return [];
    const partner = partners.get(index);
    const pair = partner && { gold: partner, found: one };
    return [
      {
        confidence: one.confidence,
        came: {
          'cue overlap': !!pair && agree('overlap', pair.gold.cue, pair.found.cue, text),
          'whole dice50': !!pair && agreeAsWhole('dice50', pair, text),
        },
      },
    ];
  });
}
