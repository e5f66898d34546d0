/** What a run of the benchmark works on, as a file between its processes. */
export interface Prepared {
  readonly files: readonly string[];
  readonly texts: readonly string[];
  /** In one pass over all files, counted by our own tokeniser for every workload alike. */
  readonly tokens: number;
}

/** What one process measured. */
export interface Measurement {
  readonly label: string;
  /** Of all timed passes together. */
  readonly seconds: number;
  /** The most memory that the process held at any moment, in bytes. */
  readonly peakBytes: number;
}
