import type { Problem } from '../model/problem.ts';
import { type ByteSource, collect } from './byte-source.ts';
import { type Container, type Entry, NOTHING_SAID } from './container.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';
import { isMail } from './mail-mark.ts';
import { headOf, type MailAttachment, parseMail } from './mail-message.ts';
import { MAIL_TEXT } from './read-mail.ts';
import { RecordNames } from './record-names.ts';

/** A mail: what it says, and the files attached to it. */
export const EML: Container = {
  name: 'eml/1',
  mediaType: 'message/rfc822',
  aliases: ['message/global'],
  extensions: ['.eml'],
  access: 'in-order',
  isMarked: isMail,
  entries: mailEntries,
};

async function* mailEntries(file: ByteSource): AsyncGenerator<Entry | Problem> {
  const bytes = await collect(file.stream(), MOST_BYTES);
  if (bytes === null) {
    yield ingestProblem(
      'file-too-large',
      `The mail has more than ${MOST_BYTES} bytes, the most that are read.`,
    );
    return;
  }
  yield { record: '', name: '', mediaType: MAIL_TEXT, said: NOTHING_SAID, content: once(bytes) };
  const attachments = await attachmentsOf(bytes);
  const names = new RecordNames();
  for (const [index, attachment] of attachments.entries()) {
    yield toEntry(attachment, names.claim(attachment.name ?? String(index + 1)));
  }
}

/** What a head says of a mail that may be more than text. Text alone need not be parsed twice. */
const MORE_THAN_TEXT = /^content-(?:type:\s*(?!text\/)|disposition:)/im;

/** None where the mail cannot be parsed: the reader of its text says so. */
async function attachmentsOf(bytes: Uint8Array): Promise<readonly MailAttachment[]> {
  if (!MORE_THAN_TEXT.test(headOf(bytes))) return [];
  try {
    return (await parseMail(bytes)).attachments;
  } catch {
    return [];
  }
}

function toEntry({ name, mediaType, charset, bytes }: MailAttachment, record: string): Entry {
  return {
    record,
    name: name ?? '',
    mediaType,
    said: { ...NOTHING_SAID, charset },
    content: once(bytes),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
