import type { Link } from '../../../model/statement.ts';
import type { GoldLink } from './gold-case.ts';
import { hasGoldNames, hasGoldStances } from './match-statement.ts';
import type { DocumentComparison } from './score-document.ts';

/** Everything that a case's gold data hold and the analysis lacks or has otherwise, grouped by kind. */
export function writeCaseErrors(title: string, comparisons: readonly DocumentComparison[]): string {
  const sections: (readonly [heading: string, entries: readonly string[]])[] = [
    ['metadata missing', comparisons.flatMap(missingMetadata)],
    ['quote not in the text', comparisons.flatMap(missingQuotes)],
    ['statement missed', comparisons.flatMap(missedStatements)],
    ['chain differs', comparisons.flatMap(differentChains)],
    ['date differs', comparisons.flatMap(differentDates)],
  ];
  const written = sections.map(([heading, entries]) =>
    [`## ${heading} (${entries.length})`, ...entries].join('\n\n'),
  );
  return `# ${title}\n\n${written.join('\n\n')}\n`;
}

function missingMetadata({ file, findings }: DocumentComparison): string[] {
  if (!findings) return [`### ${file}\n\n    not read`];
  const { publisher, published } = findings.document;
  const missing = [publisher ? [] : ['publisher'], published ? [] : ['date']].flat();
  return missing.length > 0 ? [`### ${file}\n\n    no ${missing.join(', no ')}`] : [];
}

function missingQuotes({ file, statements }: DocumentComparison): string[] {
  return statements
    .filter(({ quote }) => quote === null)
    .map(({ gold }) => `### ${file}\n\n    quote: ${gold.quote}`);
}

function missedStatements({ file, statements }: DocumentComparison): string[] {
  return statements
    .filter(({ quote, found }) => quote !== null && found === null)
    .map(({ gold }) => `### ${file}\n\n    quote: ${gold.quote}\n    gold:  ${writeChain(gold.chain)}`);
}

function differentChains({ file, statements, book }: DocumentComparison): string[] {
  return statements.flatMap((match) => {
    const { gold, found } = match;
    if (!found || (hasGoldNames(match, book) && hasGoldStances(match))) return [];
    const what = hasGoldNames(match, book) ? ' (stances)' : '';
    return [
      `### ${file}${what}\n\n    quote: ${gold.quote}\n    in:    ${found.text.replace(/\s+/g, ' ')}\n` +
        `    gold:  ${writeChain(gold.chain)}\n    found: ${writeChain(found.chain)}`,
    ];
  });
}

function differentDates({ file, dates }: DocumentComparison): string[] {
  return dates
    .filter(({ gold, found }) => found?.value !== gold.value)
    .map(({ gold, found }) => {
      const instead = found ? `“${found.text}” ${found.value ?? 'without a value'}` : 'nothing';
      return `### ${file}\n\n    gold:  “${gold.quote}” ${gold.value}\n    found: ${instead}`;
    });
}

function writeChain(chain: readonly (GoldLink | Link)[]): string {
  return chain.map(({ name, stance }) => `${name ?? '(unknown)'} ${stance}`).join(' > ');
}
