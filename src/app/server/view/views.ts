import { type Problem, ProblemError } from '../../../model/problem.ts';
import { serverProblem } from '../server-problem.ts';
import type { ViewAnswer, ViewAsked, ViewQuestion } from './answers.ts';
import { DayViews } from './day-views.ts';
import { closeView, type KeptView, openView, type ViewState } from './kept-view.ts';

/**
 * So long after something was written a view of it is waited for while the one before could answer, in milliseconds; not at all where that took longer
 * to read. A thousand documents are read by then.
 */
const patience = 3_000;

/**
 * The views of one workspace: of today, and of the days that were asked for last. When the workspace changes, the view of today is read
 * anew, and the one before answers until then.
 */
export class Views {
  readonly #path: string;
  /** What changes with everything that is added or decided. */
  readonly #stamp: () => string;
  readonly #days: DayViews;
  #today: KeptView | null = null;
  #isClosing = false;
  /** What answers until `#today` is read. */
  #before: KeptView | null = null;

  constructor(path: string, stamp: () => string) {
    this.#path = path;
    this.#stamp = stamp;
    this.#days = new DayViews(path);
  }

  /** Begins to read the view of today, unless it is read. */
  state(): ViewState {
    return this.#current().status;
  }

  /**
   * Asks the view of a day, and waits until it is read; that of today only so long that what was decided a moment ago counts in it where the
   * workspace is not large, else the one before answers.
   *
   * @param day - ISO 8601; null for today
   * @param gone - whoever asked waits no more: fails with its reason, and a day that is read for nobody else makes room for others
   */
  async ask<Question extends ViewQuestion>(
    day: string | null,
    question: Question,
    asked: ViewAsked<Question>,
    gone?: AbortSignal,
  ): Promise<ViewAnswer<Question>> {
    const from = (view: KeptView) => unless(gone, () => view.thread.ask(question, asked));
    for (;;) {
      if (this.#isClosing) throw new ProblemError(closing());
      gone?.throwIfAborted();
      const found =
        day === null ? await this.#askToday(from) : await this.#days.ask(day, this.#stamp(), from);
      if (found !== null) return found.answer;
    }
  }

  /** As `ask`, of what is read already; null where nothing is. */
  async askAtOnce<Question extends ViewQuestion>(
    question: Question,
    asked: ViewAsked<Question>,
  ): Promise<ViewAnswer<Question> | null> {
    const current = this.#current();
    const view = current.status.state === 'ready' ? current : this.#before;
    try {
      return (await view?.thread.ask(question, asked)) ?? null;
    } catch (error) {
      if (view?.isClosed || this.#isClosing) return null;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const all = [this.#today, this.#before].filter((one) => one !== null);
    await Promise.all([this.#days.close(), ...all.map(closeView)]);
  }

  /** Null where something was written meanwhile, and another view is to answer. */
  async #askToday<Answer>(
    from: (view: KeptView) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer } | null> {
    const view = await this.#soon();
    try {
      return { answer: await from(view) };
    } catch (error) {
      if (view.isClosed || this.#isClosing) return null;
      throw error;
    }
  }

  async #soon(): Promise<KeptView> {
    const view = this.#current();
    if (view.status.state === 'preparing' && this.#before !== null) {
      const isLong = (this.#before.readingTime ?? 0) > patience;
      const left = isLong ? 0 : Math.max(0, view.begun + patience - Date.now());
      await Promise.race([
        view.thread.ready.catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, left)),
      ]);
    }
    const before = this.#today === view && view.status.state === 'preparing' ? this.#before : null;
    return before ?? view;
  }

  #current(): KeptView {
    const stamp = this.#stamp();
    if (this.#today?.stamp === stamp) return this.#today;
    this.#days.closeOthers(stamp);
    const last = this.#today;
    if (last?.status.state === 'ready') {
      close(this.#before);
      this.#before = last;
    } else close(last);
    const view = openView({ path: this.#path, day: null }, stamp);
    this.#today = view;
    view.thread.ready.then(
      () => {
        if (this.#today !== view) return;
        close(this.#before);
        this.#before = null;
      },
      () => {},
    );
    return view;
  }
}

function closing(): Problem {
  return serverProblem('workbench-closing', 'The workbench is being closed.');
}

function close(view: KeptView | null): void {
  if (view !== null) void closeView(view);
}

/** What is promised, unless somebody is gone before. */
async function unless<Answer>(
  gone: AbortSignal | undefined,
  promise: () => Promise<Answer>,
): Promise<Answer> {
  if (gone === undefined) return await promise();
  gone.throwIfAborted();
  const { promise: never, reject } = Promise.withResolvers<never>();
  const leave = () => reject(gone.reason);
  gone.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([promise(), never]);
  } finally {
    gone.removeEventListener('abort', leave);
  }
}
