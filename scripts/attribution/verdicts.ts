import { type ChainModel, type ChainModelFile, unpackWeights } from '../../src/analysis/crf/weights.ts';
import { agree, diceOf } from '../../src/analysis/english/learned/agreement.ts';
import { leastWeighed } from '../../src/analysis/english/learned/limits.ts';
import { ownShape } from '../../src/analysis/english/learned/own.ts';
import { draftOf } from '../../src/analysis/english/learned/own-scene.ts';
import { type Reading, readingsOf } from '../../src/analysis/english/learned/readings.ts';
import { featuresOfChoices } from '../../src/analysis/english/learned/weigh-readings.ts';
import type { Candidate } from '../../src/analysis/english/learned/weigh-setting.ts';
import type { Span, Spans } from '../../src/model/span.ts';
import type { Gold, GoldParagraph } from './corpus.ts';
import { folds, type Texts, type Viewed, viewTexts } from './stack.ts';
import type { Verdict } from './train-judge.ts';

/** The chain models that learned without each fold. */
export interface FoldModels {
  readonly joint: readonly ChainModelFile[];
  readonly own: readonly ChainModelFile[];
}

/** The verdicts on each text, read by models that have not seen it. */
export function verdictsOfTexts(texts: Texts<GoldParagraph>, { joint, own }: FoldModels): Verdict[][] {
  const owns = own.map((file) => unpackWeights(file, ownShape));
  return viewTexts(texts, joint).map((text, at) => {
    const weights = owns[at % folds];
    return weights === undefined ? [] : text.flatMap((viewed) => verdictsOf(viewed, weights));
  });
}

/** Each cue that may be one in a paragraph, its readings, and which of them the annotator made. */
function verdictsOf({ paragraph, view, guesses }: Viewed, own: ChainModel): Verdict[] {
  const { sight, drafts } = paragraph;
  const candidates = guesses
    .filter(({ probability }) => probability >= leastWeighed)
    .map((guess): Candidate => {
      const readings = readingsOf(own, sight, view, guess.cue, drafts);
      return { ...guess, readings, pattern: draftOf(sight, guess.cue, drafts)?.pattern ?? null };
    });
  return candidates.map((candidate) => {
    const { readings, cue } = candidate;
    const gold = goldOf(paragraph, cue);
    return {
      choices: featuresOfChoices(sight, view, guesses, candidates, candidate),
      truth: truthOf(paragraph, readings, gold),
      readings,
      confirmed: readings.map((reading) => gold !== undefined && agree(reading, gold)),
    };
  });
}

function goldOf({ gold }: GoldParagraph, cue: Span): Gold | undefined {
  return gold.find((one) => one.cue[0] < cue[1] && cue[0] < one.cue[1]);
}

function truthOf(paragraph: GoldParagraph, readings: readonly Reading[], gold: Gold | undefined): number[] {
  if (gold === undefined) return [1, ...readings.map(() => 0)];
  const worths = readings.map((reading) => worthOf(paragraph, reading, gold));
  const most = Math.max(...worths);
  const best = worths.filter((worth) => worth === most).length;
  return [0, ...worths.map((worth) => (worth === most ? 1 / best : 0))];
}

/** How good a reading is: what the figures count, each by how much it matters, so that the closest one is right. */
function worthOf(paragraph: GoldParagraph, { source, content }: Reading, gold: Gold): number {
  const sources = diceOf(source, gold.source);
  const contents = diceOf(content, gold.content);
  return (
    0.5 * (isSame(paragraph, source, gold.source) ? 1 : 0) +
    0.7 * (isSame(paragraph, content, gold.content) ? 1 : 0) +
    (sources >= 0.8 && contents >= 0.8 ? 1 : 0) +
    0.7 * (sources >= 0.5 && contents >= 0.5 ? 1 : 0) +
    0.3 * (sources + contents)
  );
}

/** Whether two roles have the same words but for marks at their edges. */
function isSame({ text, sight }: GoldParagraph, a: Spans, b: Spans): boolean {
  const wording = (spans: Spans): string =>
    spans
      .map(([first, end]) => text.slice(sight.words[first]?.start ?? 0, sight.words[end - 1]?.end ?? 0))
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return wording(a) === wording(b);
}
