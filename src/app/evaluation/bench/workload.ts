/** What every workload is given: the same evidence, as bytes and as the texts that were read from it. */
export interface Material {
  /** One of each file; a pass goes over all of them once. */
  readonly evidence: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The text of every document in the evidence, in order. */
  readonly texts: readonly string[];
}

/** Something whose speed and memory are measured. */
export interface Workload {
  /** What it does, for the table. */
  readonly label: string;
  /** Which half of the material it needs; the other half is not loaded, so that it takes no memory. */
  readonly needs: 'evidence' | 'texts';
  /** Goes over the material once and keeps nothing. Gives a count that depends on all the work, so that none is skipped. */
  readonly pass: (material: Material) => number | Promise<number>;
}
