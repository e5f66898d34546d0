import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Shapes } from '../../api/client.ts';

/** What somebody says of an attribution, or takes back. */
export type Said =
  | { readonly what: 'accept' | 'reject'; readonly id: string }
  | { readonly what: 'correct'; readonly id: string; readonly roles: Shapes['ReadRoles'] }
  | { readonly what: 'add'; readonly document: string; readonly roles: Shapes['ReadRoles'] }
  | { readonly what: 'withdraw'; readonly id: string };

/** What was said last, in words, and by which decision it is undone; null where it was an undoing itself. */
interface Last {
  readonly words: string;
  readonly decision: string | null;
}

const words: Record<Said['what'], string> = {
  accept: 'Accepted.',
  reject: 'Rejected.',
  correct: 'Corrected.',
  add: 'Added.',
  withdraw: 'Taken back.',
};

/** Says things of attributions, one after another, and remembers the last to undo it. */
export interface Reviews {
  readonly say: (said: Said) => void;
  readonly last: Last | null;
  readonly isPending: boolean;
  /** Why the last was not taken; null where it was. */
  readonly failure: Error | null;
  readonly complaints: readonly Shapes['Problem'][];
}

/** @param onSaid - is told which attribution it is now; null where there is none any more */
export function useReviews(onSaid: (attribution: string | null, said: Said) => void): Reviews {
  const client = useQueryClient();
  const [last, setLast] = useState<Last | null>(null);
  const [complaints, setComplaints] = useState<readonly Shapes['Problem'][]>([]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: async ({ decision, attribution, problems }, said) => {
      setComplaints(problems);
      if (problems.length > 0) return;
      setLast({ words: words[said.what], decision: said.what === 'withdraw' ? null : decision });
      await client.invalidateQueries({ queryKey: ['document'] });
      onSaid(attribution, said);
      void client.invalidateQueries();
    },
  });
  return { say: mutate, last, isPending, failure: error, complaints };
}

function send(said: Said): Promise<Shapes['Reviewed']> {
  switch (said.what) {
    case 'accept':
      return answerOf(api.POST('/api/reviews/acceptances', { body: { id: said.id } }));
    case 'reject':
      return answerOf(api.POST('/api/reviews/rejections', { body: { id: said.id } }));
    case 'correct':
      return answerOf(api.POST('/api/reviews/corrections', { body: { id: said.id, roles: said.roles } }));
    case 'add':
      return answerOf(
        api.POST('/api/reviews/additions', { body: { document: said.document, roles: said.roles } }),
      );
    case 'withdraw':
      return answerOf(api.DELETE('/api/reviews/{id}', { params: { path: { id: said.id } } }));
  }
}
