import { stances } from '../../../lineage/stance/stances.ts';
import type { JudgedPair } from './cross-validate.ts';

/** Every pair that was judged otherwise than people did, the surest first, grouped by what they said and what was found. */
export function writeStanceErrors(title: string, pairs: readonly JudgedPair[]): string {
  const sections = stances.flatMap((said) =>
    stances
      .filter((found) => found !== said)
      .map((found) => {
        const wrong = pairs.filter((pair) => pair.stance === said && pair.found.stance === found);
        const sorted = wrong.sort((a, b) => sureness(b) - sureness(a));
        return `## ${said}, found as ${found} (${wrong.length})\n\n${sorted.map(writePair).join('\n')}`;
      }),
  );
  return `# ${title}\n\n${sections.join('\n\n')}\n`;
}

function sureness({ found }: JudgedPair): number {
  return found.probabilities[found.stance];
}

function writePair(pair: JudgedPair): string {
  return `- ${pair.line}: ${sureness(pair).toFixed(2)} ${JSON.stringify(pair.text)} to ${JSON.stringify(pair.claim)}`;
}
