import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { paths } from './schema.ts';

/** What a list may be asked for. */
export type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

// What is asked again with every choice is asked with a signal: who chose something else waits no more, and the server need not read a day for them.

/** How often it is asked whether lineage is ready, in milliseconds. */
const whilePreparing = 700;

/** What the workspace holds; asked again and again while lineage is being read. */
export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: () => answerOf(api.GET('/api/workspace')),
  refetchInterval: ({ state }) => (state.data?.lineage.state === 'preparing' ? whilePreparing : false),
});

export function documentsQuery(query: QueryOf<'/api/documents'>) {
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/documents', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function documentQuery(id: string) {
  return queryOptions({
    queryKey: ['document', id],
    queryFn: () => answerOf(api.GET('/api/documents/{id}', { params: { path: { id } } })),
  });
}

export function documentStatementsQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['document-statements', id, asOf],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/documents/{id}/statements', { params: { path: { id }, query: { asOf } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: () => answerOf(api.GET('/api/problems')),
});

export function claimsQuery(query: QueryOf<'/api/claims'>) {
  return queryOptions({
    queryKey: ['claims', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/claims', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function claimQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['claim', id, asOf],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/claims/{id}', { params: { path: { id }, query: { asOf } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** What persons decided of a claim, or of an actor, and did not withdraw. */
export function decisionsQuery(of: 'claims' | 'actors', id: string) {
  const params = { path: { id } };
  return queryOptions({
    queryKey: ['decisions', of, id],
    queryFn: () =>
      answerOf(
        of === 'claims'
          ? api.GET('/api/claims/{id}/decisions', { params })
          : api.GET('/api/actors/{id}/decisions', { params }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function timelineQuery(query: QueryOf<'/api/timeline'>) {
  return queryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/timeline', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function actorsQuery(query: QueryOf<'/api/actors'>) {
  return queryOptions({
    queryKey: ['actors', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/actors', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function actorQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['actor', id, asOf],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/actors/{id}', { params: { path: { id }, query: { asOf } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function networkQuery(query: QueryOf<'/api/network'>) {
  return queryOptions({
    queryKey: ['network', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/network', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function searchQuery(query: QueryOf<'/api/search'>) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/search', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    enabled: query.words !== '',
  });
}

export function custodyQuery(query: QueryOf<'/api/custody'>) {
  return queryOptions({
    queryKey: ['custody', query],
    queryFn: () => answerOf(api.GET('/api/custody', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function custodyItemQuery(id: string) {
  return queryOptions({
    queryKey: ['custody-item', id],
    queryFn: () => answerOf(api.GET('/api/documents/{id}/custody', { params: { path: { id } } })),
  });
}

/** Asked again and again while it is under way. */
export const verificationQuery = queryOptions({
  queryKey: ['verification'],
  queryFn: () => answerOf(api.GET('/api/verification')),
  refetchInterval: ({ state }) => (state.data?.state === 'running' ? 300 : false),
});

/** What was given to this run of the workbench to be added; asked again and again while some of it is being read. */
export const additionsQuery = queryOptions({
  queryKey: ['additions'],
  queryFn: () => answerOf(api.GET('/api/additions')),
  refetchInterval: ({ state }) =>
    state.data?.additions.some((one) => one.state === 'running') ? 300 : false,
});

export function reviewQueueQuery(query: QueryOf<'/api/reviews/queue'>) {
  return queryOptions({
    queryKey: ['review-queue', query],
    queryFn: () => answerOf(api.GET('/api/reviews/queue', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export const agreementQuery = queryOptions({
  queryKey: ['agreement'],
  queryFn: () => answerOf(api.GET('/api/reviews/agreement', { params: { query: {} } })),
});

export const casebookQuery = queryOptions({
  queryKey: ['casebook'],
  queryFn: () => answerOf(api.GET('/api/reviews/casebook')),
});
