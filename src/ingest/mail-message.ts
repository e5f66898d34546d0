import type { Attachment, HeaderLines } from 'mailparser';
import { senderName } from './mail-writer.ts';
import { mailParser } from './parsers.ts';

/** Heads of mails that passed many servers reach some 20 KiB. In bytes. */
export const MOST_HEAD_BYTES = 128 * 1024;

/** A mail as it was sent: its head, its text, and the files attached to it. */
export interface MailMessage {
  readonly subject: string | null;
  /** The sender's name, else the address. */
  readonly sender: string | null;
  /** As written in the head. */
  readonly date: string | null;
  /** All parts of plain text, decoded, with line feeds; empty where there is none. */
  readonly text: string;
  /** Likewise of HTML. */
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

/** A file attached to a mail. */
export interface MailAttachment {
  readonly name: string | null;
  /** Lower case, without parameters. */
  readonly mediaType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/**
 * Parses a mail. Forwarded messages stay attachments, whatever the depth. Rejects where it has more than a thousand parts or
 * more than a mebibyte of head.
 */
export async function parseMail(bytes: Uint8Array): Promise<MailMessage> {
  const mail = await mailParser().simpleParser(withoutEnvelope(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    keepCidLinks: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
  });
  return {
    subject: oneLine(mail.subject ?? ''),
    sender: senderOf(mail.from?.value[0]) ?? senderName(mail.from?.text ?? ''),
    // The parser puts today where it cannot read the date.
    date: headerLine(mail.headerLines, 'date'),
    text: withLineFeeds(mail.text ?? ''),
    html: mail.html === false ? '' : (mail.html ?? ''),
    attachments: mail.attachments.map(toAttachment),
  };
}

/** Takes off the line `From …` that a mailbox puts before each mail, and that programs leave when they take one out. */
function withoutEnvelope(bytes: Uint8Array): Buffer {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isThere = /^>?From /.test(mail.subarray(0, 6).toString('latin1'));
  return isThere ? mail.subarray(mail.indexOf('\n') + 1 || mail.length) : mail;
}

/** The head of a mail, or its first part, as Latin-1. */
export function headOf(start: Uint8Array): string {
  const text = Buffer.from(start.subarray(0, MOST_HEAD_BYTES)).toString('latin1');
  return text.split(/\r?\n\r?\n/, 1)[0] ?? '';
}

/** The Message-ID in the head of a mail, without its angle brackets; null where it has none. */
export function messageId(head: string): string | null {
  const id = /^message-id:\s*<?([^<>\s]+)>?/im.exec(head)?.[1] ?? null;
  // No sensible id is longer, and it stands in every message about the mail.
  return id !== null && id.length <= 250 ? id : null;
}

function senderOf(address: { readonly name: string; readonly address?: string } | undefined): string | null {
  return oneLine(address?.name ?? '') ?? oneLine(address?.address ?? '');
}

function toAttachment({ filename, contentType, headers, content }: Attachment): MailAttachment {
  const type = headers.get('content-type');
  const params = typeof type === 'object' && 'params' in type && !Array.isArray(type) ? type.params : {};
  const charset = params instanceof Object && 'charset' in params ? String(params.charset) : null;
  return {
    name: oneLine(filename ?? ''),
    mediaType: contentType.toLowerCase(),
    charset: charset === '' ? null : charset,
    bytes: content,
  };
}

function headerLine(lines: HeaderLines, key: string): string | null {
  const line = lines.find((one) => one.key === key)?.line ?? '';
  return oneLine(line.slice(line.indexOf(':') + 1));
}

function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
