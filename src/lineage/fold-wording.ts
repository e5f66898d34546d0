/** A statement’s words as they are compared: lower case, without marks, an opening `that`, or runs of space. */
export function foldWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/^that /u, '');
}
