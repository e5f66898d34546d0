import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readableDay } from '../parts/times.ts';
import { useAsOf } from './address.ts';

/** What is there sooner needs no word, in milliseconds. */
const moment = 700;

/**
 * Says that what was asked for is still being read: meanwhile lists show what they showed before, which is not what the header says, and a day
 * that nobody has looked at yet may take a minute.
 */
export function BeingRead() {
  const asOf = useAsOf();
  const isWaiting =
    useIsFetching({
      predicate: ({ state, queryKey }) => state.status === 'pending' && queryKey[0] !== 'workspace',
    }) > 0;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWaiting) return setLong(false);
    const timer = setTimeout(() => setLong(true), moment);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  if (!isLong) return null;
  return (
    <p className="header-note" role="status">
      {asOf === undefined
        ? 'What you asked for is being read'
        : `The pile is being read as of ${readableDay(asOf)}, which takes the longer the larger it is`}
      ; until then the screen may show what it showed before.
    </p>
  );
}
