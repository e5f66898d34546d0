import type { Shapes } from '../api/client.ts';
import type { Query } from '../shell/address.ts';
import type { Passage, ReadingPlan } from './reading-plan.ts';

/** A passage that stands in the address. A mere stretch of the text is one too, of which neither a statement nor an attribution tells. */
export type Choice = Passage;

/** The passage that an address names; null where it names none, or one that the document has not. */
export function choiceOf(plan: ReadingPlan, { statement, attribution, passage }: Query): Choice | null {
  const named = statement ?? attribution;
  if (named !== undefined) return plan.byId.get(named) ?? null;
  const [, from, until] = /^(\d{1,9})-(\d{1,9})$/u.exec(passage ?? '') ?? [];
  const [start, end] = [Number(from), Math.min(Number(until), plan.text.length)];
  return start < end ? stretchFrom(start, end) : null;
}

/** Something that somebody rejected, so that it is none of the attributions. */
export type Rejected = Shapes['DocumentPage']['rejected'][number];

/** What was rejected and an address names by a review of it (`p-…`); null where it names none. */
export function rejectedOf({ rejected }: Reviewed, named: string | undefined): Rejected | null {
  return rejected.find(({ review }) => isOf(review, named)) ?? null;
}

/** Id of the attribution that an address names by itself, or by a review of it. */
export function attributionOf({ attributions }: Reviewed, named: string | undefined): string | undefined {
  return attributions.find(({ review }) => review !== null && isOf(review, named))?.id ?? named;
}

type Reviewed = Pick<Shapes['DocumentPage'], 'attributions' | 'rejected'>;

function isOf({ all }: Rejected['review'], named: string | undefined): boolean {
  return all.some(({ decision }) => decision === named);
}

/** Where it stands, as a choice; null where it stands there no more. */
export function stretchOfRejected({ roles }: Rejected): Choice | null {
  const [start, end] = [roles?.content[0]?.[0], roles?.content.at(-1)?.[1]];
  return start === undefined || end === undefined ? null : stretchFrom(start, end);
}

/** A stretch of the text, as a choice. */
export function stretchFrom(start: number, end: number): Choice {
  return { id: `${start}-${end}`, start, end, statement: null, attribution: null };
}

/** What the address must say for it. */
export function inAddress(choice: Choice | null): Query {
  const none = { statement: undefined, attribution: undefined, passage: undefined };
  if (choice === null) return none;
  if (choice.statement !== null) return { ...none, statement: choice.id };
  if (choice.attribution !== null) return { ...none, attribution: choice.id };
  return { ...none, passage: choice.id };
}
