import type { Distortion } from '../../model/claim.ts';
import { findClash } from './clashes/find-clash.ts';
import type { Signature } from './signature.ts';

/**
 * What the later of two statements made of a detail of the earlier one: a figure, a unit or a place; null where nothing says that it has it
 * from there: it names the other’s publisher or source as where it has it from, comes from the same source, or says in its own voice what its
 * document took from the other’s. Two figures may be two counts: but for those of one source, only a slip makes one of the other.
 *
 * @param derives whether the document of the later took wording or substance from that of the earlier
 * @param wordsOf the words at a span of the statement’s document
 */
export function distortionIn(
  before: Signature,
  after: Signature,
  derives: boolean,
  wordsOf: (statement: Signature, start: number, end: number) => string,
): Omit<Distortion, 'of'> | null {
  if (before.document === after.document) return null;
  const isTaken = comesFrom(after, before) || (isOwnVoice(after) && derives);
  const clash = isTaken ? findClash(before, after) : null;
  if (clash === null || clash.change === null) return null;
  if (clash.kind === 'figures' && !clash.isSlip && !haveOneSource(after, before)) return null;
  return {
    kind: clash.change,
    before: wordsOf(before, ...clash.words[0]),
    after: wordsOf(after, ...clash.words[1]),
    statement: after.statement,
  };
}

function comesFrom(after: Signature, before: Signature): boolean {
  const told = [...after.voices, ...after.source];
  return [before.publisher, before.source].some(
    (name) => name.length > 0 && name.every((word) => told.includes(word)),
  );
}

function haveOneSource({ source: a }: Signature, { source: b }: Signature): boolean {
  return a.length > 0 && a.length === b.length && a.every((word) => b.includes(word));
}

function isOwnVoice({ voices }: Signature): boolean {
  return voices.length === 0;
}
