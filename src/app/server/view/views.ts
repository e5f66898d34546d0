import { type Problem, ProblemError } from '../../../model/problem.ts';
import { serverProblem } from '../server-problem.ts';
import type { ViewAnswer, ViewAsked, ViewQuestion } from './answers.ts';
import { ViewThread } from './view-thread.ts';

/** Whether what is asked can be answered as the workspace is now. */
export interface ViewState {
  readonly state: 'preparing' | 'ready' | 'failed';
  /** ISO 8601 date-time since when it is so. */
  readonly since: string;
  /** What went wrong; null unless it failed. */
  readonly failure: unknown;
}

interface KeptView {
  readonly thread: ViewThread;
  /** Which state of the workspace it shows. */
  readonly stamp: string;
  /** ISO 8601; null: of everything. */
  readonly day: string | null;
  status: ViewState;
  /** Another has come in its place: what it was asked and has not answered, it will not answer. */
  isClosed: boolean;
}

/** Days that were looked at are kept read, the last ones: each takes as much memory as the workspace itself. */
const mostDays = 2;

/** So long it is waited for a view while the one before could answer, in milliseconds: a few hundred documents are read by then. */
const patience = 3_000;

/**
 * The views of one workspace: of today, and of the days that were asked for last. When the workspace changes, the view of today is read
 * anew, and the one before answers until then.
 */
export class Views {
  readonly #path: string;
  /** What changes with everything that is added or decided. */
  readonly #stamp: () => string;
  /** The latest first. */
  #days: KeptView[] = [];
  #today: KeptView | null = null;
  #isClosing = false;
  /** What answers until `#today` is read. */
  #before: KeptView | null = null;

  constructor(path: string, stamp: () => string) {
    this.#path = path;
    this.#stamp = stamp;
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
   */
  async ask<Question extends ViewQuestion>(
    day: string | null,
    question: Question,
    asked: ViewAsked<Question>,
  ): Promise<ViewAnswer<Question>> {
    for (;;) {
      if (this.#isClosing) throw new ProblemError(closing());
      const view = day === null ? await this.#soon() : this.#ofDay(day);
      try {
        return await view.thread.ask(question, asked);
      } catch (error) {
        // Something was written meanwhile: another view is to answer.
        if (!view.isClosed && !this.#isClosing) throw error;
      }
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
    const all = [this.#today, this.#before, ...this.#days].filter((one) => one !== null);
    await Promise.all(all.map(({ thread }) => thread.close()));
  }

  async #soon(): Promise<KeptView> {
    const view = this.#current();
    if (view.status.state === 'preparing' && this.#before !== null) {
      await Promise.race([
        view.thread.ready.catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]);
    }
    const before = this.#today === view && view.status.state === 'preparing' ? this.#before : null;
    return before ?? view;
  }

  #current(): KeptView {
    const stamp = this.#stamp();
    if (this.#today?.stamp === stamp) return this.#today;
    const last = this.#today;
    if (last?.status.state === 'ready') {
      close(this.#before);
      this.#before = last;
    } else close(last);
    const view = this.#read(null, stamp);
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

  #ofDay(day: string): KeptView {
    const stamp = this.#stamp();
    const isMeant = (one: KeptView) =>
      one.day === day && one.stamp === stamp && one.status.state !== 'failed';
    const view = this.#days.find(isMeant) ?? this.#read(day, stamp);
    const others = this.#days.filter((one) => one !== view);
    this.#days = [view, ...others.slice(0, mostDays - 1)];
    for (const other of others.slice(mostDays - 1)) close(other);
    return view;
  }

  #read(day: string | null, stamp: string): KeptView {
    const thread = new ViewThread({ path: this.#path, day });
    const view: KeptView = { thread, stamp, day, status: statusNow('preparing', null), isClosed: false };
    thread.ready.then(
      () => {
        view.status = statusNow('ready', null);
      },
      (failure: unknown) => {
        view.status = statusNow('failed', failure);
      },
    );
    return view;
  }
}

function closing(): Problem {
  return serverProblem('workbench-closing', 'The workbench is being closed.');
}

function close(view: KeptView | null): void {
  if (view === null) return;
  view.isClosed = true;
  void view.thread.close();
}

function statusNow(state: ViewState['state'], failure: unknown): ViewState {
  return { state, since: new Date().toISOString(), failure };
}
