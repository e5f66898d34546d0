import type { Stance } from '../../model/statement.ts';

/** The positions that are told apart, in the order in which the model has them. */
export const stances = ['affirms', 'denies', 'reports'] as const satisfies readonly Stance[];

export type ToldStance = (typeof stances)[number];
