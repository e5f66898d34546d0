/** Fields that a mail's head has, or that servers put before it; any of them tells a mail from a text with a colon. */
const KNOWN =
  /^(?:from|to|cc|bcc|sender|reply-to|subject|date|message-id|in-reply-to|references|received|return-path|delivered-to|envelope-to|mime-version|content-type|content-transfer-encoding|dkim-signature|arc-[\w-]+|authentication-results|resent-[\w-]+|list-[\w-]+|x-[\w-]+)[ \t]*:/i;

const FIELD = /^[!-9;-~]+[ \t]*:/;
const CONTINUED = /^[ \t]/;

/**
 * Whether bytes begin as a mail does: with lines of its head up to a blank line, one of them a known field. A line `From …`
 * before them, or `>From …`, is what mailboxes leave.
 */
export function isMail(start: Uint8Array): boolean {
  const lines = Buffer.from(start)
    .toString('latin1')
    .replace(/^\ufeff|^\u00ef\u00bb\u00bf/, '')
    .split(/\r?\n/);
  const first = /^>?From /.test(lines[0] ?? '') ? 1 : 0;
  const blank = lines.indexOf('', first);
  // The last line of what was looked at may be cut off.
  const head = lines.slice(first, blank === -1 ? Math.max(lines.length - 1, first + 1) : blank);
  return (
    head.some((line) => KNOWN.test(line)) && head.every((line) => FIELD.test(line) || CONTINUED.test(line))
  );
}
