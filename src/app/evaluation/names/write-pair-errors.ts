import type { NameReason } from '../../../text/names/comparison.ts';
import type { ComparedPair } from './score-pair.ts';

/** Every pair that was taken for what it is not, grouped by kind, with what was seen in it. */
export function writePairErrors(title: string, pairs: readonly ComparedPair[]): string {
  const sections: (readonly [heading: string, isMeant: (pair: ComparedPair) => boolean])[] = [
    ['different, but merged', ({ isMatch, isSame }) => !isMatch && isSame],
    ['same, but not merged', ({ isMatch, isSame }) => isMatch && !isSame],
    ['different, but likely', ({ isMatch, isLikely }) => !isMatch && isLikely],
    ['same, but not likely', ({ isMatch, isLikely }) => isMatch && !isLikely],
  ];
  const written = sections.map(([heading, isMeant]) => {
    const entries = pairs.filter(isMeant).map(writePair);
    return `## ${heading} (${entries.length})\n\n${entries.join('\n')}`;
  });
  return `# ${title}\n\n${written.join('\n\n')}\n`;
}

function writePair({ line, one, two, quality, found }: ComparedPair): string {
  const { verdict, score, reasons } = found;
  const told = [...(quality === null ? [] : [quality]), verdict, score.toFixed(2)].join(', ');
  return `- ${line}: ${JSON.stringify(one)}, ${JSON.stringify(two)} (${told}): ${reasons.map(writeReason).join('; ')}`;
}

function writeReason({ kind, a, b }: NameReason): string {
  return a === null && b === null ? kind : `${kind} ${a ?? '-'} ~ ${b ?? '-'}`;
}
