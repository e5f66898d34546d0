import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Workspace } from '../../../store/workspace.ts';
import { type ViewMessage, type ViewOrder, type ViewRequest, viewAnswers } from './answers.ts';
import { type PileView, readPileView } from './pile-view.ts';

/** The thread of one view: reads it, then answers one question after another. Ends with what reading it throws. */
function main({ path, day }: ViewOrder): void {
  const workspace = Workspace.open(path);
  const view = readPileView(workspace, day);
  workspace.close();
  giveBackGarbage();
  const say = (message: ViewMessage) => parentPort?.postMessage(message);
  parentPort?.on('message', (request: ViewRequest) => {
    try {
      say({ kind: 'answer', id: request.id, answer: answerTo(view, request) });
    } catch (error) {
      say({
        kind: 'failure',
        id: request.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });
  say({ kind: 'ready' });
}

/** In bytes: below it, what reading leaves is not worth the time. */
const muchHeap = 256 * 2 ** 20;

/**
 * Gives back to the machine what reading took and nobody needs, which V8 keeps for the thread's next need: of 10,000 documents of the benchmark
 * two thirds of 1.2 GB, for a second.
 */
function giveBackGarbage(): void {
  if (getHeapStatistics().total_heap_size < muchHeap) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as typeof gc;
  collect?.({ execution: 'sync', type: 'major', flavor: 'last-resort' });
}

function answerTo(view: PileView, { question, asked }: ViewRequest): unknown {
  const answer: (view: PileView, asked: never) => unknown = viewAnswers[question];
  return answer(view, asked as never);
}

main(workerData as ViewOrder);
