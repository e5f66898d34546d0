import type { Metadata } from './front-matter.ts';
import { blocksOf, linesOf } from './text-blocks.ts';
import { findIssuer } from './text-header.ts';

/** A document's metadata with the voice of its report. */
export interface Voiced {
  readonly metadata: Metadata;
  /** Null where nobody is named. */
  readonly voiceName: string | null;
}

/**
 * Finds the voice of a report: the body that issued it, where its text names one, else the site or paper that carries it,
 * which stays the publisher.
 *
 * @param body - the text after the headline
 */
export function withIssuer(metadata: Metadata, body: string): Voiced {
  const { publisher, kind } = metadata;
  const issuer = findIssuer(metadata.title, blocksOf(linesOf(body)), isOwnReport(metadata));
  if (issuer === null || kind === 'transcript') return { metadata, voiceName: publisher };
  const statedBy = { ...metadata.statedBy, kind: issuer.place };
  const stated = { ...metadata, kind: 'statement' as const, statedBy };
  if (publisher !== null) return { metadata: stated, voiceName: issuer.value };
  const named = { publisher: issuer.value, statedBy: { ...statedBy, publisher: issuer.place } };
  return { metadata: { ...stated, ...named }, voiceName: issuer.value };
}

/** Whether somebody called it an article. `og:type` is no sign: every page of many sites has it. */
function isOwnReport({ kind, statedBy }: Metadata): boolean {
  return kind === 'article' && statedBy.kind !== 'meta og:type';
}
