import type { Workers } from '../reading/reading-options.ts';

/** How results are printed. */
export interface OutputOptions {
  readonly format: 'text' | 'json';
}

/** How files are read. */
export interface ReadingFlags {
  readonly workers: Workers;
}

/** How pages are fetched. */
export interface FetchFlags {
  readonly ignoreRobots?: boolean;
  readonly allowPort: readonly number[];
  readonly allowDowngrade?: boolean;
  readonly maxBytes: number;
}

/** Which workspace is meant. */
export interface WorkspaceOptions {
  /** Path of the workspace's file. */
  readonly workspace: string;
}
