import { analyse } from '../../src/analysis/pipeline.ts';
import type { Document } from '../../src/model/document.ts';

/** JSON of documents in, JSON of their findings out: what the tests call in a page, in a Web Worker and in a thread of Node. */
export function analyseAll(documents: string): string {
  const parsed: readonly Document[] = JSON.parse(documents);
  return JSON.stringify(parsed.map(analyse));
}

Object.assign(globalThis, { analyseAll });
