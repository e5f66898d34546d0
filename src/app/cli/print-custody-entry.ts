import type { CustodyEntry, Read, Withheld } from '../../model/custody.ts';
import { maybeEntry } from '../../store/custody-entry.ts';
import type { KeptEntry } from '../../store/custody-log.ts';
import { writeHead } from '../custody/noted-head.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';

/** An entry of the custody log on one line: number, time, who, what. */
export function printCustodyEntry({ n, text }: KeptEntry): string {
  const entry = maybeEntry(text);
  if (entry === null) return `${n}  cannot be read; see \`hearsay verify\``;
  const who = entry.actor.kind === 'person' ? entry.actor.name : 'hearsay';
  return [n, entry.time, who, entry.action, whatOf(entry)].map((part) => printable(String(part))).join('  ');
}

function whatOf(entry: CustodyEntry): string {
  switch (entry.action) {
    case 'added':
      return `${entry.about.path}, ${entry.about.evidence}`;
    case 'read':
      return whatWasRead(entry.about);
    case 're-read':
      return `${count(entry.about.documents.length, 'document')} in ${entry.about.evidence}`;
    case 'discarded':
      return `${entry.about.evidence}, of which nothing could be read`;
    case 'corrected':
      return entry.about.record;
    case 'reviewed':
      return `${entry.about.verdict}, ${entry.about.record}`;
    case 'redacted':
      return `${count(entry.about.passages, 'passage')} in ${entry.about.record}: ${entry.about.reason}`;
    case 'decided':
    case 'grouped':
      return `${entry.about.kind}, ${entry.about.decision}`;
    case 'listed':
      return `${count(entry.about.entries, 'entry', 'entries')} of ${entry.about.path}, ${entry.about.list}`;
    case 'unlisted':
      return entry.about.list;
    case 'withheld':
      return whatIsWithheld(entry.about);
    case 'exported':
    case 'packed':
      return `${entry.about.format}, ${entry.about.hash}`;
    case 'signed':
      return writeHead(entry.about.head);
    case 'stamped':
      return `${writeHead(entry.about.head)} at ${entry.about.stamped}`;
  }
}

function whatIsWithheld({ evidence, decisions = [], lists = [] }: Withheld): string {
  const counts = [
    count(evidence.length, 'original'),
    ...(decisions.length === 0 ? [] : [count(decisions.length, 'decision')]),
    ...(lists.length === 0 ? [] : [count(lists.length, 'list')]),
  ];
  return `${counts.join(', ')} from this copy`;
}

/** A container is read in several entries, of which the last says no more than that it is the last. */
function whatWasRead({ evidence, documents, entries }: Read): string {
  if (documents.length === 0 && entries === null) return `${evidence}, to its end`;
  return `${count(documents.length, 'document')} in ${evidence}`;
}
