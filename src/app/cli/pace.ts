import type { Progress } from '../reading/reading-options.ts';

/** How fast a reading goes. */
export interface Speed {
  /** Files a second, those within archives included. */
  readonly files: number;
  /** Seconds until the end, where it goes on so; null where that cannot be told. */
  readonly left: number | null;
}

/** What was seen of a reading at a moment. */
interface Sight {
  /** In seconds. */
  readonly at: number;
  readonly progress: Progress;
}

/**
 * A speed is that of the last so many seconds: files that are held pass a hundred times as fast as those that are read, so that
 * the mean since the beginning would promise too much; a shorter time jumps with every large file.
 */
const memorySeconds = 20;

/** A sight is remembered when the one before it is so many seconds old. */
const sightSeconds = 1;

/** Watches a reading, to tell how fast it goes of late. */
export class Pace {
  readonly #sights: Sight[];

  /** @param start - in seconds, of any clock */
  constructor(start: number) {
    const progress = { files: 0, of: 0, entries: 0, bytes: 0, ofBytes: null };
    this.#sights = [{ at: start, progress }];
  }

  /** @param at - in seconds, of the same clock, not before what was seen last */
  see(progress: Progress, at: number): Speed {
    const speed = speedBetween(this.#sights[0], { at, progress });
    const last = this.#sights.at(-1);
    if (last === undefined || at - last.at >= sightSeconds) this.#sights.push({ at, progress });
    while (this.#sights.length > 1 && at - (this.#sights[0]?.at ?? at) > memorySeconds) this.#sights.shift();
    return speed;
  }
}

function speedBetween(from: Sight | undefined, { at, progress }: Sight): Speed {
  const seconds = Math.max(at - (from?.at ?? at), 0.001);
  const { files = 0, entries = 0, bytes = 0 } = from?.progress ?? {};
  return {
    files: (progress.files + progress.entries - files - entries) / seconds,
    left: secondsLeft(progress, progress.files - files, progress.bytes - bytes, seconds),
  };
}

/** By bytes where it is known how many there are, else by files; these tell nothing once there is an archive among them. */
function secondsLeft(progress: Progress, files: number, bytes: number, seconds: number): number | null {
  if (progress.ofBytes !== null && bytes > 0)
    return (Math.max(progress.ofBytes - progress.bytes, 0) / bytes) * seconds;
  if (progress.ofBytes !== null || progress.entries > 0 || files <= 0) return null;
  return (Math.max(progress.of - progress.files, 0) / files) * seconds;
}
