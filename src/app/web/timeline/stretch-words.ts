import { readableTime } from '../parts/times.ts';
import { boundsOf, type Stretch } from './moments.ts';

/** A stretch of time as it is read: `7 Mar 2034 – 9 Mar 2034`. */
export function stretchWords(stretch: Stretch): string {
  const { from, until } = boundsOf(stretch);
  return from === until ? readableTime(from) : readableTime(`${from}/${until}`);
}
