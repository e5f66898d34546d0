import type { PdfPage, PdfProperties } from './pdf-file.ts';

/** What the thread that parses PDFs tells of a file, in this order; `end` or `failed` is the last. */
export type PdfMessage =
  | { readonly kind: 'opened'; readonly pageCount: number }
  | { readonly kind: 'page'; readonly page: PdfPage }
  | { readonly kind: 'damaged'; readonly page: number }
  | { readonly kind: 'end'; readonly properties: PdfProperties | null }
  /** By the name and message of an error. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Inquiries publish reports of a thousand pages. More would let one file hold up a pile: these take some ten seconds. */
export const mostPages = 2_000;

/**
 * Two thousand pages have half a million pieces of text. They take a kilobyte each while they are put in order, and a minute
 * for a million of them.
 */
export const mostFragments = 1_000_000;
