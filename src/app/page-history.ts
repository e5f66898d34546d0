import { fetchFailure } from '../ingest/web/fetch-problem.ts';
import { comparableAddress } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { AddressReading } from '../store/addresses.ts';
import type { Workspace } from '../store/workspace.ts';
import { compareTexts, type TextComparison } from '../text/compare-texts.ts';

/** A page as one document shows it. */
export interface PageReading {
  /** When it was taken from its address, else when it went into the workspace: ISO 8601 date-time. */
  readonly at: string;
  readonly how: 'captured' | 'added';
  readonly document: Document;
  /** The reading before and how the text differs from it; null for the first. */
  readonly since: { readonly document: Document; readonly difference: TextComparison } | null;
}

/**
 * Every reading of the page at an address, the earliest first, each compared with the one before. Addresses are compared in
 * their comparable form. Two documents at a time are in memory. Throws ProblemError where it is no address of a page.
 */
export function* pageHistory(workspace: Workspace, address: string): Generator<PageReading> {
  if (comparableAddress(address) === null)
    throw fetchFailure('bad-address', `${address} is not the address of a page.`, address);
  const readings = workspace.documents.readingsOf(address).map(placeInTime);
  let before: Document | null = null;
  for (const { id, at, how } of readings.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const document = workspace.documents.maybeFind(id);
    if (document === null) continue;
    const since = before && { document: before, difference: compareTexts(before.text, document.text) };
    yield { at, how, document, since };
    before = document;
  }
}

type PlacedInTime = Pick<PageReading, 'at' | 'how'> & { readonly id: string };

function placeInTime({ document: id, captured, added }: AddressReading): PlacedInTime {
  const isDated = captured !== null && !Number.isNaN(Date.parse(captured));
  return isDated ? { id, at: captured, how: 'captured' } : { id, at: added, how: 'added' };
}
