import type { z } from '@hono/zod-openapi';
import type { verification } from '../contract/custody.ts';
import type { VerifyingState } from '../verifying.ts';

type Shown = z.output<typeof verification>;

/** What verifying found, as it is sent. */
export function shownVerification(state: VerifyingState): Shown {
  const nothing: Shown = { state: state.state, done: 0, result: null, problem: null };
  switch (state.state) {
    case 'none':
      return nothing;
    case 'running':
      return { ...nothing, done: state.done };
    case 'failed':
      return { ...nothing, problem: state.problem };
    case 'done':
      return { ...nothing, done: 1, result: shownResult(state) };
  }
}

function shownResult({
  at,
  result,
}: Extract<VerifyingState, { state: 'done' }>): NonNullable<Shown['result']> {
  const { signatures, stamps, faults, ...counted } = result;
  return {
    ...counted,
    at,
    signatures: signatures.map(({ entry, time, key, head }) => ({ entry, time, key, covers: head.n })),
    stamps: stamps.map(({ entry, stamped, authority, head }) => ({
      entry,
      stamped,
      authority,
      covers: head.n,
    })),
    faults: faults.map(({ code, message }) => ({ code, message })),
  };
}
