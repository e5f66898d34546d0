import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { type Issuer, issuerOf } from './issuer.ts';
import { type Reference, referencesIn } from './references.ts';
import { sentencesIn } from './sentences.ts';
import { type Term, termsIn } from './terms.ts';
import { wordsIn } from './words.ts';

/** A sentence of the report, and what it tells. */
export interface Passage {
  readonly span: Span;
  readonly terms: readonly Term[];
  /** Its words, folded and joined by blanks. */
  readonly wording: string;
}

/**
 * All of a document that says what it took from others, and what others could take from it: plain data that depends on that document
 * alone, so that it can be kept beside it.
 */
export interface Trace {
  readonly document: string;
  /** ISO 8601, as the document has it. */
  readonly published: string | null;
  readonly issuer: Issuer;
  readonly passages: readonly Passage[];
  readonly references: readonly Reference[];
}

/** The trace of a document. Linear in what was found in it. */
export function traceOf(findings: Findings): Trace {
  const { document } = findings;
  return {
    document: document.id,
    published: document.published,
    issuer: issuerOf(findings),
    passages: passagesOf(findings),
    references: referencesIn(findings),
  };
}

function passagesOf({ document, times }: Findings): Passage[] {
  const parts = document.parts.filter(({ kind }) => kind === 'body' || kind === 'headline');
  return parts.flatMap(({ start, end }) =>
    sentencesIn(document.text, [start, end]).map((span): Passage => {
      const words = wordsIn(document.text, span);
      const within = times.filter((time) => time.start < span[1] && span[0] < time.end);
      return { span, terms: termsIn(words, within), wording: words.map(({ folded }) => folded).join(' ') };
    }),
  );
}
