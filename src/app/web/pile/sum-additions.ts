import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';

type Addition = Shapes['Addition'];

/** Several additions as one, since a pile may need several requests. */
export interface SumOfAdditions {
  readonly isRunning: boolean;
  readonly files: number;
  readonly of: number;
  readonly result: NonNullable<Addition['result']>;
  readonly wasStopped: boolean;
  readonly problems: Addition['problems'];
}

/** All that somebody gave, together. */
export function sumAdditions(additions: readonly Addition[]): SumOfAdditions {
  const sum = (counts: (one: Addition) => number) => additions.reduce((all, one) => all + counts(one), 0);
  return {
    isRunning: additions.some(({ state }) => state === 'running'),
    files: sum(({ files }) => files),
    of: sum(({ of }) => of),
    result: {
      added: sum(({ result }) => result?.added ?? 0),
      documents: sum(({ result }) => result?.documents ?? 0),
      attributions: sum(({ result }) => result?.attributions ?? 0),
      held: sum(({ result }) => result?.held ?? 0),
      skipped: sum(({ result }) => result?.skipped ?? 0),
    },
    wasStopped: additions.some(({ state }) => state === 'interrupted'),
    problems: additions.flatMap(({ problems }) => problems),
  };
}

/** What came of it, in sentences. */
export function resultInWords({ result, wasStopped }: SumOfAdditions): string[] {
  const { added, documents, attributions, held, skipped } = result;
  const told = [
    wasStopped ? 'It was stopped. What is in stays in; give the same files again to go on.' : null,
    added === 0
      ? 'Nothing new went in.'
      : `${counted(added, 'file')} went in, with ${counted(documents, 'document')} and ${counted(attributions, 'attribution')}.`,
    held === 0 ? null : `${counted(held, 'file')} ${held === 1 ? 'was' : 'were'} held already.`,
    skipped === 0
      ? null
      : `${counted(skipped, 'file')} ${skipped === 1 ? 'was' : 'were'} passed over: hidden, or of a format that is not read.`,
  ];
  return told.filter((one) => one !== null);
}
