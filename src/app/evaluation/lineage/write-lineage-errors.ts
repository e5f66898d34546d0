import type { Parent } from '../../../lineage/copies/choose-parents.ts';
import { isParent } from './score-lineage.ts';
import type { TracedReport } from './trace-pile.ts';

/** Every report whose first parent was not found, or that has one and should have none, with what was found and why. */
export function writeLineageErrors(title: string, reports: readonly TracedReport[]): string {
  const sections: (readonly [heading: string, isMeant: (report: TracedReport) => boolean])[] = [
    ['another parent', (one) => one.parents.length > 0 && one.found.parents.length > 0 && !isParent(one)],
    ['left undirected', (one) => isCopyWithout(one) && one.found.undirected.length > 0],
    ['no parent', (one) => isCopyWithout(one) && one.found.undirected.length === 0],
    ['at first hand, but a parent', (one) => one.parents.length === 0 && one.found.parents.length > 0],
  ];
  const written = sections.map(([heading, isMeant]) => {
    const entries = reports.filter(isMeant).map(writeReport);
    return `## ${heading} (${entries.length})\n\n${entries.join('\n')}`;
  });
  return `# ${title}\n\n${written.join('\n\n')}\n`;
}

function isCopyWithout({ parents, found }: TracedReport): boolean {
  return parents.length > 0 && found.parents.length === 0;
}

function writeReport({ id, publisher, published, parents, made, found }: TracedReport): string {
  const facts = [publisher, published, ...made].filter((fact) => fact !== null);
  const [those, ties] = [found.parents.map(writeParent), found.undirected.map(writeParent)];
  return `- ${id} (${facts.join(', ')}): from ${parents.join(', ') || 'none'}; found ${those.join(', ') || 'none'}; tied with ${ties.join(', ') || 'none'}`;
}

function writeParent({ id, confidence, explained, directionEvidence }: Parent): string {
  const why = directionEvidence.map(({ kind, first }) => `${kind} ${first === 'a' ? '+' : '-'}`);
  return `${id} (${[confidence.toFixed(2), `${Math.round(explained * 100)} %`, ...why].join(', ')})`;
}
