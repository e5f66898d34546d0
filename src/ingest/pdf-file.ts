import type { getDocument, PDFDocumentProxy } from 'unpdf/pdfjs';
import { pdfParser } from './parsers.ts';

/** Words as a PDF draws them, with their place on the page as it is seen. */
export interface PdfFragment {
  readonly text: string;
  /** Points from the left edge, and of the baseline from the upper edge. */
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly width: number;
  /** Of the letters, in points; above 0. */
  readonly size: number;
  /** Degrees clockwise from level, 0 to 359. */
  readonly angle: number;
  readonly isRightToLeft: boolean;
}

/** One page. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** In points, as it is seen. */
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly PdfFragment[];
  /** It has more words than are read of a page. */
  readonly isCut: boolean;
}

/** What the file says of itself. */
export interface PdfProperties {
  /** Of the document information, by name. */
  readonly info: Readonly<Record<string, unknown>>;
  /** Of the XMP packet, by prefix and name in lower case. */
  readonly xmp: ReadonlyMap<string, unknown>;
}

/**
 * A page of a newspaper has some 20,000 pieces of text. Beyond these many, the rest of the page is left out, which is
 * said: it would take seconds to put in order.
 */
const mostOfPage = 50_000;

/** Nothing is run, drawn or fetched: no scripts, fonts, pictures, forms in XML, and no files beside the one that is read. */
const SAFE: Parameters<typeof getDocument>[0] = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  enableXfa: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
};

/** A PDF that is open. Hold it with `await using`. */
export class PdfFile implements AsyncDisposable {
  readonly #document: PDFDocumentProxy;

  private constructor(document: PDFDocumentProxy) {
    this.#document = document;
  }

  /** Rejects where it is none, and with an error of the name `PasswordException` where it needs a password. */
  static async open(bytes: Uint8Array): Promise<PdfFile> {
    const pdfjs = await (await pdfParser()).getResolvedPDFJS();
    // The parser takes the bytes away from whoever holds them.
    const task = pdfjs.getDocument({ ...SAFE, data: Uint8Array.from(bytes) });
    try {
      return new PdfFile(await task.promise);
    } catch (error) {
      await task.destroy();
      throw error;
    }
  }

  get pageCount(): number {
    return this.#document.numPages;
  }

  /** Rejects where the page is damaged. */
  async page(number: number): Promise<PdfPage> {
    const page = await this.#document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const fragments: PdfFragment[] = [];
    const reader = page.streamTextContent().getReader();
    while (fragments.length < mostOfPage) {
      const { value, done } = await reader.read();
      if (done) break;
      for (const item of (value as TextChunk).items) {
        if (isShown(item)) fragments.push(toFragment(item, transform));
      }
    }
    const isCut = fragments.length >= mostOfPage;
    if (isCut) await reader.cancel(new Error('enough of this page'));
    page.cleanup();
    return { number, width, height, fragments, isCut };
  }

  async properties(): Promise<PdfProperties> {
    const { info, metadata } = await this.#document.getMetadata();
    const xmp =
      metadata === null || metadata === undefined ? [] : [...(metadata as Iterable<[string, unknown]>)];
    return { info: info as Record<string, unknown>, xmp: new Map(xmp) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#document.loadingTask.destroy();
  }
}

interface TextChunk {
  readonly items: readonly unknown[];
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

function isShown(item: unknown): item is TextItem {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return false;
  const { str, transform, width } = item as TextItem;
  const isPlaced = transform.length === 6 && [...transform, width].every(Number.isFinite);
  return isPlaced && str.trim() !== '' && Math.hypot(transform[2] ?? 0, transform[3] ?? 0) > 0;
}

function toFragment({ str, dir, width, transform }: TextItem, page: readonly number[]): PdfFragment {
  const [a, b, c, d, x, y] = multiply(page as Matrix, transform as unknown as Matrix);
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const size = Math.hypot(c, d);
  return { text: str, x, y, width: Math.abs(width), size, angle, isRightToLeft: dir === 'rtl' };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
