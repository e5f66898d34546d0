import type { ViewOrder } from './answers.ts';
import { ViewThread } from './view-thread.ts';

/** Whether what is asked can be answered as the workspace is now. */
export interface ViewState {
  readonly state: 'preparing' | 'ready' | 'failed';
  /** ISO 8601 date-time since when it is so. */
  readonly since: string;
  /** What went wrong; null unless it failed. */
  readonly failure: unknown;
}

/** A view that is being read, or is read. */
export interface KeptView extends ViewOrder {
  readonly thread: ViewThread;
  /** Which state of the workspace it shows. */
  readonly stamp: string;
  /** When it began to be read, in milliseconds since the Unix epoch. */
  readonly begun: number;
  /** How long it took to read, in milliseconds; null until it is read. */
  readingTime: number | null;
  status: ViewState;
  /** Another has come in its place: what it was asked and has not answered, it will not answer. */
  isClosed: boolean;
}

/** Begins to read a view, in a thread of its own. */
export function openView(order: ViewOrder, stamp: string): KeptView {
  const thread = new ViewThread(order);
  const view: KeptView = {
    ...order,
    thread,
    stamp,
    begun: Date.now(),
    readingTime: null,
    status: statusNow('preparing', null),
    isClosed: false,
  };
  thread.ready.then(
    () => {
      view.readingTime = Date.now() - view.begun;
      view.status = statusNow('ready', null);
    },
    (failure: unknown) => {
      view.status = statusNow('failed', failure);
    },
  );
  return view;
}

/** Ends its thread, which gives back its memory. */
export async function closeView(view: KeptView): Promise<void> {
  view.isClosed = true;
  await view.thread.close();
}

function statusNow(state: ViewState['state'], failure: unknown): ViewState {
  return { state, since: new Date().toISOString(), failure };
}
