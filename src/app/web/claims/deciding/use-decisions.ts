import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { addressOf, inPlace, useQueryInAddress } from '../../shell/address.ts';
import type { Held } from './use-kept-focus.ts';

/** Something that a person decides of a claim. */
interface Task {
  readonly ask: () => Promise<{ readonly decision: string }>;
  /** What was done, as it is told afterwards. */
  readonly words: string;
  /** The statement whose claim is shown afterwards: a claim’s own id may change. */
  readonly follow: string;
  readonly isUndo?: boolean;
}

/** What was decided last, and can be undone. */
interface Decided {
  readonly words: string;
  /** Null where there is nothing to undo. */
  readonly decision: string | null;
  readonly follow: string;
}

/** What a person can decide here, and what came of it. */
export interface Decisions {
  /** Null where nothing was decided, or what was decided is shown. */
  readonly held: RefObject<Held | null>;
  readonly last: Decided | null;
  readonly isPending: boolean;
  readonly error: Error | null;
  split(of: { ids: readonly string[]; follow: string; reason: string }, onDone: () => void): void;
  join(of: {
    ids: readonly string[];
    follow: string;
    reason: string;
    isOpposite?: boolean;
    words?: string;
  }): void;
  lock(of: { claim: string; follow: string; reason: string }): void;
  /** Takes away what is told of the last. */
  dismiss(): void;
  withdraw(of: { decision: string; follow: string }): void;
}

/**
 * Decides, has everything read anew, and goes where the claim is then.
 *
 * @param shown - the claim as it is shown
 */
export function useDecisions(shown: unknown): Decisions {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const query = useQueryInAddress();
  const [last, setLast] = useState<Decided | null>(null);
  const held = useRef<Held | null>(null);
  const {
    mutate: begin,
    isPending,
    error,
  } = useMutation({
    mutationFn: ({ ask }: Task) => ask(),
    onSuccess: ({ decision }, { words, follow, isUndo = false }) => {
      // Read anew where it is shown next: under its old id the claim may be gone.
      client.removeQueries({ queryKey: ['claim'], type: 'inactive' });
      void client.invalidateQueries({ refetchType: 'none' });
      void client.invalidateQueries({ queryKey: ['workspace'] });
      void client.invalidateQueries({ queryKey: ['decisions'] });
      navigate(addressOf(`/claims/${follow}`, query), inPlace);
      setLast({ words, follow, decision: isUndo ? null : decision });
    },
  });
  const mutate: typeof begin = (task, options) => {
    held.current = { element: document.activeElement, shown };
    begin(task, options);
  };
  return {
    held,
    last,
    isPending,
    error,
    split: ({ ids, follow, reason }, onDone) =>
      mutate(
        {
          ask: () =>
            answerOf(
              api.POST('/api/claims/splits', { body: { named: [...ids], reason: reason || undefined } }),
            ),
          words: `You split ${ids.length === 1 ? 'a statement' : `${ids.length} statements`} off this claim.`,
          follow,
        },
        { onSuccess: onDone },
      ),
    join: ({ ids, follow, reason, isOpposite = false, words = 'You joined another claim with this one.' }) =>
      mutate({
        ask: () =>
          answerOf(
            api.POST('/api/claims/joins', {
              body: { named: [...ids], opposite: isOpposite || undefined, reason: reason || undefined },
            }),
          ),
        words,
        follow,
      }),
    lock: ({ claim, follow, reason }) =>
      mutate({
        ask: () =>
          answerOf(api.POST('/api/claims/locks', { body: { named: claim, reason: reason || undefined } })),
        words: 'You locked this claim: the machine adds nothing to it by itself any more.',
        follow,
      }),
    dismiss: () => setLast(null),
    withdraw: ({ decision, follow }) =>
      mutate({
        ask: () => answerOf(api.DELETE('/api/claims/decisions/{id}', { params: { path: { id: decision } } })),
        words: 'The decision is withdrawn; what counted without it counts again.',
        follow,
        isUndo: true,
      }),
  };
}
