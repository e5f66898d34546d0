import { type Sheet, share } from '../scoring/tally.ts';
import type { SearchedPost } from './search-posts.ts';

/** What one post adds to the figures. MAP@5 is the share of all that average precision could be, and so its mean. */
export function scoreSearch(post: SearchedPost): Sheet {
  return new Map([
    share('MAP@5', averagePrecision(post, 5), 1),
    share('MAP@1', averagePrecision(post, 1), 1),
    ...[5, 20].map((depth) => share(`recall@${depth}`, hitsIn(post, depth), post.relevant.length)),
  ]);
}

/** Of the first `depth`: the precision at each right one, summed, by how many of them could be right. */
function averagePrecision({ found, relevant }: SearchedPost, depth: number): number {
  let hits = 0;
  let sum = 0;
  found.slice(0, depth).forEach((id, at) => {
    if (!relevant.includes(id)) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.min(relevant.length, depth);
}

function hitsIn({ found, relevant }: SearchedPost, depth: number): number {
  return found.slice(0, depth).filter((id) => relevant.includes(id)).length;
}
