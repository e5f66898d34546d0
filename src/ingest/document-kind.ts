import type { DocumentKind } from '../model/document.ts';

const KINDS: readonly DocumentKind[] = ['article', 'statement', 'post', 'transcript', 'unknown'];

/** The kind that a file names; null where it names one that does not exist. */
export function maybeKind(name: string): DocumentKind | null {
  return KINDS.find((kind) => kind === name.trim().toLowerCase()) ?? null;
}
