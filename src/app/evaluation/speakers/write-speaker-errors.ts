import type { SpeakerComparison, SpeakerMatch } from './compare-speakers.ts';
import { speakerKinds } from './speaker-kind.ts';

/** Every source that was bound to another than who is meant, or to nobody, grouped by kind. */
export function writeSpeakerErrors(title: string, comparisons: readonly SpeakerComparison[]): string {
  const sections = speakerKinds.map((kind) => {
    const entries = comparisons.flatMap((comparison) =>
      comparison.speakers
        .filter((one) => one.kind === kind && !one.isRight)
        .map((one) => writeError(comparison, one)),
    );
    return [`## ${kind} (${entries.length})`, ...entries].join('\n\n');
  });
  return `# ${title}\n\n${sections.join('\n\n')}\n`;
}

function writeError(
  { name, text }: SpeakerComparison,
  { span, wording, gold, isFound, found }: SpeakerMatch,
): string {
  const [start, end] = span;
  const before = text.slice(Math.max(0, start - margin), start);
  const shown = `${before}[${wording}]${text.slice(end, end + margin)}`.replace(/\s+/g, ' ');
  const instead = isFound ? (found ?? 'nobody') : 'not found as a source';
  return `### ${name}\n\n    in:    ${shown}\n    gold:  ${gold.join(' | ') || 'nobody'}\n    found: ${instead}`;
}

/** Characters shown on either side: about two lines before, where who is meant mostly stands. */
const margin = 160;
