import type { Mood } from '../../model/statement.ts';

/** Every mood, in the order of the numbers by which they are packed. */
export const moods: readonly Mood[] = ['assertion', 'question', 'wish', 'opinion'];
