/** Nouns that say when by themselves, and so are nobody who speaks: `…, said yesterday`. In lower case. */
export const dayWords: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight', 'tomorrow']);
