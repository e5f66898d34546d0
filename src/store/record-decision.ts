import type { CustodyEvent } from '../model/custody.ts';
import type { DecisionContent } from '../model/decision.ts';
import type { CustodyLog } from './custody-log.ts';
import type { Decisions } from './decisions.ts';

/** Keeps what a person decided of a document, and says so in the log, in the caller's transaction. Returns its id. */
export function recordDecision(content: DecisionContent, decisions: Decisions, custody: CustodyLog): string {
  const { id, hash } = decisions.append(content);
  const { time, by } = content;
  custody.append(entryOf(content, hash, decisions), { time, by });
  return id;
}

function entryOf(content: DecisionContent, hash: string, decisions: Decisions): CustodyEvent {
  const about = { record: content.document, hash };
  switch (content.kind) {
    case 'redaction': {
      const { passages, reason } = content;
      return {
        action: 'redacted',
        about: { ...about, passages: passages.length, reason: reason ?? '' },
      };
    }
    case 'review':
      return { action: 'reviewed', about: { ...about, verdict: content.verdict } };
    case 'correction':
      return { action: 'corrected', about };
    case 'withdrawal': {
      const isOfReview = decisions.maybeFind(content.withdrawn)?.kind === 'review';
      return isOfReview
        ? { action: 'reviewed', about: { ...about, verdict: content.kind } }
        : { action: 'corrected', about };
    }
  }
}
