const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

function isWord(text: string, offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end && wordCharacter.test(characterAt(text, offset));
}

/** The character at an offset, whole even where the offset is in the middle of a surrogate pair. */
function characterAt(text: string, offset: number): string {
  const unit = text.charCodeAt(offset);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(low ? offset - 1 : offset) ?? 0);
}

function isSpace(text: string, offset: number, start: number, end: number): boolean {
  return offset < start || offset >= end || /\s/.test(text.charAt(offset));
}

/** Whether a mark of `width` characters leans on what stands before it. */
export function couldClose(text: string, offset: number, width: number, start: number, end: number): boolean {
  return !isSpace(text, offset - 1, start, end) && !isWord(text, offset + width, start, end);
}

/** Whether a mark of `width` characters leans on what stands behind it. */
export function couldOpen(text: string, offset: number, width: number, start: number, end: number): boolean {
  return !isSpace(text, offset + width, start, end) && !isWord(text, offset - 1, start, end);
}
