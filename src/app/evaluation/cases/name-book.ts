import type { GoldEntity } from './gold-case.ts';

/** Tells which names mean the same to the gold data. */
export interface NameBook {
  /**
   * Whether two names are alike, or names of one gold entity. Affiliation makes two names no more alike. An unknown
   * name, null, is like no other.
   */
  readonly same: (a: string | null, b: string | null) => boolean;
}

/** A book of the aliases that the gold data list, blind to case, blanks, and a leading article. */
export function nameBook(entities: readonly GoldEntity[]): NameBook {
  const first = new Map<string, string>();
  for (const { names } of entities) {
    for (const name of names) first.set(foldName(name), foldName(names[0] ?? name));
  }
  const key = (name: string): string => first.get(foldName(name)) ?? foldName(name);
  return { same: (a, b) => a !== null && b !== null && key(a) === key(b) };
}

/** A name in lower case with single blanks, without leading article, quotation marks and closing punctuation. */
export function foldName(name: string): string {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„"]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [head = '', ...rest] = bare;
  return (['the', 'a', 'an'].includes(head) && rest.length > 0 ? rest : bare)
    .join(' ')
    .replace(/[.,;:]$/, '');
}
