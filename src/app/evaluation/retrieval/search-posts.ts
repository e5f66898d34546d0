import { ClaimIndex } from '../../../lineage/retrieval/claim-index.ts';
import type { KnownClaim, MarkedPost } from './read-posts.ts';

/** A post with what a search for it gave. */
export interface SearchedPost extends MarkedPost {
  /** Ids of claims, best first; at most `mostFound`. */
  readonly found: readonly string[];
}

/** No figure looks further down a list. */
const mostFound = 20;

/** Puts all claims into an index and searches it for each post. */
export function searchPosts(posts: readonly MarkedPost[], claims: readonly KnownClaim[]): SearchedPost[] {
  const index = new ClaimIndex();
  for (const { id, fields } of claims) index.add(id, fields);
  return posts.map((post) => ({
    ...post,
    found: index.search({ text: post.text }, mostFound).map(({ id }) => id),
  }));
}
