import type { ToldStance } from '../../../lineage/stance/stances.ts';

/** A text beside a claim, and what position people say that it takes. */
export interface StancePair {
  /** Of the file, from 1. */
  readonly line: number;
  readonly claim: string;
  readonly text: string;
  readonly stance: ToldStance;
}
