import { parentPort, workerData } from 'node:worker_threads';
import { Workspace } from '../../../store/workspace.ts';
import { type ViewMessage, type ViewOrder, type ViewRequest, viewAnswers } from './answers.ts';
import { type PileView, readPileView } from './pile-view.ts';

/** The thread of one view: reads it, then answers one question after another. Ends with what reading it throws. */
function main({ path, day }: ViewOrder): void {
  const workspace = Workspace.open(path);
  const view = readPileView(workspace, day);
  workspace.close();
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

function answerTo(view: PileView, { question, asked }: ViewRequest): unknown {
  const answer: (view: PileView, asked: never) => unknown = viewAnswers[question];
  return answer(view, asked as never);
}

main(workerData as ViewOrder);
