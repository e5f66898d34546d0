import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../model/custody.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type Addition, addToWorkspace } from '../add-to-workspace.ts';
import type { FetchPage } from '../reading/reading-options.ts';
import type { StoredFile } from '../reading/source-file.ts';
import { problemOf } from './server-problem.ts';

/** A file as a browser sends it. */
export interface SentFile {
  /** Its name, with `/` between folders where a folder was sent. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How far an addition has come. */
export interface AdditionState {
  readonly id: string;
  readonly state: 'running' | 'done' | 'interrupted' | 'failed';
  readonly files: number;
  readonly of: number;
  /** Null until it is over. */
  readonly result: Addition | null;
  readonly problems: readonly Problem[];
}

/** So many that are over are remembered, and so many problems of each are shown. */
const most = { kept: 20, problems: 200 };

/** What was given to a workbench to be added: one after another, since a workspace has one writer. */
export class Additions {
  readonly #workspace: Workspace;
  readonly #by: Actor;
  readonly #fetchPage: FetchPage;
  readonly #states = new Map<string, AdditionState>();
  readonly #stops = new Map<string, AbortController>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, by: Actor, fetchPage: FetchPage) {
    this.#workspace = workspace;
    this.#by = by;
    this.#fetchPage = fetchPage;
  }

  /** Begins to add files and pages when what was given before is in. */
  async begin(files: readonly SentFile[], addresses: readonly string[]): Promise<AdditionState> {
    const id = randomBytes(8).toString('hex');
    const folder = files.length === 0 ? null : mkdtempSync(join(tmpdir(), 'hearsay-sent-'));
    const named = folder === null ? [] : await putDown(files, folder);
    const begun: AdditionState = {
      id,
      state: 'running',
      files: 0,
      of: files.length + addresses.length,
      result: null,
      problems: [],
    };
    this.#keep(begun);
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.#last = this.#last
      .then(() => this.#add(begun, named, addresses, stop.signal))
      .finally(() => {
        this.#stops.delete(id);
        if (folder !== null) rmSync(folder, { recursive: true, force: true });
      });
    return begun;
  }

  /** Null where nothing is known under this id. */
  maybeState(id: string): AdditionState | null {
    return this.#states.get(id) ?? null;
  }

  /** The latest first. */
  all(): AdditionState[] {
    return [...this.#states.values()].reverse();
  }

  /** Stops after the batch that is being read; what is in stays in. */
  stop(id: string): void {
    this.#stops.get(id)?.abort();
  }

  /** Does something that must not be done while anything is being added, when what was given before is in. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Stops all, and waits until nothing is written any more. */
  async close(): Promise<void> {
    for (const stop of this.#stops.values()) stop.abort();
    await this.#last;
  }

  async #add(
    begun: AdditionState,
    named: readonly StoredFile[],
    addresses: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    let state = begun;
    const change = (changes: Partial<AdditionState>) => {
      state = { ...state, ...changes };
      this.#keep(state);
    };
    try {
      const result = await addToWorkspace(this.#workspace, addresses, {
        named,
        signal,
        by: this.#by,
        fetchPage: this.#fetchPage,
        onProgress: ({ files, of }) => change({ files, of: Math.max(of, begun.of) }),
        onProblems: (problems) =>
          change({ problems: [...state.problems, ...problems].slice(0, most.problems) }),
      });
      change({ state: result.interrupted ? 'interrupted' : 'done', result });
    } catch (error) {
      change({ state: 'failed', problems: [...state.problems, problemOf(error)] });
    }
  }

  #keep(state: AdditionState): void {
    this.#states.set(state.id, state);
    for (const [id, { state: one }] of this.#states) {
      if (this.#states.size <= most.kept) return;
      if (one !== 'running') this.#states.delete(id);
    }
  }
}

/** Files in a folder, under numbers: what a sender calls one is never a path here. */
async function putDown(files: readonly SentFile[], folder: string): Promise<StoredFile[]> {
  const placed: StoredFile[] = [];
  for (const [n, { path, bytes }] of files.entries()) {
    const place = join(folder, String(n));
    await writeFile(place, bytes);
    placed.push({ path, place });
  }
  return placed;
}
