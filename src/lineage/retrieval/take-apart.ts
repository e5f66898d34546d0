/** What a post consists of. */
export interface PostParts {
  /** What it says, without addresses of pages. `#tags` and `@names` are left in it. */
  readonly body: string;
  /** The name under which it was posted; empty where none is written. */
  readonly author: string;
  /** The account, without `@`; empty where none is written. */
  readonly handle: string;
  /** The day on which it was posted, ISO 8601; null where none is written. */
  readonly date: string | null;
}

/** Of what stands behind the dash: a name of fifty letters, an account of fifteen and a date, and room to spare. */
const longestSignature = 160;

/**
 * Takes a post apart. Where it ends as posts do that are set into a page, `— Name (@account) May 9, 2031`, that is read
 * as its signature. Any other text is all body.
 */
export function takeApart(text: string): PostParts {
  const plain = decodeEntities(text);
  const tail = plain.slice(-longestSignature);
  const signature = /[—–]\s{0,9}([^—–]{0,99}?)\(@(\w{1,30})\)\s{0,9}([^()]{0,40})$/u.exec(tail);
  if (!signature) return { body: withoutAddresses(plain), author: '', handle: '', date: null };
  const [whole, author = '', handle = '', day = ''] = signature;
  const body = withoutAddresses(plain.slice(0, plain.length - whole.length));
  return { body, author: author.trim(), handle, date: readDay(day) };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `May 9, 2031` or `9 May 2031`. */
function readDay(written: string): string | null {
  const parts = written.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const month = months.indexOf(parts.find((part) => /^[a-z]/.test(part))?.slice(0, 3) ?? '') + 1;
  const day = parts.find((part) => /^\d{1,2}$/.test(part));
  const year = parts.find((part) => /^\d{4}$/.test(part));
  if (month === 0 || day === undefined || year === undefined) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Addresses of pages and pictures say nothing of what is claimed; they are often written to the word before them. */
function withoutAddresses(text: string): string {
  return text.split(/\s+/).map(withoutAddress).join(' ').trim();
}

function withoutAddress(chunk: string): string {
  const at = chunk.search(/https?:\/\/|www\.|pic\.twitter\.com/i);
  const rest = at < 0 ? chunk : chunk.slice(0, at);
  return /\w\.[a-z]{2,9}\/\w/i.test(rest) ? '' : rest;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The character references that posts keep when they are copied out of pages. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (written, number?: string, name?: string) =>
    number === undefined
      ? (entities.get((name ?? '').toLowerCase()) ?? written)
      : String.fromCodePoint(Number(number)),
  );
}
