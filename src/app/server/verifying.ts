import { type Verification, verifyWorkspace } from '../custody/verify-workspace.ts';
import { problemOf } from './server-problem.ts';

/** Whether a workspace was verified, and with what result. */
export type VerifyingState =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'done'; readonly at: string; readonly result: Verification }
  | { readonly state: 'failed'; readonly problem: string };

/** Verifies a workspace when asked to, once at a time. */
export class Verifying {
  readonly #path: string;
  #state: VerifyingState = { state: 'none' };

  constructor(path: string) {
    this.#path = path;
  }

  get state(): VerifyingState {
    return this.#state;
  }

  /** Begins, unless it is under way. */
  begin(): VerifyingState {
    if (this.#state.state === 'running') return this.#state;
    this.#state = { state: 'running', done: 0 };
    void this.#run();
    return this.#state;
  }

  async #run(): Promise<void> {
    try {
      const result = await verifyWorkspace(this.#path, {
        onProgress: ({ files, of }) => {
          this.#state = { state: 'running', done: of === 0 ? 1 : files / of };
        },
      });
      this.#state = { state: 'done', at: new Date().toISOString(), result };
    } catch (error) {
      this.#state = { state: 'failed', problem: problemOf(error).message };
    }
  }
}
