import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api, type Shapes } from '../api/client.ts';
import { addressOf, inPlace } from '../shell/address.ts';

type Decided = Shapes['ActorsDecided'];

/** A decision of who is who that was just made, and can be taken back. */
interface Made {
  /** Id of the decision. */
  readonly decision: string;
  /** What was decided. */
  readonly words: string;
  /** Those whom it made. */
  readonly actors: Decided['actors'];
  /** Id of the actor that was shown before it. */
  readonly before: string;
  /** Id of the actor that is shown after it. */
  readonly after: string;
}

/** What the server answers to a decision. */
type Asked = Parameters<typeof answerOf<Decided>>[0];

/** Makes decisions of who is who about the actor that is shown, follows the actor where its id changes, and takes the last one back. */
export function useDecision(id: string) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [made, setMade] = useState<Made | null>(null);
  const [withdrawn, setWithdrawn] = useState<{ readonly words: string; readonly actor: string } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [count, setCount] = useState(0);
  // Only when the screen shows who is there afterwards: it would ask for an actor that is no more.
  useEffect(() => {
    if (count > 0) void client.invalidateQueries();
  }, [count, client]);

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await act().catch((reason: unknown) =>
      setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
    setBusy(false);
  };
  const show = (actor: string) => {
    if (actor !== id) navigate(addressOf(`/actors/${actor}`), inPlace);
    setCount((before) => before + 1);
  };
  return {
    /** How many were made or taken back on this screen. */
    count,
    made: made?.after === id ? made : null,
    withdrawn: withdrawn?.actor === id ? withdrawn.words : null,
    error,
    isBusy,
    decide: (words: string, ask: () => Asked) =>
      attempt(async () => {
        const { decision, actors } = await answerOf(ask());
        const after = actors.find((one) => one.id === id)?.id ?? actors[0]?.id ?? id;
        setMade({ decision, words, actors, before: id, after });
        setWithdrawn(null);
        show(after);
      }),
    undo: ({ decision, words, before }: Made) =>
      attempt(async () => {
        await answerOf(api.DELETE('/api/actors/decisions/{id}', { params: { path: { id: decision } } }));
        setMade(null);
        setWithdrawn({ words, actor: before });
        show(before);
      }),
    /** Takes back what was decided some time: whoever is shown then is one of those whom it was about. */
    withdraw: (decision: string, words: string) =>
      attempt(async () => {
        const { actors } = await answerOf(
          api.DELETE('/api/actors/decisions/{id}', { params: { path: { id: decision } } }),
        );
        const after = actors.find((one) => one.id === id)?.id ?? actors[0]?.id ?? id;
        setMade(null);
        setWithdrawn({ words, actor: after });
        show(after);
      }),
    /** Takes away what is told of the last. */
    dismiss: () => {
      setMade(null);
      setWithdrawn(null);
    },
  };
}

/** What a screen needs to make decisions. */
export type Decision = ReturnType<typeof useDecision>;
