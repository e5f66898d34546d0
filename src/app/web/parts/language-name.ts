/** The English name of a language by its BCP 47 subtag; the subtag where it has none. */
export function languageName(language: string | null): string {
  if (language === null) return 'unknown';
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
