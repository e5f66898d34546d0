/** Words that tell of a piece what it is, and not who speaks: `BREAKING:`, `RT:`, `FACT CHECK:`. */
const notices: ReadonlySet<string> = new Set(
  `alert analysis background breaking caption claim clarification context correction developing disclaimer editor editor’s editor's editorial exclusive fact
  fact-check factcheck false flash headline headlines highlights hot info just in latest live mt news newsflash note notice opinion photo photos picture
  pictures poll ps p.s. question reminder report rt rumour rumor spoiler summary thread tl;dr top trending true update updated updates urgent verdict video
  videos warning watch check read also more see`.split(/\s+/),
);

/** What stands before the handle of whom a post repeats. */
const repeats: ReadonlySet<string> = new Set(['rt', 'mt']);

/** Whether the words of a label only say what follows. */
export function isNotice(words: readonly string[]): boolean {
  return words.every((word) => notices.has(word));
}

/** Whether a label opens with the mark of what is repeated, and a handle behind it: `RT @quaylights`. */
export function repeatsSomebody(words: readonly string[]): boolean {
  return repeats.has(words[0] ?? '') && (words[1] ?? '').startsWith('@');
}
