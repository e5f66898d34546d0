/** A name as it is compared: lower case, without diacritics, article, or punctuation. Empty when nothing is left. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
