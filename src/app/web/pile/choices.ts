import type { Shapes } from '../api/client.ts';
import type { QueryOf } from '../api/queries.ts';
import { chosenOrder } from '../parts/order-field.tsx';
import type { Query } from '../shell/address.ts';

/** Orders of the pile, in the words of a person who looks for something. */
export const orders = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
  ['publisher', 'By publisher'],
  ['attributions', 'Most attributions'],
  ['added', 'Last added'],
] as const;

export type Order = (typeof orders)[number][0];

/** So many rows a page has. */
const limit = 100;

/** What an address asks the pile for; what it should not have, it asks not for. */
export function choicesIn(query: Query): QueryOf<'/api/documents'> & {
  readonly order: Order;
  readonly offset: number;
  readonly limit: number;
} {
  const offset = Number(query.offset ?? 0);
  return {
    words: query.words,
    publisher: query.publisher,
    kind: query.kind as Shapes['DocumentKind'] | undefined,
    language: query.language,
    year: query.year,
    problems: query.problems === 'yes' ? 'yes' : undefined,
    order: chosenOrder(orders, query.order),
    asOf: query.asOf,
    offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
    limit,
  };
}
