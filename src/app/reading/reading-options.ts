import type { PageCapture } from '../../model/page-capture.ts';
import type { Problem } from '../../model/problem.ts';

/** A number of threads beside this one (0: none), or `auto`: as many as make it faster. */
export type Workers = number | 'auto';

/** How far the reading of a pile has come. */
export interface Progress {
  readonly files: number;
  /** How many files there are in all. */
  readonly of: number;
  /** Files that were taken out of archives, mailboxes and the like so far. */
  readonly entries: number;
  /** Of the given files, as they lie on disk, that were passed so far: of an archive as far as it was read. */
  readonly bytes: number;
  /** How many bytes they have in all; null where nobody knows: of standard input, of pages. */
  readonly ofBytes: number | null;
}

/**
 * Tells a reading to stop. An AbortSignal is one; its type is not named here, so that the library's types need
 * neither those of Node nor those of a browser.
 */
export interface Interruption {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
}

/** What a person may choose about how a pile is read. None of it changes what is found. */
export interface ReadingOptions {
  /** `auto` if not given. */
  readonly workers?: Workers;
  /** An AbortSignal. Aborted: no more is read; what was handed on until then is whole. */
  readonly signal?: Interruption;
  /** Called after every batch. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Fetches what is named by an address (`https://…`) in place of a path. Left out: nothing is fetched, and an address is a
   * path like any other. `fetch` of a PageFetcher is one.
   */
  readonly fetchPage?: FetchPage;
}

/** The page at an address, or why it cannot be had. */
export type FetchPage = (address: string, stop?: Interruption) => Promise<PageCapture | Problem>;
