import { type Entry, type Sheet, shareOf } from '../scoring/tally.ts';
import type { SpeakerComparison, SpeakerMatch } from './compare-speakers.ts';
import { speakerKinds } from './speaker-kind.ts';

/** What one passage adds to the figures. Each share is of all marked sources, and of those that were found as sources. */
export function scoreSpeakers({ speakers }: SpeakerComparison): Sheet {
  const pronouns = speakers.filter(({ kind }) => kind !== 'description');
  return new Map([
    shareOf('sources found', speakers, ({ isFound }) => isFound),
    ...sharesOf('pronouns', pronouns),
    ...sharesOf(
      'somebody meant',
      pronouns.filter(({ gold }) => gold.length > 0),
    ),
    ...sharesOf(
      'nobody told',
      pronouns.filter(({ gold }) => gold.length === 0),
    ),
    ...speakerKinds.flatMap((kind) =>
      sharesOf(
        kind,
        speakers.filter((one) => one.kind === kind),
      ),
    ),
  ]);
}

function sharesOf(name: string, speakers: readonly SpeakerMatch[]): Entry[] {
  const isRight = (one: SpeakerMatch): boolean => one.isRight;
  return [
    shareOf(name, speakers, isRight),
    shareOf(
      `${name}: found`,
      speakers.filter(({ isFound }) => isFound),
      isRight,
    ),
  ];
}
