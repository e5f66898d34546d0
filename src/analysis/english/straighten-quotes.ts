import type { Token } from '../tokens/token.ts';

const OPENING = new Set(['“', '«', '„', '``', '‘‘']);
const CLOSING = new Set(['”', '»', "''", '’’']);
const SINGLE_OPENING = new Set(['‘', '`']);

/**
 * The words of a sentence with its quotation marks written one way: ` `` ` opens and `''` closes, whatever the style.
 * A straight mark leans on what it belongs to; where it leans on both sides or neither, it closes what is open.
 */
export function straighten(tokens: readonly Token[]): string[] {
  let isOpen = false;
  return tokens.map((token, index) => {
    const mark = token.text;
    if (mark.length > 2 || isLetter(mark)) return mark;
    if (OPENING.has(mark)) isOpen = true;
    else if (CLOSING.has(mark)) isOpen = false;
    else if (mark === '"') isOpen = opens(tokens, index, isOpen);
    else return SINGLE_OPENING.has(mark) ? '`' : mark;
    return isOpen ? '``' : "''";
  });
}

/** Whether a token of few characters plainly is no mark. */
function isLetter(token: string): boolean {
  const first = token.charAt(0);
  return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}

function opens(tokens: readonly Token[], index: number, isOpen: boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const leansBack = tokens[index - 1]?.end === token.start;
  const leansForward = tokens[index + 1]?.start === token.end;
  return leansBack === leansForward ? !isOpen : leansForward;
}
