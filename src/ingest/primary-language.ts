/** The primary subtag of a BCP 47 tag or a locale (`en-GB`, `de_AT`), in lower case; null where it is none. */
export function primaryLanguage(tag: string | null): string | null {
  const subtag = tag?.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(subtag) ? subtag : null;
}
