import type { z } from '@hono/zod-openapi';
import type { DocumentSummary as DocumentCard } from '../../../store/documents.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { foldName } from '../../../text/names/fold-name.ts';
import { countAsOf, documentsAsOf } from '../../as-of.ts';
import { byCodeUnits } from '../../code-units.ts';
import type { documentChoices, documentList } from '../contract/documents.ts';

type Choices = z.output<typeof documentChoices>;
type Facets = z.output<typeof documentList>['facets'];

/** Documents that fit, a page of them, with how many there are of each publisher, kind, language and year among those that fit otherwise. */
export function listDocuments(
  workspace: Workspace,
  cards: readonly DocumentCard[],
  choices: Choices,
): z.output<typeof documentList> {
  const asOf = choices.asOf === undefined ? null : documentsAsOf(workspace, choices.asOf);
  const all = cards.filter(({ id }) => asOf === null || asOf.documents.has(id));
  const meant = all.filter(named(choices.words)).filter(({ problems }) => !choices.problems || problems > 0);
  const fitting = meant.filter((card) => facetNames.every((name) => fits(card, name, choices)));
  const { offset, limit } = choices;
  return {
    asOf: asOf && countAsOf(asOf),
    total: fitting.length,
    documents: fitting.toSorted(orders[choices.order]).slice(offset, offset + limit),
    facets: Object.fromEntries(facetNames.map((name) => [name, facetOf(meant, name, choices)])) as Facets,
  };
}

const facetNames = ['publisher', 'kind', 'language', 'year'] as const;
type FacetName = (typeof facetNames)[number];

function facetValue(card: DocumentCard, name: FacetName): string | null {
  return name === 'year' ? (card.published?.slice(0, 4) ?? null) : card[name];
}

/** Empty: those of which it is not known. */
function fits(card: DocumentCard, name: FacetName, choices: Choices): boolean {
  const wanted = choices[name];
  return wanted === undefined || (facetValue(card, name) ?? '') === wanted;
}

/** The most first. */
function facetOf(cards: readonly DocumentCard[], name: FacetName, choices: Choices): Facets[FacetName] {
  const others = facetNames.filter((one) => one !== name);
  const counts = new Map<string | null, number>();
  for (const card of cards) {
    if (!others.every((one) => fits(card, one, choices))) continue;
    const value = facetValue(card, name);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value ?? '', b.value ?? ''));
}

/** Whether its title, publisher or path has each of the words. */
function named(words: string | undefined): (card: DocumentCard) => boolean {
  const sought = words === undefined ? [] : foldName(words).split(' ').filter(Boolean);
  if (sought.length === 0) return () => true;
  return ({ title, publisher, path }) => {
    const folded = foldName(`${title ?? ''} ${publisher ?? ''} ${path}`);
    return sought.every((word) => folded.includes(word));
  };
}

/** What is not known comes last. */
function byText(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || byCodeUnits(a ?? '', b ?? '');
}

const byPath = (a: DocumentCard, b: DocumentCard) =>
  byCodeUnits(a.path, b.path) || byCodeUnits(a.record ?? '', b.record ?? '');

const orders: Record<Choices['order'], (a: DocumentCard, b: DocumentCard) => number> = {
  newest: (a, b) =>
    Number(a.published === null) - Number(b.published === null) ||
    byCodeUnits(b.published ?? '', a.published ?? '') ||
    byPath(a, b),
  oldest: (a, b) => byText(a.published, b.published) || byPath(a, b),
  title: (a, b) => byText(a.title && foldName(a.title), b.title && foldName(b.title)) || byPath(a, b),
  publisher: (a, b) => byText(a.publisher, b.publisher) || byText(a.published, b.published) || byPath(a, b),
  attributions: (a, b) => b.attributions - a.attributions || byPath(a, b),
  added: (a, b) => byCodeUnits(b.added, a.added) || byPath(a, b),
};
