/**
 * More attributions than this are not looked for in one document. Of the densest text (sentences of eight words, each
 * somebody's) 16 MiB have 390,000, for which an addition takes 2.5 GiB at its peak; of newswire some 75 MiB have as many.
 */
export const mostDrafts = 400_000;

/** Thrown where a text has more attributions than may be held at once. */
export class TooManyDrafts extends RangeError {
  constructor(most: number) {
    super(`The text has more than ${most} attributions.`);
  }
}
