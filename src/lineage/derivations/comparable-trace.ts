import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { type ReadReport, readReport } from '../copies/read-report.ts';
import { type Trace, traceOf } from './trace.ts';
import { stemOf } from './word-forms.ts';
import { TextWords } from './words.ts';

/** A trace, laid out so that it can be compared with many others. */
export interface ComparableTrace {
  readonly trace: Trace;
  /** Its wording. */
  readonly report: ReadReport;
  /** Its words, folded and joined by blanks. */
  readonly wording: string;
  /** Of each passage, the keys of its terms. */
  readonly passages: readonly ReadonlySet<string>[];
  /** All terms of the document with their weights, those of its issuer's names left out. */
  readonly terms: ReadonlyMap<string, number>;
  /** Square root of the sum of the squares of these weights. */
  readonly norm: number;
  /** Stems of the names of its issuer, which say nothing of what it tells. */
  readonly ownStems: ReadonlySet<string>;
}

/** What can be compared of a document. Linear in its size. */
export function comparableTraceOf(findings: Findings): ComparableTrace {
  const words = new TextWords(findings.document.text);
  return comparable(traceOf(findings, words), findings.document, words);
}

function comparable(trace: Trace, document: Document, words: TextWords): ComparableTrace {
  const ownStems = new Set(trace.issuer.names.flatMap(({ words }) => words.map(stemOf)));
  const terms = new Map(Object.entries(trace.terms).filter(([key]) => !ownStems.has(key)));
  const squares = [...terms.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return {
    trace,
    report: readReport(document),
    wording: words
      .all()
      .map(({ folded }) => folded)
      .join(' '),
    passages: trace.passages.map((passage) => new Set(passage.terms)),
    terms,
    norm: Math.sqrt(squares),
    ownStems,
  };
}

/** How much two documents tell of one thing: the cosine of the angle between their terms, each counted once, 0 to 1. */
export function relatedness(a: ComparableTrace, b: ComparableTrace): number {
  const [few, many] = a.terms.size < b.terms.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of few.terms) product += weight * (many.terms.get(key) ?? 0);
  return product === 0 ? 0 : product / (a.norm * b.norm);
}
