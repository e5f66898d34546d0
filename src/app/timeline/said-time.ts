import { dayStretch, type Stretch } from '../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { Document, Part } from '../../model/document.ts';
import type { UngroupedStatement } from '../../model/findings.ts';

/** When a statement was said, as far as it can be known. */
export interface SaidTime {
  /** ISO 8601: what the text tells, else when the document was published, else when it was captured; null if none is known. */
  readonly value: string | null;
  /**
   * ISO 8601 day: the first on which it can have been said. Null where it is not known: words that a document quotes are older
   * than it, nobody says by how much.
   */
  readonly earliest: string | null;
  /** ISO 8601 day: the last on which it can have been said; null where it is not known, as of a comment on a page. */
  readonly latest: string | null;
  /** Where `value` is from. */
  readonly basis: 'told' | 'published' | 'captured' | 'unknown';
}

/** What is known of a document’s time. */
type Dated = Pick<Document, 'published' | 'modified' | 'capture'>;

/**
 * When a statement was said: in the time that the text tells. Else its document’s date bounds it: who publishes says so on
 * that day (or on that of the last change, which may have brought it), whoever is quoted said so by then, and who comments on a page
 * did after that, by the day on which the page was captured.
 *
 * @param part in which it stands; null where that is not known
 */
export function saidTime(
  { said, chain }: UngroupedStatement,
  part: Part | null,
  document: Dated & Pick<Document, 'parts'>,
): SaidTime {
  const told = said === null ? null : stretchOfValue(said);
  if (told !== null) return { value: said, ...daysOf(told, told), basis: 'told' };
  const isOwn = chain.length === 1;
  if (part?.kind === 'comment') return ofComment(document, isOwn);
  const { value, basis, stretch } = dateOf(document);
  const isPublishers = isOwn && basis === 'published' && hasVoiceOf(part, document.parts[0]);
  return { value, ...daysOf(isPublishers ? stretch : null, lastChange(document) ?? stretch), basis };
}

/** When a document was published, else captured. */
function dateOf({ published, capture }: Dated): Pick<SaidTime, 'value' | 'basis'> & {
  readonly stretch: Stretch | null;
} {
  const stretch = published === null ? null : stretchOfValue(published);
  if (stretch !== null) return { value: published, basis: 'published', stretch };
  const value = capture?.at ?? null;
  const captured = value === null ? null : stretchOfValue(value);
  return captured === null
    ? { value: null, basis: 'unknown', stretch: null }
    : { value, basis: 'captured', stretch: captured };
}

function ofComment(document: Dated, isOwn: boolean): SaidTime {
  const { value, basis, stretch } = dateOf(document);
  const at = document.capture?.at ?? null;
  const captured = at === null ? null : stretchOfValue(at);
  return { value, ...daysOf(isOwn && basis === 'published' ? stretch : null, captured), basis };
}

/** The stretch of the last change, where it comes after the publication. */
function lastChange({ published, modified }: Dated): Stretch | null {
  const changed = published === null || modified === null ? null : stretchOfValue(modified);
  if (changed === null) return null;
  return changed.last >= (stretchOfValue(published ?? '')?.last ?? changed.last) ? changed : null;
}

/** In a mail, who is quoted at length has a part of their own, which is older than the mail. */
function hasVoiceOf(part: Part | null, first: Part | undefined): boolean {
  return part === null || (part.voice === first?.voice && part.voiceName === first.voiceName);
}

function daysOf(from: Stretch | null, until: Stretch | null): Pick<SaidTime, 'earliest' | 'latest'> {
  return {
    earliest: from && dayStretch(from.first).iso,
    latest: until && dayStretch(until.last).iso,
  };
}
