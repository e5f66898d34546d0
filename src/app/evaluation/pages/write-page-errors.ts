import type { FactPair, PageComparison, Sought } from './score-page.ts';

/** Everything that was marked on pages and was read otherwise, grouped by kind. */
export function writePageErrors(title: string, pages: readonly PageComparison[]): string {
  const sections: (readonly [heading: string, entries: readonly string[]])[] = [
    ['text missed', stringsOf(pages, ({ report }) => report.filter(({ isIn }) => !isIn))],
    ['clutter in the report', stringsOf(pages, ({ clutter }) => clutter.filter(({ isIn }) => isIn))],
    ['comment missed', stringsOf(pages, ({ comments }) => comments.filter(({ isIn }) => !isIn))],
    [
      'comment in the report',
      stringsOf(pages, ({ commentsInReport }) => commentsInReport.filter(({ isIn }) => isIn)),
    ],
    ['date differs', factsOf(pages, ({ date }) => date)],
    ['title differs', factsOf(pages, ({ title }) => title)],
    ['author differs', factsOf(pages, ({ author }) => author)],
  ];
  const written = sections.map(
    ([heading, entries]) => `## ${heading} (${entries.length})\n\n${entries.join('\n')}`,
  );
  return `# ${title}\n\n${written.join('\n\n')}\n`;
}

function stringsOf(
  pages: readonly PageComparison[],
  wrong: (page: PageComparison) => readonly Sought[],
): string[] {
  return pages.flatMap((page) => wrong(page).map(({ text }) => `- ${page.file}: ${JSON.stringify(text)}`));
}

function factsOf(
  pages: readonly PageComparison[],
  factOf: (page: PageComparison) => FactPair | null,
): string[] {
  return pages.flatMap((page) => {
    const fact = factOf(page);
    if (fact === null || fact.isRight) return [];
    return [`- ${page.file}: ${JSON.stringify(fact.gold)}, read ${JSON.stringify(fact.found)}`];
  });
}
