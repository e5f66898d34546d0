import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api, type Shapes } from '../api/client.ts';
import { additionsQuery } from '../api/queries.ts';
import { type GivenFile, planRequests } from './plan-requests.ts';

/** How far adding is, and what can be done about it. */
export interface Adding {
  /** Those that are under way, and those that are over until somebody has seen what came of them. */
  readonly additions: readonly Shapes['Addition'][];
  /** How many files are on their way to the server; 0 where none are. */
  readonly sending: number;
  readonly tooLarge: readonly GivenFile[];
  readonly error: Error | null;
  readonly addFiles: (files: readonly GivenFile[]) => Promise<void>;
  readonly addPages: (addresses: readonly string[]) => Promise<void>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** What was over when the page was opened, and what somebody has seen since; kept while other screens are open. Null until it is known. */
let seenSoFar: readonly string[] | null = null;

/** Sends files and addresses, follows what becomes of them, and has everything asked anew when they are in. */
export function useAdding(): Adding {
  const client = useQueryClient();
  const { data } = useQuery(additionsQuery);
  const [seen, setSeen] = useState(seenSoFar);
  const [sending, setSending] = useState(0);
  const [tooLarge, setTooLarge] = useState<readonly GivenFile[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const isStopped = useRef(false);
  const all = data?.additions ?? [];
  const over = data?.additions.filter(({ state }) => state !== 'running').map(({ id }) => id);
  const see = (ids: readonly string[]) => {
    seenSoFar = ids;
    setSeen(ids);
  };
  if (seen === null && over !== undefined) see(over);
  const additions = all.filter(({ id, state }) => state === 'running' || seen?.includes(id) === false);
  useWhenMore(over, () => void client.invalidateQueries());

  const send = async (requests: readonly (() => Promise<unknown>)[]) => {
    isStopped.current = false;
    setError(null);
    try {
      for (const request of requests) {
        if (isStopped.current) break;
        await request();
        await client.invalidateQueries({ queryKey: additionsQuery.queryKey });
      }
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    } finally {
      setSending(0);
    }
  };
  return {
    additions,
    sending,
    tooLarge,
    error,
    addFiles: async (files) => {
      const plan = planRequests(files);
      setTooLarge(plan.tooLarge);
      setSending(plan.requests.flat().length);
      await send(plan.requests.map((some) => () => sendFiles(some)));
    },
    addPages: (addresses) =>
      send([() => answerOf(api.POST('/api/additions/pages', { body: { addresses: [...addresses] } }))]),
    stop: () => {
      isStopped.current = true;
      for (const { id, state } of all) {
        if (state === 'running') void api.DELETE('/api/additions/{id}', { params: { path: { id } } });
      }
    },
    dismiss: () => {
      see(over ?? []);
      setTooLarge([]);
      setError(null);
    },
  };
}

function sendFiles(files: readonly GivenFile[]): Promise<Shapes['Addition']> {
  const form = new FormData();
  for (const { path, file } of files) form.append('files', file, path);
  return answerOf(api.POST('/api/additions/files', { body: {}, bodySerializer: () => form }));
}

/** Whenever something is over that was not. */
function useWhenMore(over: readonly string[] | undefined, act: () => void): void {
  const before = useRef<readonly string[] | undefined>(undefined);
  useEffect(() => {
    if (over === undefined) return;
    const known = before.current;
    before.current = over;
    if (known !== undefined && over.some((id) => !known.includes(id))) act();
  });
}
