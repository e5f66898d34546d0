import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';

/** An entry of the log, told. */
export interface EntryInWords {
  readonly sentence: string;
  /** Ids of the documents to which it can lead. */
  readonly documents: readonly string[];
}

/** What an entry of the custody log says, in a sentence; what each action means is in docs/custody.md. */
export function entryInWords({
  action,
  about,
}: Pick<Shapes['CustodyEntry'], 'action' | 'about'>): EntryInWords {
  const text = (name: string) => (typeof about[name] === 'string' ? about[name] : '');
  const number = (name: string) => (typeof about[name] === 'number' ? about[name] : 0);
  const documents = idsIn(about.documents);
  switch (action) {
    case 'added':
      return told(`${text('path')} came in: ${number('bytes').toLocaleString('en-GB')} bytes.`);
    case 'read':
      return told(`Read as ${counted(documents.length, 'document')}:`, documents);
    case 're-read':
      return told(`Read anew as ${counted(documents.length, 'document')}:`, documents);
    case 'discarded':
      return told('An archive that held nothing readable was let go.');
    case 'corrected':
      return told('What a document says of itself was corrected:', [text('record')]);
    case 'redacted':
      return told(`${counted(number('passages'), 'passage')} redacted (${text('reason')}):`, [
        text('record'),
      ]);
    case 'decided':
      return told(`Decided who is who: ${text('kind')}, ${text('decision')}.`);
    case 'grouped':
      return told(`Decided which statements make one claim: ${text('kind')}, ${text('decision')}.`);
    case 'reviewed':
      return told(`An attribution was reviewed (${text('verdict') || 'taken back'}):`, [text('record')]);
    case 'listed':
      return told(
        `The list of names ${text('path')} came in: ${counted(number('entries'), 'entry', 'entries')}.`,
      );
    case 'unlisted':
      return told(`The list of names ${text('list')} was taken out.`);
    case 'withheld':
      return told('Packed without what was redacted.');
    case 'exported':
      return told(`Exported as ${text('format')}: ${number('bytes').toLocaleString('en-GB')} bytes.`);
    case 'packed':
      return told(`Packed: ${number('bytes').toLocaleString('en-GB')} bytes.`);
    case 'signed':
      return told('The head was signed.');
    case 'stamped':
      return told(`A time-stamping authority stamped the head: ${text('stamped')}.`);
    default:
      return told(`${action}.`);
  }
}

function told(sentence: string, documents: readonly string[] = []): EntryInWords {
  return { sentence, documents: documents.filter((id) => id.startsWith('d-')) };
}

function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  );
}
