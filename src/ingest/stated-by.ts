import type { Fact } from '../model/document.ts';

const FACTS: readonly Fact[] = [
  'url',
  'kind',
  'title',
  'publisher',
  'author',
  'published',
  'modified',
  'language',
];

/** Names the same place for every fact that is known. */
export function allStatedBy(
  place: string,
  facts: { readonly [fact in Fact]?: string | null },
): Partial<Record<Fact, string>> {
  const known = FACTS.filter((fact) => (facts[fact] ?? null) !== null && facts[fact] !== 'unknown');
  return Object.fromEntries(known.map((fact) => [fact, place]));
}
