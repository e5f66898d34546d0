import type { ClaimReading } from '../claim-reading.ts';
import type { Collection } from '../collection.ts';
import type { Query } from '../read-query.ts';

/** Numbers, by name, that say how well a claim fits a post. What a number counts for is in `weights.json`. */
export type Signs = Record<string, number>;

/** Gives some of the signs. */
export type SignReader = (query: Query, claim: ClaimReading, collection: Collection) => Signs;
