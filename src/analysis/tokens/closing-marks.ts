import { isParagraphBreak } from './paragraphs.ts';
import type { Token } from './token.ts';

const ALWAYS = new Set([')', ']', '}', '”', '’’', '›']);
/** Their side tells whether they open or close: straight marks, and `»`, which German turns round. */
const BY_PLACE = new Set(['"', "'", '’', "''", '»', '“']);

/**
 * Which tokens are closing quotation marks or brackets: 1 for each that is, by token. A straight mark closes where it
 * leans on what stands before it; where it leans on both sides or neither, it closes if its like is open.
 */
export function closingMarks(text: string, tokens: readonly Token[]): Uint8Array {
  const closing = new Uint8Array(tokens.length);
  let open = new Set<string>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before !== undefined && isParagraphBreak(text, before.end, token.start)) open = new Set();
    if (ALWAYS.has(token.text)) closing[index] = 1;
    if (!BY_PLACE.has(token.text)) return;
    const closes = closesByPlace(token, before, tokens[index + 1], open);
    if (closes) open.delete(token.text);
    else open.add(token.text);
    closing[index] = closes ? 1 : 0;
  });
  return closing;
}

function closesByPlace(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  open: ReadonlySet<string>,
): boolean {
  const leansBack = before !== undefined && before.end === token.start;
  const leansForward = after !== undefined && after.start === token.end;
  if (leansBack !== leansForward) return leansBack;
  return open.has(token.text);
}
