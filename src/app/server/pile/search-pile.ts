import type { z } from '@hono/zod-openapi';
import type { Statement } from '../../../model/statement.ts';
import type { DocumentSummary } from '../../../store/documents.ts';
import type { Workspace } from '../../../store/workspace.ts';
import { documentsAsOf } from '../../as-of.ts';
import { byCodeUnits } from '../../code-units.ts';
import { statementOf } from '../../identity/as-actors.ts';
import type { WhoIsWho } from '../../identity/who-is-who.ts';
import { snippetOf } from '../../search-workspace.ts';
import { findActors } from '../../who/find-actors.ts';
import { shownSpans, shownStatement } from '../answers/shown-statement.ts';
import type { searchChoices, searchResults } from '../contract/search.ts';

type Choices = z.output<typeof searchChoices>;
type Found = Omit<z.output<typeof searchResults>, 'claims'>;
type StatementResult = Found['statements']['results'][number];
type Facets = Found['statements']['facets'];

/** What is asked with every search, and changes seldom. */
export interface KnownPile {
  readonly cards: readonly DocumentSummary[];
  readonly who: WhoIsWho;
}

/** So many best matches are looked at; facets count among these. */
const mostLookedAt = 500;

/** So many actors are named beside what was found. */
const mostActors = 12;

/** Statements, passages and actors in which all the words stand, with how the statements fall into kinds. */
export function searchPile(workspace: Workspace, { cards, who }: KnownPile, choices: Choices): Found {
  const { words, limit } = choices;
  const there = choices.asOf === undefined ? null : documentsAsOf(workspace, choices.asOf).documents;
  const documents = new Map(cards.filter(({ id }) => there?.has(id) ?? true).map((card) => [card.id, card]));
  const hits = statementsFound(workspace, who, documents, words);
  const fitting = hits.results.filter((one) => facetNames.every((name) => fits(one, name, choices)));
  const texts = workspace.search.text(words, limit + 1).flatMap((hit) => {
    const document = documents.get(hit.document);
    if (document === undefined || !isOfKind(document, choices)) return [];
    return [
      { document: nameOf(document), start: hit.start + (hit.marks[0]?.[0] ?? 0), snippet: shownSnippet(hit) },
    ];
  });
  return {
    statements: {
      total: fitting.length,
      more: hits.more,
      results: fitting.slice(0, limit).map(({ kind: _kind, ...one }) => one),
      facets: Object.fromEntries(
        facetNames.map((name) => [name, facetOf(hits.results, name, choices)]),
      ) as Facets,
    },
    texts: { more: texts.length > limit, results: texts.slice(0, limit) },
    actors: actorsFound(workspace, who, words),
  };
}

type Hit = StatementResult & { readonly kind: DocumentSummary['kind'] };

function statementsFound(
  workspace: Workspace,
  { identity }: WhoIsWho,
  documents: ReadonlyMap<string, DocumentSummary>,
  words: string,
): { readonly results: readonly Hit[]; readonly more: boolean } {
  const hits = workspace.search.statements(words, mostLookedAt + 1);
  const results = hits.slice(0, mostLookedAt).flatMap((hit) => {
    const document = documents.get(hit.document);
    const found = document === undefined ? null : workspace.maybeStatement(hit.id);
    if (document === undefined || found === null) return [];
    const own = statementOf(found, (entity) => identity.actorOf(entity, hit.document));
    const statement: Statement = { ...own, claim: '' };
    return [
      {
        statement: shownStatement(statement),
        snippet: shownSnippet(hit),
        document: nameOf(document),
        kind: document.kind,
      },
    ];
  });
  return { results, more: hits.length > mostLookedAt };
}

const facetNames = ['publisher', 'kind', 'mood', 'stance'] as const;
type FacetName = (typeof facetNames)[number];

function facetValue({ statement, document, kind }: Hit, name: FacetName): string | null {
  if (name === 'publisher') return document.publisher;
  if (name === 'kind') return kind;
  return name === 'mood' ? statement.mood : (statement.chain.at(-1)?.stance ?? null);
}

function fits(hit: Hit, name: FacetName, choices: Choices): boolean {
  const wanted = choices[name];
  return wanted === undefined || (facetValue(hit, name) ?? '') === wanted;
}

/** Counted among those that fit otherwise; the most first. */
function facetOf(hits: readonly Hit[], name: FacetName, choices: Choices): Facets[FacetName] {
  const others = facetNames.filter((one) => one !== name);
  const counts = new Map<string | null, number>();
  for (const hit of hits) {
    if (!others.every((one) => fits(hit, one, choices))) continue;
    const value = facetValue(hit, name);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value ?? '', b.value ?? ''));
}

function isOfKind({ kind, publisher }: DocumentSummary, choices: Choices): boolean {
  return (
    (choices.kind === undefined || kind === choices.kind) &&
    (choices.publisher === undefined || (publisher ?? '') === choices.publisher)
  );
}

function nameOf({
  id,
  path,
  record,
  title,
  publisher,
  published,
}: DocumentSummary): StatementResult['document'] {
  return { id, path, record, title, publisher, published };
}

function shownSnippet(hit: Parameters<typeof snippetOf>[0]): StatementResult['snippet'] {
  const { text, marks } = snippetOf(hit);
  return { text, marks: shownSpans(marks) };
}

/** Actors who go by a name with these words, each once, under the name that was found. */
function actorsFound(workspace: Workspace, who: WhoIsWho, words: string): Found['actors'] {
  const hits = new Map(workspace.search.names(words, mostActors * 4).map((hit) => [hit.entity, hit]));
  return findActors(workspace, who, words)
    .slice(0, mostActors)
    .map((id) => {
      const hit = who.identity
        .membersOf(id)
        .map((one) => hits.get(one))
        .find((one) => one !== undefined);
      const name = who.names.get(id) ?? hit?.text ?? workspace.entity(id)[0]?.entity.name ?? id;
      return { id, name, snippet: hit === undefined ? { text: name, marks: [] } : shownSnippet(hit) };
    });
}
