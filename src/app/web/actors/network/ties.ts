import type { Shapes } from '../../api/client.ts';

export type Tie = Shapes['Network']['edges'][number];
export type TieKind = Tie['kind'];

/** The kinds of ties, with words for one: `A … B`. */
export const tieKinds: readonly {
  readonly kind: TieKind;
  readonly name: string;
  readonly verb: string;
}[] = [
  { kind: 'relay', name: 'Passes on words', verb: 'is passed on by' },
  { kind: 'affiliation', name: 'Belongs to', verb: 'belongs to' },
  { kind: 'about', name: 'Speaks of', verb: 'speaks of' },
];

/** What is shown where nobody has chosen: who speaks of whom ties almost all to almost all. */
const usual: readonly TieKind[] = ['relay', 'affiliation'];

/** The kinds that an address chooses: `relay,about`; none of that are those that are usual. */
export function chosenKinds(written: string | undefined): readonly TieKind[] {
  const words = written?.split(',') ?? [];
  const chosen = tieKinds.map(({ kind }) => kind).filter((kind) => words.includes(kind));
  return chosen.length === 0 ? usual : chosen;
}

/** As `chosenKinds` reads it, with one kind switched; undefined for what is usual. The last one stays. */
export function withKindSwitched(chosen: readonly TieKind[], kind: TieKind): string | undefined {
  const after = tieKinds
    .map((one) => one.kind)
    .filter((one) => (one === kind ? !chosen.includes(one) : chosen.includes(one)));
  const written = (after.length === 0 ? chosen : after).join(',');
  return written === usual.join(',') ? undefined : written;
}
