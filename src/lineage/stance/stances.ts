import type { Stance } from '../../model/statement.ts';

/** The positions that are told apart, in the order in which the model has them. */
export const stances = ['affirms', 'denies', 'reports'] as const satisfies readonly Stance[];

export type ToldStance = (typeof stances)[number];

/** The position on a claim of whoever takes this one on its contrary. */
export function turned(stance: ToldStance): ToldStance {
  if (stance === 'reports') return stance;
  return stance === 'affirms' ? 'denies' : 'affirms';
}
