import type { Problem } from '../model/problem.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';
import { renderMailHtml } from './mail-html.ts';
import { type MailLines, mailLines } from './mail-lines.ts';
import { isMail } from './mail-mark.ts';
import { type MailMessage, parseMail } from './mail-message.ts';
import { type MailTurn, mailTurns } from './mail-turns.ts';
import { joinPassages, type Passage } from './passages.ts';
import { type BinaryReader, type Reading, UNKNOWN } from './reader.ts';
import { rfcDate } from './rfc-date.ts';
import { allStatedBy } from './stated-by.ts';

/** The media type of what a mail says itself, without what is attached to it; none but `open-mail.ts` gives it. */
export const MAIL_TEXT = 'application/x-hearsay-mail-text';

/** The message of a mail: its subject as headline, its words, and what it quotes with the writers of that. */
export const MAIL: BinaryReader = {
  name: 'mail/1',
  mediaType: 'message/rfc822',
  aliases: [MAIL_TEXT],
  // Files are mails with all that is attached: a container, which hands its words to this reader.
  extensions: [],
  maxBytes: MOST_BYTES,
  isMarked: isMail,
  parse: readMail,
};

/** Programs say in plain text that they can only say it in HTML. What is longer says something else too. */
const longestExcuse = 600;
const EXCUSE = /\bhtml\b/i;

async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parseMail(bytes);
  const { text, isHtml, problems } = wordsOf(mail);
  const published = mail.date === null ? null : rfcDate(mail.date);
  const badDate = mail.date !== null && published === null ? [notADate(mail.date)] : [];
  const facts = { title: mail.subject, author: mail.sender, published };
  const turns = mailTurns(text, mail.sender);
  const joined = joinPassages(passagesOf(facts.title, mail.sender, turns, mailLines(bytes, isHtml)));
  if (joined.text === '') {
    const silent = mail.attachments.length > 0 ? [] : [noText()];
    return { drafts: [], problems: silent };
  }
  const draft = { ...UNKNOWN, ...facts, statedBy: statedBy(facts), ...joined };
  return { drafts: [draft], problems: [...problems, ...badDate] };
}

/** The plain text, unless nobody says anything in it, or only that HTML is needed. */
function wordsOf({ text, html }: MailMessage): {
  readonly text: string;
  readonly isHtml: boolean;
  readonly problems: readonly Problem[];
} {
  const plain = text.trim();
  const isExcuse = plain.length <= longestExcuse && EXCUSE.test(plain);
  const says = hasWords(plain);
  if (html === '' || (says && !isExcuse)) return { text, isHtml: false, problems: [] };
  const rendered = renderMailHtml(html);
  // Who writes about HTML in a few lines does not need it.
  if (rendered.text.length <= (says ? plain.length : 0)) return { text, isHtml: false, problems: [] };
  const problems = rendered.isTooDeep ? [tooDeep()] : [];
  return { text: rendered.text, isHtml: true, problems };
}

/** Lists put their footer below a mail in HTML as a part of plain text. */
function hasWords(text: string): boolean {
  return mailTurns(text, null).some(({ role }) => role === 'words');
}

function passagesOf(
  subject: string | null,
  sender: string | null,
  turns: readonly MailTurn[],
  lines: MailLines,
): readonly Passage[] {
  const headline: Passage = {
    text: subject ?? '',
    lines: [{ start: 0, line: lines.subject }],
    kind: 'headline',
    voiceName: sender,
  };
  const rest = turns.map(({ text, writer, role }): Passage => {
    const kind = role === 'words' ? 'body' : null;
    return { text, lines: lines.linesOf(text), kind, voiceName: writer };
  });
  return [headline, ...rest];
}

function statedBy(facts: { title: string | null; author: string | null; published: string | null }) {
  return {
    ...allStatedBy('Subject', { title: facts.title }),
    ...allStatedBy('From', { author: facts.author }),
    ...allStatedBy('Date', { published: facts.published }),
  };
}

function notADate(written: string): Problem {
  return ingestProblem('bad-date', `“${written}” is not a date.`, { field: 'Date' });
}

function noText(): Problem {
  return ingestProblem('no-text', 'There is no text in the message, and nothing is attached to it.');
}

function tooDeep(): Problem {
  return ingestProblem(
    'deep-markup',
    'The message is nested too deeply or has too many elements; all its text was read.',
  );
}
