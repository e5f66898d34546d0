import { textAt, type Words } from '../../times/word.ts';
import type { Reading, Wording } from '../../times/wording.ts';
import { canOpen } from './opening-words.ts';
import { readPoint } from './read-point.ts';

const DASHES = new Set(['-', '–', '—']);

/** “from 3 June to 9 July”, “between Monday and Wednesday”, “2009-2011”, “Monday to Friday”; else one expression. */
export function readExpression(words: Words, at: number): Reading | null {
  if (!canOpen(words, at)) return null;
  const from = readPoint(words, at);
  if (from === null || !canBound(from.wording)) return from;
  const link = linkEnd(words, at, from.to);
  const to = link === null ? null : readPoint(words, link);
  if (to === null || !areAlike(from.wording, to.wording)) return from;
  return { from: at, to: to.to, wording: { kind: 'range', from: from.wording, to: to.wording } };
}

/** Where the second end begins, or null. “and” links after “between” only, “to” after “from” or between weekdays. */
function linkEnd(words: Words, at: number, to: number): number | null {
  const link = textAt(words, to);
  const before = textAt(words, at - 1);
  if (DASHES.has(link)) return to + 1;
  if (before === 'between') return link === 'and' ? to + 1 : null;
  if (link === 'through') return to + 1;
  return before === 'from' && (link === 'to' || link === 'until' || link === 'till') ? to + 1 : null;
}

function canBound(wording: Wording): boolean {
  return boundKind(wording) !== null;
}

/** Only like is joined with like: days with days, months with months, years with years. */
function areAlike(from: Wording, to: Wording): boolean {
  return boundKind(from) === boundKind(to);
}

function boundKind(wording: Wording): string | null {
  switch (wording.kind) {
    case 'day':
      return 'day';
    case 'weekday':
      return wording.shift === null ? 'weekday' : null;
    case 'month':
      return wording.shift === null ? 'month' : null;
    case 'fixed':
      return wording.rule === 'numeric-date' ? 'day' : wording.rule;
    default:
      return null;
  }
}
