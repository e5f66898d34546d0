import { closeView, type KeptView, openView } from './kept-view.ts';

/** Days that were looked at are kept read, the last ones: each takes as much memory as the view of today. */
const mostDays = 2;

/** One that is kept, and how many wait for its answers. */
interface Day {
  readonly view: KeptView;
  waiting: number;
}

/**
 * The views of the days that were asked for last. A day for which nobody waits makes room for one that is asked for, at once where it is not read yet; where
 * all are waited for, the next waits its turn, so that however many are asked for at once, one after the other is read to its end.
 */
export class DayViews {
  readonly #path: string;
  /** The one that was asked for last first. */
  #days: Day[] = [];
  /** Settles when somebody waits no more, or all is closed. */
  #moved = Promise.withResolvers<void>();

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Has a view answer.
   *
   * @param day - ISO 8601
   * @param stamp - which state of the workspace it is to show
   * @param answer - asks it; fails where the view was closed meanwhile
   * @returns null where it is to be asked again, with the stamp of then
   */
  async ask<Answer>(
    day: string,
    stamp: string,
    answer: (view: KeptView) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer } | null> {
    this.closeOthers(stamp);
    const asked = this.#find(day) ?? this.#open(day, stamp);
    if (asked === null) {
      await this.#moved.promise;
      return null;
    }
    this.#days = [asked, ...this.#days.filter((one) => one !== asked)];
    asked.waiting += 1;
    try {
      return { answer: await answer(asked.view) };
    } catch (error) {
      if (asked.view.isClosed) return null;
      throw error;
    } finally {
      asked.waiting -= 1;
      this.#tellOfMove();
    }
  }

  /** Days as they were before something was written answer no more. */
  closeOthers(stamp: string): void {
    const old = this.#days.filter(({ view }) => view.stamp !== stamp);
    for (const one of old) this.#close(one);
  }

  async close(): Promise<void> {
    const days = this.#days.splice(0);
    this.#tellOfMove();
    await Promise.all(days.map(({ view }) => closeView(view)));
  }

  #find(day: string): Day | undefined {
    return this.#days.find(({ view }) => view.day === day && view.status.state !== 'failed');
  }

  /** Null where there is no room. */
  #open(day: string, stamp: string): Day | null {
    const left = this.#days.filter(({ view, waiting }) => waiting === 0 && view.status.state === 'preparing');
    for (const one of left) this.#close(one);
    if (this.#days.length >= mostDays) {
      const free = this.#days.findLast(({ waiting }) => waiting === 0);
      if (free === undefined) return null;
      this.#close(free);
    }
    return { view: openView({ path: this.#path, day }, stamp), waiting: 0 };
  }

  #close(day: Day): void {
    this.#days = this.#days.filter((one) => one !== day);
    void closeView(day.view);
  }

  #tellOfMove(): void {
    this.#moved.resolve();
    this.#moved = Promise.withResolvers();
  }
}
